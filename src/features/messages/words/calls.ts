/** Notifications on a device: what they say, and the page where one asks for them. */
export const fr = {
  touch: 'Touchez pour lire.',
  stop: 'Ne plus en recevoir',

  title: 'Notifications',
  lead: 'Cet appareil vous prévient quand on vous répond, même si RAVie est fermée.',
  what: [
    'Une phrase courte, comme «\u00a0Une réponse à votre question\u00a0». Jamais un nom, jamais un texte.',
    'Rien pendant vos heures de calme.',
    'Les notifications remplacent les SMS et les courriels, sauf si vous les avez choisis.',
  ],
  turnOn: 'Activer les notifications',
  asked: 'On vous demandera votre accord. Touchez «\u00a0Autoriser\u00a0».',
  turnOff: 'Ne plus en recevoir ici',
  turnOffAll: 'Ne plus en recevoir nulle part',
  on: 'Cet appareil affiche vos notifications.',
  off: 'Cet appareil n’affiche pas de notification.',
  elsewhere: (count: number) =>
    count > 1 ? `${count} autres appareils en affichent.` : 'Un autre appareil en affiche.',
  done: 'C’est fait. Cet appareil vous préviendra.',
  undone: 'C’est fait. Il n’y aura plus de notification.',
  denied:
    'Cet appareil refuse les notifications de RAVie. Pour changer\u00a0: réglages de l’appareil, Applications, RAVie ou votre navigateur, Notifications.',
  failed:
    'Les notifications n’ont pas pu être activées. Vérifiez le réseau, puis recommencez. Vos autres messages continuent.',
  unable:
    'Ce navigateur ne sait pas afficher de notification. Sur iPhone, installez d’abord RAVie. Ailleurs, essayez avec Chrome ou Firefox à jour.',
  howToInstall: 'Installer RAVie',
  undoTitle: 'Changer d’avis',
  undo: 'Revenez ici et touchez «\u00a0Ne plus en recevoir ici\u00a0». Se déconnecter les arrête aussi.',
  manage: 'Régler les notifications',
  choose: 'Choisir mes messages',
};

export const en: typeof fr = {
  touch: 'Touch to read.',
  stop: 'Stop these',

  title: 'Notifications',
  lead: 'This device tells you when somebody answers, even when RAVie is closed.',
  what: [
    'One short sentence, such as “An answer to your question”. Never a name, never a text.',
    'Nothing during your quiet hours.',
    'Notifications take the place of texts and e-mails, unless you chose those.',
  ],
  turnOn: 'Turn notifications on',
  asked: 'You will be asked whether you agree. Touch “Allow”.',
  turnOff: 'Stop them here',
  turnOffAll: 'Stop them everywhere',
  on: 'This device shows your notifications.',
  off: 'This device shows no notification.',
  elsewhere: (count) => (count > 1 ? `${count} other devices show them.` : 'Another device shows them.'),
  done: 'Done. This device will tell you.',
  undone: 'Done. There will be no more notifications.',
  denied:
    'This device refuses the notifications of RAVie. To change that: its settings, Apps, RAVie or your browser, Notifications.',
  failed:
    'Notifications could not be turned on. Check the network, then try again. Your other messages go on.',
  unable:
    'This browser cannot show notifications. On an iPhone, install RAVie first. Elsewhere, try an up-to-date Chrome or Firefox.',
  howToInstall: 'Install RAVie',
  undoTitle: 'Changing your mind',
  undo: 'Come back here and touch “Stop them here”. Signing out stops them too.',
  manage: 'Set up notifications',
  choose: 'Choose my messages',
};
