import type { RuleId } from '../domain/rules.ts';

/** Each rule in a title and the sentence it comes down to. `slug` stands in its address, in both languages. */
export const ruleSlugs: Record<RuleId, string> = {
  'weekly-hours': 'duree-de-la-semaine',
  'day-presence': 'presence-de-jour',
  'weekly-rest': 'repos-de-la-semaine',
  'daily-rest': 'repos-de-la-journee',
  'rest-across-employers': 'repos-chez-plusieurs-employeurs',
  'schedule-notice': 'horaires-a-l-avance',
  training: 'formation',
  'night-presence': 'nuit-de-presence',
  'consecutive-nights': 'nuits-de-suite',
  'night-pay': 'paie-de-la-nuit',
  'night-care': 'garde-de-nuit',
  'night-work': 'travail-la-nuit',
  'replacement-motive': 'motif-du-remplacement',
  'replacement-contract': 'contrat-de-remplacement',
  'minimum-wage': 'salaire-minimum',
  'holiday-pay': 'conges-payes',
  'end-premium': 'fin-de-contrat',
  mileage: 'kilometres',
};

type RuleWords = Record<RuleId, { title: string; sentence: string }>;

export const rulesFr: RuleWords = {
  'weekly-hours': {
    title: 'La durée de la semaine',
    sentence:
      'Horaires réguliers : 50\u00a0h au plus dans une semaine, et 48\u00a0h en moyenne sur 12\u00a0semaines. Horaires irréguliers : 48\u00a0h au plus. Tous employeurs ensemble.',
  },
  'day-presence': {
    title: 'La présence responsable, le jour',
    sentence:
      'Une heure de présence compte pour deux tiers d’une heure de travail. Elle est écrite dans le contrat.',
  },
  'weekly-rest': {
    title: 'Le repos de la semaine',
    sentence: '35\u00a0heures de suite chaque semaine, de préférence avec le dimanche, dans chaque contrat.',
  },
  'daily-rest': {
    title: 'Le repos de la journée',
    sentence:
      '11\u00a0heures de suite dans d’autres métiers. Nous n’avons pas trouvé de texte qui le donne à ces salariées : RAVie le signale, sans rien refuser.',
  },
  'rest-across-employers': {
    title: 'Le repos, chez plusieurs employeurs',
    sentence:
      'Les 35\u00a0heures de repos valent dans chaque contrat. La convention ne dit rien de plusieurs contrats ensemble : RAVie le signale, sans rien refuser.',
  },
  'schedule-notice': {
    title: 'Les horaires à l’avance',
    sentence: 'Horaires irréguliers : ils sont donnés par écrit, 5\u00a0jours avant.',
  },
  training: {
    title: 'Les jours de formation',
    sentence:
      'Sur le temps de travail, la formation compte comme du travail. Les autres employeurs sont prévenus par écrit, et répondent par écrit. Jamais pendant les congés.',
  },
  'night-presence': {
    title: 'La nuit de présence',
    sentence:
      'De 20\u00a0h à 6\u00a0h\u00a030, décalée de 1\u00a0h\u00a030 en tout au plus. 12\u00a0h de suite au plus. Une pièce séparée pour dormir. Des horaires écrits.',
  },
  'consecutive-nights': {
    title: 'Plusieurs nuits de suite',
    sentence:
      '5\u00a0nuits de suite sans condition. Au-delà, quatre conditions à la fois, et le droit de refuser.',
  },
  'night-pay': {
    title: 'La paie d’une nuit de présence',
    sentence:
      'Au moins un quart du salaire. Un tiers dès 2\u00a0interventions. Dès 4, les interventions sont payées en entier.',
  },
  'night-care': {
    title: 'La garde de nuit d’un malade',
    sentence:
      'Sans pièce séparée, c’est du travail : 12\u00a0h de suite au plus, pour les assistants de vie C et D, sans emploi de jour à temps complet.',
  },
  'night-work': {
    title: 'Le travail, la nuit',
    sentence:
      'La convention connaît deux sortes de nuits\u00a0: la présence et la garde, de 12\u00a0heures au plus. Nous n’avons trouvé aucun texte sur une nuit de travail\u00a0: RAVie la signale, sans rien refuser.',
  },
  'replacement-motive': {
    title: 'Le motif d’un remplacement',
    sentence: 'Un contrat à durée déterminée demande un motif prévu par la loi. Une absence en est un.',
  },
  'replacement-contract': {
    title: 'Le contrat de remplacement',
    sentence:
      'Un écrit, avec le nom et la qualification de la personne remplacée, le motif, la fin ou la durée minimale. Remis en 2\u00a0jours ouvrables.',
  },
  'minimum-wage': {
    title: 'Le salaire minimum',
    sentence: 'Le plus haut des deux, à la date du travail : la grille de la convention ou le SMIC.',
  },
  'holiday-pay': {
    title: 'Les congés payés avec le Cesu',
    sentence: 'Avec le Cesu, le salaire net peut être majoré de 10\u00a0% pour les congés.',
  },
  'end-premium': {
    title: 'L’indemnité de fin de contrat',
    sentence: 'À la fin d’un remplacement : 10\u00a0% de tout le salaire brut payé, sauf exceptions.',
  },
  mileage: {
    title: 'Les kilomètres',
    sentence:
      'Avec sa voiture, pour le travail : au moins le barème de l’administration, au plus le barème fiscal.',
  },
};

