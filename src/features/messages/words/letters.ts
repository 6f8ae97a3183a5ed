/** What surrounds the lines of a letter. */
export const fr = {
  subject: {
    now: (lines: number) => `${lines} nouvelles pour vous`,
    daily: 'Vos nouvelles du jour',
    weekly: 'Vos nouvelles de la semaine',
  },
  hello: (firstName: string) => (firstName ? `Bonjour ${firstName},` : 'Bonjour,'),
  read: 'Lire dans RAVie',
  why: 'Vous recevez ce courriel parce que vous avez un compte RAVie.',
  choose: 'Choisir mes messages',
  stopKind: 'Ne plus recevoir ces courriels',
  stopAll: 'Ne plus recevoir de courriels',
  link: (label: string, address: string) => `${label}\u00a0: ${address}`,
};

export const en: typeof fr = {
  subject: {
    now: (lines) => `${lines} pieces of news for you`,
    daily: 'Your news of the day',
    weekly: 'Your news of the week',
  },
  hello: (firstName) => (firstName ? `Hello ${firstName},` : 'Hello,'),
  read: 'Read in RAVie',
  why: 'You receive this e-mail because you have a RAVie account.',
  choose: 'Choose my messages',
  stopKind: 'Stop these e-mails',
  stopAll: 'Stop all e-mails',
  link: (label, address) => `${label}: ${address}`,
};
