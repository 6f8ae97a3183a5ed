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
  welcome: (firstName: string, relay: string, link: string) => ({
    sms: `Bienvenue ${firstName} ! ${relay} : vos collègues sont là. Posez votre première question : ${link}`,
    subject: `Bienvenue\u00a0: ${relay}`,
    letter: [
      `Bonjour ${firstName},`,
      `Vous êtes maintenant membre\u00a0: ${relay}.`,
      `Une question sur votre travail\u00a0? Posez-la à vos collègues\u00a0: ${link}`,
      'À bientôt.',
    ].join('\n\n'),
  }),
  admitted: (firstName: string, link: string) => ({
    sms: `${firstName}, votre demande RAVie est acceptée. Posez votre première question : ${link}`,
    subject: 'Votre demande est acceptée',
    letter: [
      `Bonjour ${firstName},`,
      'Votre demande est acceptée. Vous pouvez lire et poser des questions.',
      link,
      'À bientôt.',
    ].join('\n\n'),
  }),
  refused: (firstName: string, link: string) => ({
    sms: `${firstName}, votre demande RAVie a une réponse : ${link}`,
    subject: 'Votre demande a une réponse',
    letter: [`Bonjour ${firstName},`, 'Votre demande a une réponse. Vous la lirez ici\u00a0:', link].join(
      '\n\n',
    ),
  }),
  newDevice: (link: string) => ({
    sms: `Un nouvel appareil est entré dans votre compte RAVie. Ce n'est pas vous ? Fermez-le : ${link}`,
    subject: 'Un nouvel appareil est entré dans votre compte',
    letter: [
      'Bonjour,',
      'Un appareil que nous ne connaissions pas vient d’entrer dans votre compte RAVie.',
      'C’est vous\u00a0? Vous n’avez rien à faire.',
      `Ce n’est pas vous\u00a0? Fermez-le ici\u00a0: ${link}`,
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
  welcome: (firstName, relay, link) => ({
    sms: `Welcome ${firstName}! ${relay}: your colleagues are here. Ask your first question: ${link}`,
    subject: `Welcome: ${relay}`,
    letter: [
      `Hello ${firstName},`,
      `You are now a member: ${relay}.`,
      `A question about your work? Ask your colleagues: ${link}`,
      'See you soon.',
    ].join('\n\n'),
  }),
  admitted: (firstName, link) => ({
    sms: `${firstName}, your RAVie request is accepted. Ask your first question: ${link}`,
    subject: 'Your request is accepted',
    letter: [
      `Hello ${firstName},`,
      'Your request is accepted. You can read and ask questions.',
      link,
      'See you soon.',
    ].join('\n\n'),
  }),
  refused: (firstName, link) => ({
    sms: `${firstName}, your RAVie request has an answer: ${link}`,
    subject: 'Your request has an answer',
    letter: [`Hello ${firstName},`, 'Your request has an answer. You can read it here:', link].join('\n\n'),
  }),
  newDevice: (link) => ({
    sms: `A new device entered your RAVie account. Not you? Close it: ${link}`,
    subject: 'A new device entered your account',
    letter: [
      'Hello,',
      'A device we did not know has just entered your RAVie account.',
      'Was it you? There is nothing to do.',
      `Not you? Close it here: ${link}`,
    ].join('\n\n'),
  }),
};
