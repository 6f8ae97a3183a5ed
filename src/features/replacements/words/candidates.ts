import type { Weight } from '../domain/candidates/score.ts';

const weightsFr: Record<Weight, { name: string; how: string }> = {
  'whole-employer': {
    name: 'La même personne chez un employeur',
    how: 'Tous les points si elle peut faire toutes les heures de chaque employeur.',
  },
  'known-there': {
    name: 'Elle connaît déjà la maison',
    how: 'Elle y travaille, ou elle y a déjà remplacé quelqu’un.',
  },
  near: { name: 'Elle habite près', how: 'Tous les points à côté, aucun à une heure de route.' },
  'same-centre': { name: 'Le même relais', how: 'Elle est du même relais que la personne remplacée.' },
  'her-turn': {
    name: 'Chacune son tour',
    how: 'Tous les points si elle n’a été ni demandée ni appelée depuis quatre semaines\u00a0; la moitié après une fois.',
  },
  'hours-known': {
    name: 'Ses heures sont toutes dans RAVie',
    how: 'Elle l’a dit elle-même\u00a0: il n’y a rien à vérifier avec elle.',
  },
};

/** Who could come, and why. */
export const fr = {
  title: 'Qui peut venir',
  lead: (count: number) =>
    count === 0
      ? 'Personne ne peut venir pour l’instant.'
      : count === 1
        ? 'Une collègue peut venir.'
        : `${count} collègues peuvent venir. Elles seront prévenues dans cet ordre.`,
  back: 'La demande',
  refused: 'La convention ne permet pas ces heures. Corrigez-les d’abord\u00a0: elles sont gardées.',
  correct: 'Corriger les heures',
  place: (rank: number, name: string) => `${rank}. ${name}`,
  because: {
    everything: (shifts: number) =>
      shifts === 1 ? 'Elle peut le faire' : `Elle peut tout faire (${shifts})`,
    some: (shifts: number, of: number) =>
      `Elle peut faire ${shifts === 1 ? 'une intervention' : `${shifts} interventions`} sur ${of}`,
    'whole-employer': (names: string) => `Tout chez ${names}`,
    'known-there': (names: string) => `Elle connaît déjà ${names}`,
    minutes: (about: string) => about,
    'same-centre': 'Même relais',
    'her-turn': 'Pas demandée depuis un mois',
  },
  toCheck: (most: number) => `Plus de ${most}\u00a0h avec ses autres employeurs\u00a0? À vérifier avec elle.`,
  toCheckHint: 'Ses heures ailleurs ne regardent qu’elle\u00a0: elle les vérifie avant d’accepter.',
  leftOut: (count: number) =>
    count === 1 ? 'Une collègue ne peut pas' : `${count} collègues ne peuvent pas`,
  unnamed: (count: number) =>
    count === 1
      ? 'Une autre personne a été regardée. Vous ne pouvez pas voir son nom.'
      : `${count} autres personnes ont été regardées. Vous ne pouvez pas voir leurs noms.`,
  why: {
    gestures: (names: string, count: number) =>
      `${count === 1 ? 'Un geste manque' : 'Des gestes manquent'}\u00a0: ${names}.`,
    'too-far': (about: string) => `C’est trop loin pour elle\u00a0: ${about}.`,
    'not-everything': (shifts: number, of: number) =>
      `Elle ne peut faire que ${shifts === 1 ? 'une intervention' : `${shifts} interventions`} sur ${of}, et vous voulez une seule personne.`,
    'not-available': 'Elle n’est pas disponible pour ces heures.',
    'already-asked': 'Elle a déjà été demandée.',
    refused: 'Un employeur a préféré quelqu’un d’autre.',
    'enough-faces': 'Autant de personnes différentes que voulu viennent déjà chez cet employeur.',
    'is-replaced': 'C’est elle qui est remplacée.',
    proposed: (rank: number) => `Elle est proposée, à la place ${rank}.`,
  },
  whyNot: 'Pourquoi pas elle\u00a0?',
  whyNotHint: 'Le prénom d’une collègue',
  whyNotExample: 'Son prénom',
  nobodyFound: (text: string) =>
    `Aucune collègue de ce département n’a un prénom qui commence par «\u00a0${text}\u00a0».`,
  nobody: 'Personne près d’ici ne peut venir',
  nobodyHint: 'Essayez de partager les heures entre plusieurs personnes, ou d’en changer une.',
  tooMany: 'Vous avez beaucoup cherché. Réessayez dans une heure.',
  how: 'Comment on choisit',

  howTitle: 'Comment on choisit qui est demandé',
  howLead:
    'Personne n’est choisi en secret. Voici ce qui est regardé, et combien cela compte. Le même calcul pour toutes.',
  mustTitle: 'Ce qui est obligatoire',
  must: [
    'Elle a dit qu’elle était disponible, à ces heures et pour ce genre d’heures.',
    'Elle maîtrise les gestes demandés.',
    'Elle n’habite pas plus loin qu’elle ne veut aller, avec son moyen de transport.',
    'Elle a le temps de la route entre deux maisons.',
    'La convention le permet\u00a0: les heures de sa semaine, les nuits, le repos.',
    'Elle n’a pas été demandée plus souvent qu’elle ne le veut.',
  ],
  pointsTitle: 'Ce qui compte, sur 100 points',
  pointsCaption: 'Les points de chaque collègue qui peut venir',
  pointsHeads: { what: 'Quoi', how: 'Comment', points: 'Points' },
  weights: weightsFr,
  tieTitle: 'À égalité',
  tie: 'La plus proche d’abord, puis un tirage au sort, différent à chaque demande.',
  privateTitle: 'Ce que personne ne voit',
  private: [
    'Les heures qu’elle fait chez d’autres employeurs. RAVie dit seulement «\u00a0à vérifier avec elle\u00a0».',
    'Ce qu’elle préfère, et où elle ne veut pas aller. RAVie dit seulement «\u00a0elle n’est pas disponible\u00a0».',
    'Ses points\u00a0: vous voyez l’ordre et les raisons, pas de note.',
  ],
  rules: 'Toutes les règles de la convention',
  lookedTitle: 'Qui est regardé',
  looked: 'Les 120 collègues disponibles qui habitent le plus près de ces maisons.',
};

