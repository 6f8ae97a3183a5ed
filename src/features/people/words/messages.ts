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
  unused: (firstName: string, link: string) => ({
    sms: `${firstName}, votre compte RAVie ne sert plus : il sera effacé dans un mois. Pour le garder, connectez-vous : ${link}`,
    subject: 'Votre compte RAVie sera effacé dans un mois',
    letter: [
      `Bonjour ${firstName},`,
      'Votre compte RAVie n’a pas servi depuis presque deux ans. Dans un mois, il sera effacé.',
      `Vous voulez le garder\u00a0? Connectez-vous une fois\u00a0: ${link}`,
      'Sinon, vous n’avez rien à faire. Ce que vous avez écrit pour vos collègues restera, sans votre nom.',
    ].join('\n\n'),
  }),
  refused: (firstName: string, link: string) => ({
    sms: `${firstName}, votre demande RAVie a une réponse : ${link}`,
    subject: 'Votre demande a une réponse',
    letter: [`Bonjour ${firstName},`, 'Votre demande a une réponse. Vous la lirez ici\u00a0:', link].join(
      '\n\n',
    ),
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
  unused: (firstName, link) => ({
    sms: `${firstName}, you no longer use RAVie. Your account will be erased in a month unless you sign in: ${link}`,
    subject: 'Your RAVie account will be erased in a month',
    letter: [
      `Hello ${firstName},`,
      'You have not used RAVie for almost two years. In a month your account will be erased.',
      `Would you like to keep it? Sign in once: ${link}`,
      'Otherwise there is nothing to do. What you wrote for your colleagues will stay, without your name.',
    ].join('\n\n'),
  }),
  refused: (firstName, link) => ({
    sms: `${firstName}, your RAVie request has an answer: ${link}`,
    subject: 'Your request has an answer',
    letter: [`Hello ${firstName},`, 'Your request has an answer. You can read it here:', link].join('\n\n'),
  }),
};
