import type { ConsecutiveNightsReason, NightCondition } from '../domain/rules/consecutive-nights.ts';
import type { NightCareReason } from '../domain/rules/night-care.ts';
import type { NightPayReason } from '../domain/rules/night-pay.ts';
import type { NightPresenceReason } from '../domain/rules/night-presence.ts';
import type { NightWorkReason } from '../domain/rules/night-work.ts';
import { inEuros, inHours, inList } from './figures.ts';
import type { Sayings } from './said.ts';

type NightsReason =
  | NightPresenceReason
  | ConsecutiveNightsReason
  | NightPayReason
  | NightCareReason
  | NightWorkReason;

const conditions: Record<NightCondition, string> = {
  weeklyRest: 'le repos de la semaine est gardé',
  fewCalls: 'pas plus de 4\u00a0interventions par nuit',
  asked: 'l’une des deux parties l’a demandé pour un besoin précis',
  writtenAgreement: 'l’accord des deux est écrit',
};
const conditionsEn: Record<NightCondition, string> = {
  weeklyRest: 'the weekly rest is kept',
  fewCalls: 'no more than 4 calls a night',
  asked: 'one of the two asked for it, for a specific need',
  writtenAgreement: 'both agreed in writing',
};

const shares = {
  quarter: 'un quart du salaire',
  third: 'un tiers du salaire',
  calls: 'le salaire entier pendant les interventions, un tiers le reste',
};
const sharesEn = {
  quarter: 'a quarter of the wage',
  third: 'a third of the wage',
  calls: 'the full wage during calls, a third for the rest',
};

/** « 2 h 30 après », « 1 h 30 avant, 1 h après »: in minutes, and nothing of none. */
const overBy = (early: number, late: number, before: string, after: string) =>
  [
    ...(early > 0 ? [`${inHours(early / 60)} ${before}`] : []),
    ...(late > 0 ? [`${inHours(late / 60)} ${after}`] : []),
  ].join(', ');