export type Words = typeof fr;

const weightsEn: Words['weights'] = {
  'whole-employer': {
    name: 'The same person at an employer’s',
    how: 'All points when she can do all the hours of each employer.',
  },
  'known-there': {
    name: 'She already knows the home',
    how: 'She works there, or has replaced somebody there.',
  },
  near: { name: 'She lives near', how: 'All points next door, none at an hour’s drive.' },
  'same-centre': { name: 'The same centre', how: 'She belongs to the centre of the person replaced.' },
  'her-turn': {
    name: 'Each in turn',
    how: 'All points when she was neither asked nor called in four weeks; half after one time.',
  },
  'hours-known': {
    name: 'All her hours are in RAVie',
    how: 'She said so herself: there is nothing to check with her.',
  },
};

export const en: Words = {
  title: 'Who could come',
  lead: (count) =>
    count === 0
      ? 'Nobody can come so far.'
      : count === 1
        ? 'One colleague can come.'
        : `${count} colleagues can come. They will be told in this order.`,
  back: 'The request',
  refused: 'The agreement does not allow these hours. Correct them first: they are kept.',
  correct: 'Correct the hours',
  place: (rank, name) => `${rank}. ${name}`,
  because: {
    everything: (shifts) => (shifts === 1 ? 'She can do it' : `She can do everything (${shifts})`),
    some: (shifts, of) => `She can do ${shifts} of ${of} shifts`,
    'whole-employer': (names) => `Everything at ${names}`,
    'known-there': (names) => `She already knows ${names}`,
    minutes: (about) => about,
    'same-centre': 'Same centre',
    'her-turn': 'Not asked for a month',
  },
  toCheck: (most) => `More than ${most}\u00a0h with her other employers? To be checked with her.`,
  toCheckHint: 'Her hours elsewhere are her own affair: she checks them before accepting.',
  leftOut: (count) => (count === 1 ? 'One colleague cannot' : `${count} colleagues cannot`),
  unnamed: (count) =>
    count === 1
      ? 'Another person was looked at. You cannot see her name.'
      : `${count} other people were looked at. You cannot see their names.`,
  why: {
    gestures: (names, count) => `${count === 1 ? 'A gesture is' : 'Gestures are'} missing: ${names}.`,
    'too-far': (about) => `It is too far for her: ${about}.`,
    'not-everything': (shifts, of) => `She can only do ${shifts} of ${of} shifts, and you want one person.`,
    'not-available': 'She is not available for these hours.',
    'already-asked': 'She has been asked already.',
    refused: 'An employer would rather somebody else came.',
    'enough-faces': 'As many different people as were wanted come to this employer’s already.',
    'is-replaced': 'She is the one being replaced.',
    proposed: (rank) => `She is proposed, at place ${rank}.`,
  },
  whyNot: 'Why not her?',
  whyNotHint: 'A colleague’s first name',
  whyNotExample: 'Her first name',
  nobodyFound: (text) => `No colleague of this department has a first name that begins with “${text}”.`,
  nobody: 'Nobody near here can come',
  nobodyHint: 'Try to share the hours between several people, or to change one.',
  tooMany: 'You have searched a lot. Try again in an hour.',
  how: 'How people are chosen',

  howTitle: 'How it is chosen who is asked',
  howLead:
    'Nobody is chosen in secret. Here is what is looked at, and how much it counts. The same for everybody.',
  mustTitle: 'What is required',
  must: [
    'She said that she was available, at these hours and for this kind of hours.',
    'She masters the gestures asked for.',
    'She does not live further than she wants to go, with her means of transport.',
    'She has time for the road between two homes.',
    'The agreement allows it: the hours of her week, nights, rest.',
    'She has not been asked more often than she wants.',
  ],
  pointsTitle: 'What counts, out of 100 points',
  pointsCaption: 'The points of each colleague who can come',
  pointsHeads: { what: 'What', how: 'How', points: 'Points' },
  weights: weightsEn,
  tieTitle: 'When equal',
  tie: 'The nearest first, then a draw, different for each request.',
  privateTitle: 'What nobody sees',
  private: [
    'The hours she works for other employers. RAVie only says “to be checked with her”.',
    'What she prefers, and where she does not want to go. RAVie only says “she is not available”.',
    'Her points: you see the order and the reasons, no mark.',
  ],
  rules: 'All the rules of the agreement',
  lookedTitle: 'Who is looked at',
  looked: 'The 120 available colleagues who live nearest to these homes.',
};