export const rulesEn: RuleWords = {
  'weekly-hours': {
    title: 'Hours in a week',
    sentence:
      'Regular hours: at most 50 in any week, and 48 on average over 12 weeks. Irregular hours: at most 48. All employers together.',
  },
  'day-presence': {
    title: 'Presence by day',
    sentence: 'An hour of presence counts as two thirds of an hour of work. It is written in the contract.',
  },
  'weekly-rest': {
    title: 'Weekly rest',
    sentence: '35 hours in a row every week, Sunday included if possible, in each contract.',
  },
  'daily-rest': {
    title: 'Daily rest',
    sentence:
      '11 hours in a row in other trades. We found no text that gives it to these carers: RAVie points it out and refuses nothing.',
  },
  'rest-across-employers': {
    title: 'Rest with several employers',
    sentence:
      'The 35 hours of rest hold in each contract. The agreement says nothing of several contracts together: RAVie points it out and refuses nothing.',
  },
  'schedule-notice': {
    title: 'Hours told ahead',
    sentence: 'Irregular hours are given in writing, 5 days ahead.',
  },
  training: {
    title: 'Training days',
    sentence:
      'In working time, training counts as work. The other employers are asked in writing, and answer in writing. Never during leave.',
  },
  'night-presence': {
    title: 'A night of presence',
    sentence:
      'From 20:00 to 6:30, moved by 1 h 30 in all at most. 12 h in a row at most. A separate room to sleep in. Hours in writing.',
  },
  'consecutive-nights': {
    title: 'Several nights in a row',
    sentence:
      '5 nights in a row without condition. Beyond, four conditions together, and the right to refuse.',
  },
  'night-pay': {
    title: 'Pay of a night of presence',
    sentence: 'At least a quarter of the wage. A third from 2 calls. From 4, calls are paid in full.',
  },
  'night-care': {
    title: 'Night care of somebody ill',
    sentence:
      'Without a separate room it is work: 12 h in a row at most, for carers C and D, without a full-time job by day.',
  },
  'night-work': {
    title: 'Work at night',
    sentence:
      'The agreement knows two kinds of nights: presence and care, of 12 hours at most. We found no text about a night of work: RAVie points it out and refuses nothing.',
  },
  'replacement-motive': {
    title: 'The reason for replacing',
    sentence: 'A fixed-term contract needs a reason that the law names. An absence is one.',
  },
  'replacement-contract': {
    title: 'The replacement contract',
    sentence:
      'In writing, with the name and qualification of the person replaced, the reason, the end or least length. Given within 2 working days.',
  },
  'minimum-wage': {
    title: 'The least wage',
    sentence:
      'The higher of two, at the date of the work: the grid of the agreement or the minimum wage by law.',
  },
  'holiday-pay': {
    title: 'Holiday pay with Cesu',
    sentence: 'With Cesu, the net wage may be raised by 10% for holidays.',
  },
  'end-premium': {
    title: 'The end-of-contract premium',
    sentence: 'At the end of a replacement: 10% of all the gross wage paid, with exceptions.',
  },
  mileage: {
    title: 'Kilometres',
    sentence: 'With her own car, for work: at least the administration’s scale, at most the tax scale.',
  },
};
