/**
 * What leaves by SMS or mail. An SMS keeps to the letters of the phone networks' basic alphabet: any other sign,
 * a non-breaking space or a guillemet, halves its length and doubles its price.
 */
export const fr = {
  code: (code: string, minutes: number) => ({
    sms: `Votre code RAVie : ${code}`,
    subject: `${code} est votre code RAVie`,
    letter: [
      'Bonjour,',
      `Votre code pour entrer dans RAVie\u00a0: ${code}`,
      `Il reste bon pendant ${minutes} minutes. Ne le donnez à personne.`,
      'Vous n’avez rien demandé\u00a0? Oubliez ce message\u00a0: sans le code, personne n’entre.',
    ].join('\n\n'),
  }),
};

export const en: typeof fr = {
  code: (code, minutes) => ({
    sms: `Your RAVie code: ${code}`,
    subject: `${code} is your RAVie code`,
    letter: [
      'Hello,',
      `Your code to enter RAVie: ${code}`,
      `It works for ${minutes} minutes. Give it to nobody.`,
      'You asked for nothing? Forget this message: without the code, nobody enters.',
    ].join('\n\n'),
  }),
};
