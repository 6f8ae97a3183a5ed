import type { Locale } from '../language/locale.ts';

/** What the frame and the components say by themselves. Pages bring the rest. */
export const fr = {
  skip: 'Aller au contenu',
  places: 'Navigation principale',
  brand: 'RAVie, accueil',
  language: 'Langue',
  theme: 'Apparence',
  themes: { auto: 'Automatique', light: 'Claire', dark: 'Sombre' },
  optional: 'facultatif',
  errors: (count: number) =>
    count > 1 ? `Il y a ${count} choses à corriger.` : 'Il y a une chose à corriger.',
  kept: 'Ce que vous avez écrit est gardé.',
  search: 'Chercher',
  older: 'Voir la suite',
  newer: 'Revenir au début',
  step: (current: number, total: number) => `Étape ${current} sur ${total}`,
  stepDone: 'faite\u00a0:',
  choose: 'Choisir…',
  listen: 'Écouter',
  pause: 'Pause',
  resume: 'Reprendre',
  stop: 'Arrêter',
  dictate: 'Dicter',
  dictating: 'Je vous écoute… Touchez pour finir',
  draft: {
    kept: 'Brouillon gardé sur cet appareil.',
    restored: 'Nous avons retrouvé votre brouillon.',
    drop: 'Effacer le brouillon',
  },
  outbox: {
    one: 'Un envoi en attente.',
    many: '{n} envois en attente.',
    refused: 'Un envoi a besoin de vous.',
    see: 'Voir',
    leaving: 'Si vous partez, ce qui attend sur cet appareil sera effacé sans être envoyé.',
  },
  commune: { which: 'De quelle commune s’agit-il\u00a0?', none: 'Aucune de celles-ci' },
  strip: { nothing: 'rien' },
  combobox: {
    one: 'Une proposition.',
    many: '{n} propositions. Choisissez avec les flèches.',
    none: 'Rien ne correspond. Vérifiez les premières lettres.',
  },
  guard: {
    title: 'Peut-on reconnaître quelqu’un\u00a0?',
    why: 'Masquez ce qui permet de reconnaître une personne. C’est vous qui décidez.',
    name: 'Nous avons vu un nom\u00a0: {text}',
    phone: 'Nous avons vu un téléphone\u00a0: {text}',
    email: 'Nous avons vu une adresse e-mail\u00a0: {text}',
    address: 'Nous avons vu une adresse\u00a0: {text}',
    nir: 'Nous avons vu un numéro de sécurité sociale\u00a0: {text}',
    mask: 'Masquer',
    maskAll: 'Tout masquer',
    masked: 'C’est masqué.',
  },
};

export type Words = typeof fr;

export const en: Words = {
  skip: 'Skip to content',
  places: 'Main navigation',
  brand: 'RAVie, home',
  language: 'Language',
  theme: 'Appearance',
  themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
  optional: 'optional',
  errors: (count) =>
    count > 1 ? `There are ${count} things to put right.` : 'There is one thing to put right.',
  kept: 'What you wrote is kept.',
  search: 'Search',
  older: 'See more',
  newer: 'Back to the start',
  step: (current, total) => `Step ${current} of ${total}`,
  stepDone: 'done:',
  choose: 'Choose…',
  listen: 'Listen',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  dictate: 'Dictate',
  dictating: 'Listening… Tap to finish',
  draft: {
    kept: 'Draft kept on this device.',
    restored: 'We found your draft.',
    drop: 'Delete the draft',
  },
  outbox: {
    one: 'One message is waiting.',
    many: '{n} messages are waiting.',
    refused: 'One message needs you.',
    see: 'See',
    leaving: 'If you leave, what waits on this device will be deleted without being sent.',
  },
  commune: { which: 'Which town is it?', none: 'None of these' },
  strip: { nothing: 'nothing' },
  combobox: {
    one: 'One suggestion.',
    many: '{n} suggestions. Choose with the arrow keys.',
    none: 'Nothing matches. Check the first letters.',
  },
  guard: {
    title: 'Could somebody be recognised?',
    why: 'Hide whatever would let a person be recognised. You decide.',
    name: 'We saw a name: {text}',
    phone: 'We saw a phone number: {text}',
    email: 'We saw an e-mail address: {text}',
    address: 'We saw an address: {text}',
    nir: 'We saw a social-security number: {text}',
    mask: 'Hide',
    maskAll: 'Hide all',
    masked: 'It is hidden.',
  },
};

const words: Record<Locale, Words> = { fr, en };

/** The words of `ui` in the reader's language. */
export function uiWords(locale: Locale): Words {
  return words[locale];
}
