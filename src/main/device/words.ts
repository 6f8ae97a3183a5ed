/** How RAVie calls itself on a device, and how one installs it there. */
export const fr = {
  name: 'RAVie, entre assistantes de vie',
  description: 'Poser une question, répondre à une collègue, retrouver son relais.',
  ask: 'Poser une question',
  replaceMe: 'Me faire remplacer',
  news: 'Mes nouvelles',

  title: 'Installer RAVie',
  lead: 'RAVie se range avec vos applications. Un seul geste pour l’ouvrir, et elle peut vous prévenir.',
  free: 'C’est gratuit, et elle prend moins de place qu’une photo.',
  now: 'Installer maintenant',
  android: {
    title: 'Sur un téléphone Android',
    steps: [
      'Ouvrez cette page avec Chrome.',
      'Touchez les trois points, en haut à droite.',
      'Touchez «\u00a0Ajouter à l’écran d’accueil\u00a0», puis «\u00a0Installer\u00a0».',
    ],
  },
  iphone: {
    title: 'Sur un iPhone',
    steps: [
      'Ouvrez cette page avec Safari.',
      'Touchez le carré avec une flèche vers le haut, au bas de l’écran.',
      'Descendez, puis touchez «\u00a0Sur l’écran d’accueil\u00a0», puis «\u00a0Ajouter\u00a0».',
    ],
  },
  computer: {
    title: 'Sur un ordinateur',
    steps: ['Avec Chrome ou Edge, cliquez sur l’icône d’installation, au bout de la barre d’adresse.'],
  },
  remove: 'Pour l’enlever, faites comme pour toute application. Votre compte reste.',
  hint: {
    title: 'Gardez RAVie sous la main',
    text: 'Installez-la sur votre téléphone\u00a0: un geste pour l’ouvrir.',
    how: 'Comment faire',
    dismiss: 'Non merci',
  },
};

export const en: typeof fr = {
  name: 'RAVie, between home carers',
  description: 'Ask a question, answer a colleague, find your centre.',
  ask: 'Ask a question',
  replaceMe: 'Be replaced',
  news: 'My news',

  title: 'Install RAVie',
  lead: 'RAVie sits among your apps. One touch to open it, and it can tell you of news.',
  free: 'It is free, and takes less room than a photo.',
  now: 'Install now',
  android: {
    title: 'On an Android phone',
    steps: [
      'Open this page with Chrome.',
      'Touch the three dots, at the top right.',
      'Touch “Add to Home screen”, then “Install”.',
    ],
  },
  iphone: {
    title: 'On an iPhone',
    steps: [
      'Open this page with Safari.',
      'Touch the square with an arrow pointing up, at the bottom of the screen.',
      'Scroll down, touch “Add to Home Screen”, then “Add”.',
    ],
  },
  computer: {
    title: 'On a computer',
    steps: ['With Chrome or Edge, click the install icon at the end of the address bar.'],
  },
  remove: 'To remove it, do as with any app. Your account stays.',
  hint: {
    title: 'Keep RAVie at hand',
    text: 'Install it on your phone: one touch to open it.',
    how: 'How to do it',
    dismiss: 'No thanks',
  },
};

export const deviceWords = { fr, en };
