import type { CheckKey, Seen } from './checks.ts';

/** The declaration that the French law asks for (law 2005-102, article 47; decree 2019-768), in words one understands. */
export const fr = {
  title: 'Déclaration d’accessibilité',
  lead: 'RAVie doit pouvoir être lue et utilisée par toutes et tous, avec les outils de chacune.',
  stateTitle: 'Où nous en sommes',
  state:
    'Non conforme\u00a0: c’est ce que la règle demande d’écrire tant qu’aucun audit par une personne n’a eu lieu. Il n’y en a pas encore eu. Nous visons le RGAA 4.1, et les WCAG 2.2 aux niveaux A et AA.',
  checkedTitle: 'Ce que nos tests vérifient à chaque changement',
  checkedLead:
    'Des programmes le font, pas des personnes. Ils regardent une partie de chaque critère, pas tout.',
  check: 'Vérification',
  wcag: 'WCAG',
  rgaa: 'RGAA',
  caption: 'Vérifications et critères',
  checked: {
    axe: ({ phone, desk }) =>
      `Chaque page passe à l’outil axe, sur un écran de ${phone} pixels et un de ${desk}, en clair et en sombre.`,
    zoom: ({ zoom }) =>
      `Aucune page ne déborde sur un téléphone, ni agrandie ${zoom} fois (${zoom * 100}\u00a0%).`,
    contrast: () => 'Les couleurs des textes, des liens et des champs se distinguent assez de leur fond.',
    keyboard: () => 'On pose une question et on y répond au clavier seul. On voit toujours où l’on est.',
    faults: () => 'Une erreur dans un formulaire est dite, et mène au champ à corriger.',
    script: () => 'On pose une question et on y répond sans JavaScript.',
  } satisfies Record<CheckKey, (seen: Seen) => string> as Record<CheckKey, (seen: Seen) => string>,
  notTitle: 'Ce qui reste à faire',
  not: [
    'Un audit par une personne.',
    'L’essai avec des lecteurs d’écran, par des personnes qui s’en servent chaque jour.',
    'La carte RAVie et les affiches en PDF\u00a0: elles ne sont pas lues par ces outils.',
  ],
  ownTitle: 'Ce que vous pouvez régler',
  own: 'La langue et l’apparence, au bas de chaque page. Le bouton «\u00a0Écouter\u00a0» lit les pages à voix haute quand votre téléphone le permet. Les animations s’arrêtent si votre téléphone le demande.',
  contactTitle: 'Un obstacle\u00a0?',
  contact:
    'Dites-le-nous\u00a0: nous vous répondons, et vous donnons ce que vous cherchiez autrement s’il le faut.',
  contactRelay: 'Dites-le à l’animatrice de votre relais\u00a0: elle nous le transmet.',
  redressTitle: 'Si vous n’avez pas de réponse',
  redress: 'Le Défenseur des droits vous aide, gratuitement\u00a0:',
  redressForm: 'par son formulaire',
  redressDelegate: 'par sa déléguée ou son délégué, dans votre département',
  redressPost:
    'par courrier, sans timbre\u00a0: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
  madeTitle: 'Cette déclaration',
  made: (day: string) =>
    `Relue le ${day}. Technologies\u00a0: HTML, CSS, SVG, et JavaScript que l’on peut couper. Navigateur des essais\u00a0: Chromium.`,
};

export const en: typeof fr = {
  title: 'Accessibility statement',
  lead: 'RAVie must be readable and usable by everybody, with the tools each person has.',
  stateTitle: 'Where we stand',
  state:
    'Not compliant: this is what the French rule asks to write as long as no audit by a person has taken place. None has yet. We aim at RGAA 4.1, and at WCAG 2.2, levels A and AA.',
  checkedTitle: 'What our tests check at every change',
  checkedLead: 'Programs do it, not people. They look at a part of each criterion, not at all of it.',
  check: 'Check',
  wcag: 'WCAG',
  rgaa: 'RGAA',
  caption: 'Checks and criteria',
  checked: {
    axe: ({ phone, desk }) =>
      `Every page goes through the tool axe, on a screen ${phone} pixels wide and one of ${desk}, in light and dark.`,
    zoom: ({ zoom }) => `No page overflows on a phone, nor enlarged ${zoom} times (${zoom * 100}%).`,
    contrast: () => 'The colours of texts, links and fields stand out enough from their ground.',
    keyboard: () => 'One asks a question and answers it with the keyboard alone, always seeing where one is.',
    faults: () => 'A mistake in a form is told, and leads to the field to put right.',
    script: () => 'One asks a question and answers it without JavaScript.',
  },
  notTitle: 'What remains to be done',
  not: [
    'An audit by a person.',
    'Trials with screen readers, by people who use them every day.',
    'The RAVie card and the posters as PDF: these tools do not read them.',
  ],
  ownTitle: 'What you can set',
  own: 'The language and the appearance, at the foot of every page. The “Listen” button reads pages aloud where your phone can. Animations stop if your phone asks for it.',
  contactTitle: 'Something in your way?',
  contact: 'Tell us: we answer, and give you what you were looking for in another way if need be.',
  contactRelay: 'Tell the facilitator of your centre, who will pass it on.',
  redressTitle: 'If you get no answer',
  redress: 'The French Defender of Rights helps you, free of charge:',
  redressForm: 'by its form',
  redressDelegate: 'by its delegate in your department',
  redressPost: 'by post, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
  madeTitle: 'This statement',
  made: (day) =>
    `Read again on ${day}. Technologies: HTML, CSS, SVG, and JavaScript that may be turned off. Browser of the trials: Chromium.`,
};

export const accessibilityWords = { fr, en };
