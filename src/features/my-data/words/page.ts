import type { RoleName } from '../../../language/actor.ts';

const byFr: Record<RoleName, string> = {
  carer: 'Une assistante ou un assistant de vie',
  employer: 'Un particulier employeur',
  caregiver: 'Un proche aidant',
  job_seeker: 'Une personne en recherche d’emploi',
  facilitator: 'L’animation de votre relais',
  host: 'L’accueil du centre de ressources',
  structure_member: 'Un membre d’une structure',
  territory_lead: 'Le pilotage du territoire',
  moderator: 'La modération',
  national_coordinator: 'La coordination nationale',
  observer: 'Une personne qui observe le réseau',
};

const byEn: Record<RoleName, string> = {
  carer: 'A carer',
  employer: 'A private employer',
  caregiver: 'A family caregiver',
  job_seeker: 'Somebody looking for work',
  facilitator: 'The facilitator of your centre',
  host: 'The host of the resource centre',
  structure_member: 'A member of a structure',
  territory_lead: 'The lead of the territory',
  moderator: 'The moderators',
  national_coordinator: 'The national coordination',
  observer: 'Somebody who observes the network',
};

/** « Mes données »: what is kept, who looked, and what one can do about it. */
export const fr = {
  title: 'Mes données',
  /** Between a term and what is said of it. */
  colon: '\u00a0: ',
  lead: 'Ce que RAVie garde de vous, qui l’a regardé, et ce que vous pouvez en faire.',
  read: 'Lire tout ce qui est gardé',
  take: 'Emporter un fichier',
  correct: 'Corriger mon profil',
  erase: 'Effacer mon compte',
  takeHint: 'Le fichier est fait pour les machines (JSON). Pour lire, choisissez plutôt la page.',
  tooMany: 'Vous avez déjà emporté dix fichiers en une heure. Attendez un peu, puis recommencez.',
  keptTitle: 'Ce qui est gardé',
  keptText: 'RAVie ne garde rien sur la santé de qui que ce soit, et ne vend ni ne prête rien.',
  why: 'Pourquoi',
  seenBy: 'Qui le voit',
  contents: 'Quoi, et combien de temps',
  keptFor: (until: string) => `Gardé ${until}.`,
  ifErased: (what: string) => `Si vous effacez votre compte\u00a0: ${what}.`,
  looksTitle: 'Qui a regardé',
  looksLead:
    'Chaque fois qu’une personne qui donne des rôles ouvre votre page ou agit sur votre compte, c’est noté ici, un an. Vos collègues qui lisent votre profil n’y sont pas\u00a0: elles voient ce que vous avez choisi de montrer.',
  looksAll: 'Voir tout',
  noLook: 'Personne n’a regardé.',
  by: byFr,
  byHouse: 'RAVie, automatiquement',
  byGone: 'Une personne qui n’est plus là',
  back: 'Mes données',
  rights: 'Vos droits, et à qui écrire',
};

export const en: typeof fr = {
  title: 'My data',
  colon: ': ',
  lead: 'What RAVie keeps about you, who looked at it, and what you can do about it.',
  read: 'Read everything that is kept',
  take: 'Take a file away',
  correct: 'Correct my profile',
  erase: 'Erase my account',
  takeHint: 'The file is made for machines (JSON). To read, choose the page instead.',
  tooMany: 'You have already taken ten files away within an hour. Wait a little, then try again.',
  keptTitle: 'What is kept',
  keptText: 'RAVie keeps nothing about anybody’s health, and sells or lends nothing.',
  why: 'Why',
  seenBy: 'Who sees it',
  contents: 'What, and for how long',
  keptFor: (until) => `Kept ${until}.`,
  ifErased: (what) => `If you erase your account: ${what}.`,
  looksTitle: 'Who looked',
  looksLead:
    'Whenever somebody who gives roles opens your page or acts on your account, it is noted here, for a year. Colleagues who read your profile are not: they see what you chose to show.',
  looksAll: 'See everything',
  noLook: 'Nobody looked.',
  by: byEn,
  byHouse: 'RAVie, by itself',
  byGone: 'Somebody who has left',
  back: 'My data',
  rights: 'Your rights, and whom to write to',
};