export const nightsFr: Sayings<NightsReason> = {
  'night-too-long': ({ hours, most }) => ({
    says: `Cette nuit dure ${inHours(hours)}. Une nuit de présence ne peut pas dépasser ${inHours(most)} de suite.`,
    lawful: `La raccourcir de ${inHours(hours - most)}, ou la partager entre deux personnes.`,
  }),
  'night-outside': ({ early, late, most }) => ({
    says: `La nuit va de 20\u00a0h à 6\u00a0h\u00a030. Celle-ci déborde de ${overBy(early, late, 'avant', 'après')}. La limite est de ${inHours(most / 60)} en tout.`,
    lawful:
      'Commencer plus tard ou finir plus tôt. Les heures en dehors de la nuit sont du travail ou de la présence de jour.',
  }),
  'night-no-room': () => ({
    says: 'Il n’y a pas de pièce séparée pour dormir.',
    lawful:
      'Donner une pièce à part à qui passe la nuit. Sinon, c’est une garde de nuit, payée comme du travail.',
  }),
  'night-unwritten': () => ({
    says: 'Les horaires de la nuit ne sont pas écrits dans le contrat.',
    lawful: 'Les écrire dans le contrat ou dans un avenant, avec ce qu’il peut y avoir à faire.',
  }),
  'night-room-unknown': () => ({
    says: 'Qui passe la nuit doit dormir dans une pièce séparée, dans des conditions décentes.',
    lawful: 'Vérifier qu’il y en a une.',
  }),
  'night-writing-unknown': () => ({
    says: 'Les horaires de la nuit doivent être écrits dans le contrat.',
    lawful: 'Relire le contrat.',
  }),
  'night-fine': ({ hours, most }) => ({
    says: `Cette nuit dure ${inHours(hours)}, pour ${inHours(most)} au plus, aux heures permises.`,
  }),
  'work-all-night': ({ hours, most }) => ({
    says: `Ces ${inHours(hours)} de travail couvrent la nuit. La convention ne connaît que des présences et des gardes de nuit, de ${inHours(most)} au plus.`,
    lawful:
      'Une présence de nuit, si elle dort sur place\u00a0? Une garde de nuit, auprès d’une personne malade\u00a0? Le reste se compte à part.',
  }),
  'work-by-day': ({ hours }) => ({
    says: `Ces ${inHours(hours)} de travail ne couvrent pas la nuit.`,
  }),
  'nights-too-many': ({ nights, most, missing }) => ({
    says: `${nights}\u00a0nuits de suite. Au-delà de ${most}, il manque ceci : ${inList(
      missing.map((each) => conditions[each]),
      'fr',
    )}.`,
    lawful: `Une nuit libre après ${most}, ou remplir toutes les conditions. Refuser n’est jamais une faute.`,
  }),
  'nights-to-check': ({ nights, most, missing }) => ({
    says: `${nights}\u00a0nuits de suite. Au-delà de ${most}, il faut vérifier : ${inList(
      missing.map((each) => conditions[each]),
      'fr',
    )}.`,
    lawful: 'On peut refuser : ce n’est jamais une faute.',
  }),
  'nights-under-conditions': ({ nights }) => ({
    says: `${nights}\u00a0nuits de suite, et toutes les conditions sont remplies. On peut tout de même refuser.`,
  }),
  'nights-fine': ({ nights, most }) => ({
    says: nights
      ? `${nights}\u00a0${nights > 1 ? 'nuits' : 'nuit'} de suite au plus, pour ${most} sans condition.`
      : 'Aucune nuit.',
  }),
  'night-is-work': ({ calls, owed }) => ({
    says: `${calls}\u00a0interventions, et c’est ainsi toutes les nuits : ce sont des heures de travail.`,
    lawful: `Revoir le contrat, et payer la nuit entière : ${inEuros(owed, 'fr')}.`,
  }),
  'night-underpaid': ({ paid, owed, share }) => ({
    says: `La nuit est payée ${inEuros(paid, 'fr')}. Le minimum est de ${inEuros(owed, 'fr')} : ${shares[share]}.`,
    lawful: `Payer au moins ${inEuros(owed, 'fr')}.`,
  }),
  'night-calls-untimed': ({ calls, owed }) => ({
    says: `Avec ${calls}\u00a0interventions, leur durée est payée comme du travail. Elle n’est pas connue : le minimum dépasse ${inEuros(owed, 'fr')}.`,
    lawful: 'Noter combien de temps ont duré les interventions.',
  }),
  'night-owed': ({ owed, share }) => ({
    says: `Le minimum pour cette nuit est de ${inEuros(owed, 'fr')} brut : ${shares[share]}.`,
  }),
  'night-care-too-long': ({ hours, most }) => ({
    says: `Cette garde dure ${inHours(hours)}. Le maximum est de ${inHours(most)} de suite.`,
    lawful: `La raccourcir de ${inHours(hours - most)}, ou la partager entre deux personnes.`,
  }),
  'night-care-job': ({ job }) => ({
    says: `La garde de nuit d’un malade est réservée aux assistants de vie C et D. Ici, le contrat dit ${job}.`,
    lawful:
      'Passer à l’emploi C ou D par un avenant, ou prévoir une nuit de présence avec une pièce séparée.',
  }),
  'night-care-days': () => ({
    says: 'Ces gardes de nuit ne vont pas avec un emploi de jour à temps complet.',
    lawful: 'Réduire les heures de jour, ou confier la nuit à une autre personne.',
  }),
  'night-care-unwritten': () => ({
    says: 'Les horaires de la garde ne sont pas écrits dans le contrat.',
    lawful: 'Les écrire dans le contrat ou dans un avenant.',
  }),
  'night-care-days-unknown': () => ({
    says: 'Ces gardes ne vont pas avec un emploi de jour à temps complet.',
    lawful: 'Vérifier ce que disent les autres contrats.',
  }),
  'night-care-writing-unknown': () => ({
    says: 'Les horaires de la garde doivent être écrits dans le contrat.',
    lawful: 'Relire le contrat.',
  }),
  'night-care-fine': ({ hours }) => ({
    says: `Ces ${inHours(hours)} de garde sont du travail, payé au salaire entier.`,
  }),
};

