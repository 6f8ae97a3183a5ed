/** Changing or removing the phone and the e-mail address of one's account. */
export const fr = {
  none: 'Aucun pour l’instant.',
  change: 'Changer',
  changeOne: { phone: 'Changer mon téléphone', email: 'Changer mon e-mail' },
  changeTitle: { phone: 'Changer mon téléphone', email: 'Changer mon e-mail' },
  changeLead: {
    phone: 'Nous envoyons un code au nouveau. L’ancien n’ouvrira plus votre compte, et il en sera prévenu.',
    email:
      'Nous envoyons un code à la nouvelle adresse. L’ancienne n’ouvrira plus votre compte, et elle en sera prévenue.',
  },
  now: (contact: string) => `Aujourd’hui\u00a0: ${contact}`,
  newOne: { phone: 'Votre nouveau téléphone', email: 'Votre nouvelle adresse e-mail' },
  newHint: { phone: 'Un mobile français, d’outre-mer aussi.', email: 'Une adresse que vous lisez.' },
  same: { phone: 'C’est déjà votre téléphone.', email: 'C’est déjà votre adresse e-mail.' },
  otherKind: {
    phone: 'Écrivez un numéro de mobile. Une adresse e-mail s’ajoute à part.',
    email: 'Écrivez une adresse e-mail. Un téléphone s’ajoute à part.',
  },
  changed: 'C’est changé. L’ancien n’ouvre plus votre compte.',

  remove: 'Retirer',
  removeOne: { phone: 'Retirer mon téléphone', email: 'Retirer mon e-mail' },
  removeTitle: { phone: 'Retirer mon téléphone\u00a0?', email: 'Retirer mon e-mail\u00a0?' },
  removeLead: (contact: string) => `${contact} n’ouvrira plus votre compte, et ne recevra plus nos messages.`,
  remains: 'Vous pourrez encore entrer\u00a0:',
  ways: {
    phone: 'avec un code sur votre téléphone',
    email: 'avec un code par e-mail',
    keycard: 'avec votre carte RAVie',
    passkey: 'en déverrouillant votre appareil',
  },
  onlyPasskey: 'Si vous perdez cet appareil, vous ne pourrez plus entrer.',
  removed: 'C’est retiré.',
  onlyWay: 'C’est votre seule façon d’entrer. Ajoutez-en une autre avant de la retirer.',
  keep: 'Ne rien changer',
};

export const en: typeof fr = {
  none: 'None yet.',
  change: 'Change',
  changeOne: { phone: 'Change my phone', email: 'Change my e-mail' },
  changeTitle: { phone: 'Change my phone', email: 'Change my e-mail' },
  changeLead: {
    phone: 'We send a code to the new one. The old one will no longer open your account, and is told so.',
    email: 'We send a code to the new address. The old one will no longer open your account, and is told so.',
  },
  now: (contact) => `Today: ${contact}`,
  newOne: { phone: 'Your new phone', email: 'Your new e-mail address' },
  newHint: { phone: 'A French mobile, overseas too.', email: 'An address you read.' },
  same: { phone: 'This is your phone already.', email: 'This is your e-mail address already.' },
  otherKind: {
    phone: 'Write a mobile number. An e-mail address is added apart.',
    email: 'Write an e-mail address. A phone is added apart.',
  },
  changed: 'Changed. The old one no longer opens your account.',

  remove: 'Remove',
  removeOne: { phone: 'Remove my phone', email: 'Remove my e-mail' },
  removeTitle: { phone: 'Remove my phone?', email: 'Remove my e-mail?' },
  removeLead: (contact) => `${contact} will no longer open your account, nor receive our messages.`,
  remains: 'You will still be able to enter:',
  ways: {
    phone: 'with a code on your phone',
    email: 'with a code by e-mail',
    keycard: 'with your RAVie card',
    passkey: 'by unlocking your device',
  },
  onlyPasskey: 'If you lose that device, you will no longer be able to enter.',
  removed: 'Removed.',
  onlyWay: 'This is your only way to enter. Add another before removing it.',
  keep: 'Change nothing',
};
