/** Erasing one's account, in two steps. */
export const fr = {
  title: 'Effacer mon compte',
  lead: 'C’est immédiat, et personne ne pourra revenir en arrière.',
  goesTitle: 'Ce qui disparaît tout de suite',
  goes: [
    'Votre compte, votre téléphone, votre adresse e-mail, vos connexions.',
    'Votre profil, vos rôles, vos demandes d’entrée.',
    'Ce que disaient vos textes avant vos changements.',
    'Les messages qui devaient encore partir pour vous.',
  ],
  staysTitle: 'Ce qui reste, sans votre nom',
  stays: [
    'Vos questions et vos réponses\u00a0: elles aident vos collègues. Elles sont signées «\u00a0Une ancienne membre\u00a0».',
    'Dans le journal, vos décisions sur les autres, sous un nom tiré au hasard.',
  ],
  staysHint: 'Un texte vous gêne\u00a0? Modifiez ce texte avant d’effacer votre compte.',
  takeFirst: 'Emporter mes données d’abord',
  goOn: 'Continuer',
  cancel: 'Garder mon compte',
  confirmTitle: 'Dernière étape',
  confirmLead: 'Après ce bouton, votre compte n’existe plus.',
  word: (word: string) => `Écrivez «\u00a0${word}\u00a0»`,
  wrongWord: (word: string) => `Écrivez le mot «\u00a0${word}\u00a0» en entier, puis recommencez.`,
  confirm: 'Effacer définitivement',
  doneTitle: 'C’est effacé',
  doneText:
    'Votre compte n’existe plus, et cet appareil n’en garde rien. Vous pourrez revenir un jour, comme une personne nouvelle.',
  home: 'Retour à l’accueil',
};

export const en: typeof fr = {
  title: 'Erase my account',
  lead: 'It is immediate, and nobody will be able to undo it.',
  goesTitle: 'What goes at once',
  goes: [
    'Your account, your phone number, your e-mail address, your sign-ins.',
    'Your profile, your roles, your requests to join.',
    'What your texts said before you changed them.',
    'Messages that were still to leave for you.',
  ],
  staysTitle: 'What stays, without your name',
  stays: [
    'Your questions and answers: they help your colleagues. They are signed “A former member”.',
    'In the journal, your decisions about others, under a name drawn at random.',
  ],
  staysHint: 'Is one of your texts a worry? Change it before you erase your account.',
  takeFirst: 'Take my data away first',
  goOn: 'Continue',
  cancel: 'Keep my account',
  confirmTitle: 'Last step',
  confirmLead: 'After this button, your account no longer exists.',
  word: (word) => `Type “${word}”`,
  wrongWord: (word) => `Type the whole word “${word}”, then try again.`,
  confirm: 'Erase for good',
  doneTitle: 'It is erased',
  doneText:
    'Your account no longer exists, and this device keeps nothing of it. You may come back one day, as somebody new.',
  home: 'Back to the home page',
};
