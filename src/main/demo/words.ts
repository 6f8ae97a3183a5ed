export const fr = {
  title: 'La démonstration',
  lead: 'Un réseau inventé, pour tout essayer. Choisissez qui vous êtes : un geste suffit.',
  people: 'Être quelqu’un',
  be: (name: string) => `Être ${name}`,
  youAre: (name: string) => `Vous êtes ${name}.`,
  boxLink: 'Lire la boîte des messages',
  boxTitle: 'La boîte de démonstration',
  boxLead: 'Tout courriel et tout SMS qui partirait arrive ici. Rien ne sort de cette machine.',
  boxEmpty: 'Aucun message pour l’instant',
  boxEmptyHelp: 'Demandez un code de connexion, par exemple : il arrivera ici.',
  mail: 'Courriel',
  sms: 'SMS',
  to: (recipient: string) => `Pour ${recipient}`,
  back: 'La démonstration',
};

export type Words = typeof fr;

export const en: Words = {
  title: 'The demonstration',
  lead: 'An invented network, to try everything. Choose who you are: one tap is enough.',
  people: 'Be somebody',
  be: (name) => `Be ${name}`,
  youAre: (name) => `You are ${name}.`,
  boxLink: 'Read the message box',
  boxTitle: 'The demonstration’s box',
  boxLead: 'Every e-mail and text message that would leave arrives here. Nothing leaves this machine.',
  boxEmpty: 'No message yet',
  boxEmptyHelp: 'Ask for a sign-in code, for instance: it will arrive here.',
  mail: 'E-mail',
  sms: 'Text message',
  to: (recipient) => `To ${recipient}`,
  back: 'The demonstration',
};

export const demoWords = { fr, en };
