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
  /** To a phone or an address that no longer opens the account. */
  contactGone: (link: string) => ({
    sms: `RAVie : ce téléphone n’ouvre plus votre compte. Pas vous ? Dites-le vite à votre relais : ${link}`,
    subject: 'Cette adresse n’ouvre plus votre compte RAVie',
    letter: [
      'Bonjour,',
      'Cette adresse e-mail vient d’être retirée de votre compte RAVie. Elle ne l’ouvre plus.',
      'C’est vous\u00a0? Vous n’avez rien à faire.',
      `Ce n’est pas vous\u00a0? Dites-le vite à votre relais, ou écrivez-nous\u00a0: ${link}`,
    ].join('\n\n'),
  }),
  /** To the contact that stays, when the other one comes or goes. */
  contactChanged: (link: string) => ({
    sms: `RAVie : une façon d’entrer dans votre compte a changé. Pas vous ? Voyez vos appareils : ${link}`,
    subject: 'Une façon d’entrer dans votre compte RAVie a changé',
    letter: [
      'Bonjour,',
      'Un téléphone ou une adresse e-mail de votre compte RAVie vient d’être ajouté, changé ou retiré.',
      'C’est vous\u00a0? Vous n’avez rien à faire.',
      `Ce n’est pas vous\u00a0? Fermez les appareils que vous ne connaissez pas\u00a0: ${link}`,
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
  contactGone: (link) => ({
    sms: `RAVie: this phone no longer opens your account. Not you? Tell your centre quickly: ${link}`,
    subject: 'This address no longer opens your RAVie account',
    letter: [
      'Hello,',
      'This e-mail address has just been removed from your RAVie account. It no longer opens it.',
      'Was it you? There is nothing to do.',
      `It was not you? Tell your centre quickly, or write to us: ${link}`,
    ].join('\n\n'),
  }),
  contactChanged: (link) => ({
    sms: `RAVie: a way into your account has changed. Not you? See your devices: ${link}`,
    subject: 'A way into your RAVie account has changed',
    letter: [
      'Hello,',
      'A phone or an e-mail address of your RAVie account has just been added, changed or removed.',
      'Was it you? There is nothing to do.',
      `It was not you? Close the devices you do not know: ${link}`,
    ].join('\n\n'),
  }),
};