export const nightsEn: Sayings<NightsReason> = {
  'night-too-long': ({ hours, most }) => ({
    says: `This night lasts ${inHours(hours)}. A night of presence cannot go over ${inHours(most)} in a row.`,
    lawful: `Make it ${inHours(hours - most)} shorter, or share it between two people.`,
  }),
  'night-outside': ({ early, late, most }) => ({
    says: `The night runs from 20:00 to 6:30. This one goes over by ${overBy(early, late, 'before', 'after')}. The limit is ${inHours(most / 60)} in all.`,
    lawful: 'Start later or end earlier. Hours outside the night are work, or presence by day.',
  }),
  'night-no-room': () => ({
    says: 'There is no separate room to sleep in.',
    lawful: 'Give her a separate room. Otherwise it is night care, paid as work.',
  }),
  'night-unwritten': () => ({
    says: 'The hours of the night are not written in the contract.',
    lawful: 'Write them in the contract or an amendment, with what there may be to do.',
  }),
  'night-room-unknown': () => ({
    says: 'Whoever spends the night must sleep in a separate room, in decent conditions.',
    lawful: 'Check that there is one.',
  }),
  'night-writing-unknown': () => ({
    says: 'The hours of the night must be written in the contract.',
    lawful: 'Check the contract.',
  }),
  'night-fine': ({ hours, most }) => ({
    says: `This night lasts ${inHours(hours)}, out of ${inHours(most)} at most, at hours that are allowed.`,
  }),
  'work-all-night': ({ hours, most }) => ({
    says: `These ${inHours(hours)} of work cover the night. The agreement knows only nights of presence and of care, of ${inHours(most)} at most.`,
    lawful:
      'A night presence, sleeping there? A night of care, beside somebody ill? The rest is counted apart.',
  }),
  'work-by-day': ({ hours }) => ({ says: `These ${inHours(hours)} of work do not cover the night.` }),
  'nights-too-many': ({ nights, most, missing }) => ({
    says: `${nights} nights in a row. Beyond ${most}, this is missing: ${inList(
      missing.map((each) => conditionsEn[each]),
      'en',
    )}.`,
    lawful: `A free night after ${most}, or meet every condition. Refusing is never a fault.`,
  }),
  'nights-to-check': ({ nights, most, missing }) => ({
    says: `${nights} nights in a row. Beyond ${most}, check that: ${inList(
      missing.map((each) => conditionsEn[each]),
      'en',
    )}.`,
    lawful: 'One may refuse: it is never a fault.',
  }),
  'nights-under-conditions': ({ nights }) => ({
    says: `${nights} nights in a row, and every condition is met. One may still refuse.`,
  }),
  'nights-fine': ({ nights, most }) => ({
    says: nights
      ? `${nights} ${nights > 1 ? 'nights' : 'night'} in a row at most; ${most} need no condition.`
      : 'No night.',
  }),
  'night-is-work': ({ calls, owed }) => ({
    says: `${calls} calls, and so every night: these are hours of work.`,
    lawful: `Revise the contract, and pay the whole night: ${inEuros(owed, 'en')}.`,
  }),
  'night-underpaid': ({ paid, owed, share }) => ({
    says: `The night is paid ${inEuros(paid, 'en')}. The least is ${inEuros(owed, 'en')}: ${sharesEn[share]}.`,
    lawful: `Pay at least ${inEuros(owed, 'en')}.`,
  }),
  'night-calls-untimed': ({ calls, owed }) => ({
    says: `With ${calls} calls, the time they took is paid as work. It is not known: the least is more than ${inEuros(owed, 'en')}.`,
    lawful: 'Write down how long the calls lasted.',
  }),
  'night-owed': ({ owed, share }) => ({
    says: `The least for this night is ${inEuros(owed, 'en')} gross: ${sharesEn[share]}.`,
  }),
  'night-care-too-long': ({ hours, most }) => ({
    says: `This night care lasts ${inHours(hours)}. The most is ${inHours(most)} in a row.`,
    lawful: `Make it ${inHours(hours - most)} shorter, or share it between two people.`,
  }),
  'night-care-job': ({ job }) => ({
    says: `Night care of somebody ill is for carers C and D. The contract here says ${job}.`,
    lawful: 'Move to job C or D by an amendment, or plan a night of presence with a separate room.',
  }),
  'night-care-days': () => ({
    says: 'Night care does not go with a full-time job by day.',
    lawful: 'Reduce the hours by day, or give the night to somebody else.',
  }),
  'night-care-unwritten': () => ({
    says: 'The hours of night care are not written in the contract.',
    lawful: 'Write them in the contract or an amendment.',
  }),
  'night-care-days-unknown': () => ({
    says: 'Night care does not go with a full-time job by day.',
    lawful: 'Check what the other contracts say.',
  }),
  'night-care-writing-unknown': () => ({
    says: 'The hours of night care must be written in the contract.',
    lawful: 'Check the contract.',
  }),
  'night-care-fine': ({ hours }) => ({
    says: `These ${inHours(hours)} of night care are work, paid in full.`,
  }),
};
