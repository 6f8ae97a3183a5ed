import { atTown } from '../../../language/town.ts';

/** When nobody could: where to turn, and what one may say there. */
export const fr = {
  title: 'Personne n’a pu, pour l’instant',
  titlePart: 'Pour une partie des heures, personne n’a pu',
  told: 'Les animatrices de votre relais sont prévenues. RAVie continue de chercher, toutes les heures.',
  services: 'Les services qui viennent là',
  employerFirst: 'C’est l’employeur qui signe avec un service\u00a0: prévenez-le avant d’appeler.',
  none: (communes: string) =>
    `L’annuaire ne connaît aucun service pour ${communes}. Appelez le relais ou le centre de ressources\u00a0: ils savent qui peut venir.`,
  call: (number: string) => `Appeler le ${number}`,
  comesTo: (communes: readonly string[]) => `Vient ${communes.map(atTown).join(', ')}`,
  checked: (when: string) => `Vérifié ${when}`,
  stale: 'À confirmer\u00a0: la fiche date de plus de six mois.',
  closed: 'Ce service n’est plus dans l’annuaire.',
  all: 'Tout l’annuaire',
  directory: 'Annuaire des services',
  directoryHint: 'Qui appeler quand aucune collègue ne peut venir.',
  say: 'Ce que vous pouvez dire au téléphone',
  hers: 'Bonjour. Je suis assistante de vie chez un particulier. Je cherche quelqu’un pour me remplacer.',
  forHer: 'Bonjour. Je cherche quelqu’un pour remplacer une assistante de vie chez un particulier.',
  stretch: (when: string, commune: string) => `${when}, ${atTown(commune)}`,
  more: (count: number) => (count > 1 ? `et ${count} autres fois` : 'et une autre fois'),
  gestures: (names: string) => `Ce qu’il y a à faire\u00a0: ${names}.`,
  ask: 'Pouvez-vous proposer quelqu’un, et à quelles conditions\u00a0?',
  noName: 'Ni nom ni adresse\u00a0: l’employeur les donnera lui-même.',
  centres: 'Ils peuvent aider aussi',
  write: 'Écrire à ces services',
  writeHint:
    'Ceux qui ont une adresse e-mail reçoivent une lettre. Elle mène aux jours, aux heures, à la commune et aux gestes, sans aucun nom. RAVie continue de chercher parmi les collègues.',
  calls: {
    waiting: (when: string) => `Lettre envoyée ${when}. Pas encore de réponse.`,
    leaving: 'La lettre va partir.',
    failed: 'La lettre n’est pas arrivée. Téléphonez.',
    can: (name: string) => `Peut proposer quelqu’un. Demandez ${name}.`,
    cannot: 'Ne peut pas cette fois.',
  },
  failures: {
    over: 'Ce n’est plus possible : la demande a changé.',
    'no-service': 'Aucun de ces services ne peut recevoir de lettre. Téléphonez-leur.',
    'too-often': 'Vous avez fait écrire dix fois aujourd’hui. Téléphonez, ou attendez demain.',
  },
};

export type Words = typeof fr;

export const en: Words = {
  title: 'Nobody could, so far',
  titlePart: 'For a part of the hours, nobody could',
  told: 'The facilitators of your centre have been told. RAVie goes on looking, every hour.',
  services: 'The services that come there',
  employerFirst: 'It is the employer who signs with a service: tell him before you call.',
  none: (communes) =>
    `The directory knows no service for ${communes}. Call the centre or the resource centre: they know who can come.`,
  call: (number) => `Call ${number}`,
  comesTo: (communes) => `Comes to ${communes.join(', ')}`,
  checked: (when) => `Checked ${when}`,
  stale: 'To be confirmed: the entry is more than six months old.',
  closed: 'This service is no longer in the directory.',
  all: 'The whole directory',
  directory: 'Directory of services',
  directoryHint: 'Whom to call when no colleague can come.',
  say: 'What you may say on the telephone',
  hers: 'Hello. I am a carer at a private employer’s. I am looking for somebody to replace me.',
  forHer: 'Hello. I am looking for somebody to replace a carer at a private employer’s.',
  stretch: (when, commune) => `${when}, in ${commune}`,
  more: (count) => (count > 1 ? `and ${count} more times` : 'and one more time'),
  gestures: (names) => `What is to be done: ${names}.`,
  ask: 'Could you offer somebody, and on what terms?',
  noName: 'No name and no address: the employer will give them himself.',
  centres: 'They can help too',
  write: 'Write to these services',
  writeHint:
    'Those that have an e-mail address receive a letter. It leads to the days, hours, town and what is to be done, without any name. RAVie goes on looking among colleagues.',
  calls: {
    waiting: (when) => `Letter sent ${when}. No answer yet.`,
    leaving: 'The letter is about to leave.',
    failed: 'The letter did not arrive. Call.',
    can: (name) => `Can offer somebody. Ask for ${name}.`,
    cannot: 'Cannot this time.',
  },
  failures: {
    over: 'This is no longer possible: the request has changed.',
    'no-service': 'None of these services can receive a letter. Call them.',
    'too-often': 'You have had letters written ten times today. Call, or wait until tomorrow.',
  },
};
