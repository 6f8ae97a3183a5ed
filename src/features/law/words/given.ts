import type { FactsOf, RuleId } from '../domain/rules.ts';
import type { Ending } from '../domain/rules/pay-on-top.ts';
import type { Motive } from '../domain/rules/replacement-motive.ts';
import type { Told } from '../domain/verdict.ts';
import { nightOf } from '../domain/nights.ts';
import { hoursOf, type Span } from '../domain/shifts.ts';
import { atHour, inEuros, inEurosExactly, inHours, onDay } from './figures.ts';

/** What an example supposes, in a sentence, rule by rule. */
type Given = { [Id in RuleId]: (facts: FactsOf<Id>) => string };

const told = (yes: string, no: string, nobody: string) => (answer: Told) =>
  answer === null ? nobody : answer ? yes : no;
const sentence = (...said: readonly (string | false)[]) => said.filter(Boolean).join(', ') + '.';
const list = (weeks: readonly number[]) => weeks.map((hours) => inHours(hours)).join(', ');
const shifts = (given: readonly Span[], say: (at: Date) => string, to: string) =>
  given.map(({ start, end }) => `${say(start)} ${to} ${say(end)}`).join('\u00a0; ');

const motivesFr: Record<Motive, string> = {
  absence: 'une absence',
  'suspended-contract': 'un contrat suspendu',
  'part-time-for-now': 'un temps partiel provisoire',
  'awaiting-newcomer': 'l’attente d’une personne déjà embauchée',
  'labour-dispute': 'un conflit collectif',
  'lasting-need': 'un besoin qui dure',
  other: 'autre chose',
};
const motivesEn: Record<Motive, string> = {
  absence: 'an absence',
  'suspended-contract': 'a suspended contract',
  'part-time-for-now': 'a temporary part time',
  'awaiting-newcomer': 'waiting for somebody already hired',
  'labour-dispute': 'a labour dispute',
  'lasting-need': 'a lasting need',
  other: 'something else',
};
const endingsFr: Record<Ending, string> = {
  term: 'le contrat va jusqu’au bout',
  permanent: 'le travail continue en CDI',
  'permanent-refused': 'la salariée refuse un CDI équivalent',
  left: 'la salariée part avant la fin',
  'gross-fault': 'une faute grave y met fin',
  'force-majeure': 'un cas de force majeure y met fin',
};
const endingsEn: Record<Ending, string> = {
  term: 'the contract runs to its end',
  permanent: 'the work goes on under a permanent contract',
  'permanent-refused': 'the carer refuses an equivalent permanent contract',
  left: 'the carer leaves early',
  'gross-fault': 'gross misconduct ends it',
  'force-majeure': 'force majeure ends it',
};

/** The hands show more, or less, than went by. */
function clocksChange(span: Span, timeZone: string): boolean {
  const { start, end } = nightOf(span, timeZone);
  return (end - start) / 60 !== hoursOf(span);
}

const fr = (at: Date) => atHour(at, 'fr');
const en = (at: Date) => atHour(at, 'en');

export const givenFr: Given = {
  'weekly-hours': ({ schedule, weeks, elsewhere }) =>
    sentence(
      schedule === 'regular' ? 'Horaires réguliers' : 'Horaires irréguliers',
      `semaine après semaine : ${list(weeks)}`,
      elsewhere === 'unknown' && 'et peut-être d’autres employeurs',
    ),
  'day-presence': ({ hours, written, recurring, sharedChildcare }) =>
    sentence(
      `${inHours(hours)} de présence`,
      told('écrites au contrat', 'non écrites', 'écrites ou non')(written),
      recurring === true && 'avec des interventions fréquentes',
      sharedChildcare && 'en garde partagée',
    ),
  'weekly-rest': ({ shifts: given, consent }) =>
    sentence(
      `Travail : ${shifts(given, fr, 'à')}`,
      told('avec un accord écrit', 'sans accord écrit', 'accord inconnu')(consent),
    ),
  'daily-rest': ({ shifts: given }) => sentence(`Travail : ${shifts(given, fr, 'à')}`),
  'rest-across-employers': ({ shifts: given }) =>
    sentence(`Tous employeurs ensemble, travail : ${shifts(given, fr, 'à')}`),
  'schedule-notice': ({ schedule, told: day, starts, written, unforeseeable }) =>
    sentence(
      schedule === 'regular' ? 'Horaires réguliers' : 'Horaires irréguliers',
      `donnés le ${onDay(day, 'fr')} pour le ${onDay(starts, 'fr')}`,
      told('par écrit', 'sans écrit', 'par écrit ou non')(written),
      unforeseeable && 'situation imprévisible',
    ),
  training: ({ when, asked, agreed }) =>
    when === 'leave'
      ? 'Une formation pendant les congés payés.'
      : when === 'work'
        ? sentence(
            'Une formation sur le temps de travail',
            told('demandée par écrit', 'sans demande écrite', 'demandée ou non')(asked),
          )
        : sentence(
            'Une formation hors du temps de travail',
            told('avec un accord écrit', 'sans accord écrit', 'accord inconnu')(agreed),
          ),
  'night-presence': ({ start, end, timeZone, separateRoom }) =>
    sentence(
      `Du ${fr(start)} au ${fr(end)}`,
      clocksChange({ start, end }, timeZone) && 'la nuit où l’on change d’heure',
      told('pièce séparée', 'pas de pièce séparée', 'pièce inconnue')(separateRoom),
    ),
  'consecutive-nights': ({ nights, ...conditions }) =>
    sentence(
      `${nights.length}\u00a0nuits à partir du ${onDay(nights[0] ?? '', 'fr')}`,
      conditions.writtenAgreement === false && 'sans accord écrit',
      conditions.asked === null && 'sans savoir qui l’a demandé',
      Object.values(conditions).every((each) => each === true) && 'toutes conditions remplies',
    ),
  'night-pay': ({ hours, hourly, calls, callHours, everyNight, paid }) =>
    sentence(
      `Une nuit de ${inHours(hours)}`,
      `${inEuros(hourly, 'fr')} de l’heure au contrat`,
      `${calls}\u00a0interventions`,
      callHours !== null && `pendant ${inHours(callHours)}`,
      everyNight && 'toutes les nuits',
      paid !== null && `payée ${inEuros(paid, 'fr')}`,
    ),
  'night-care': ({ start, end, job, fullTimeDays }) =>
    sentence(
      `Garde du ${fr(start)} au ${fr(end)}`,
      `assistant de vie ${job}`,
      fullTimeDays === true && 'avec un emploi de jour à temps complet',
    ),
  'replacement-motive': ({ motive }) => sentence(`Le motif : ${motivesFr[motive]}`),
  'replacement-contract': ({ has, givenAfter }) =>
    sentence(
      `${has.length} des 9\u00a0éléments demandés`,
      givenAfter === null
        ? 'contrat pas encore remis'
        : `contrat remis après ${givenAfter}\u00a0jours ouvrables`,
    ),
  'minimum-wage': ({ level, date, hourly, certified }) =>
    sentence(
      `Niveau ${level}`,
      `le ${onDay(date, 'fr')}`,
      `${inEuros(hourly, 'fr')} brut de l’heure`,
      certified && 'avec un titre de la branche',
    ),
  'holiday-pay': ({ net, cesu, paid }) =>
    sentence(
      `${inEuros(net, 'fr')} net`,
      cesu ? 'congés payés avec le salaire' : 'congés payés quand ils sont pris',
      paid !== null && `${inEuros(paid, 'fr')} pour les congés`,
    ),
  'end-premium': ({ gross, ending, paid }) =>
    sentence(
      `${inEuros(gross, 'fr')} bruts en tout`,
      endingsFr[ending],
      paid !== null && `indemnité de ${inEuros(paid, 'fr')}`,
    ),
  mileage: ({ ownCar, perKilometre, least, most }) =>
    ownCar
      ? sentence(
          `${inEurosExactly(perKilometre, 'fr')} le kilomètre`,
          least !== null && most !== null
            ? `barèmes supposés : ${inEurosExactly(least, 'fr')} et ${inEurosExactly(most, 'fr')}`
            : 'barèmes inconnus',
        )
      : 'La voiture est à l’employeur.',
};

export const givenEn: Given = {
  'weekly-hours': ({ schedule, weeks, elsewhere }) =>
    sentence(
      schedule === 'regular' ? 'Regular hours' : 'Irregular hours',
      `week after week: ${list(weeks)}`,
      elsewhere === 'unknown' && 'and perhaps other employers',
    ),
  'day-presence': ({ hours, written, recurring, sharedChildcare }) =>
    sentence(
      `${inHours(hours)} of presence`,
      told('in the contract', 'not in writing', 'in writing or not')(written),
      recurring === true && 'with frequent calls',
      sharedChildcare && 'in shared childcare',
    ),
  'weekly-rest': ({ shifts: given, consent }) =>
    sentence(
      `Work: ${shifts(given, en, 'to')}`,
      told('with a written agreement', 'without a written agreement', 'agreement unknown')(consent),
    ),
  'daily-rest': ({ shifts: given }) => sentence(`Work: ${shifts(given, en, 'to')}`),
  'rest-across-employers': ({ shifts: given }) =>
    sentence(`All employers together, work: ${shifts(given, en, 'to')}`),
  'schedule-notice': ({ schedule, told: day, starts, written, unforeseeable }) =>
    sentence(
      schedule === 'regular' ? 'Regular hours' : 'Irregular hours',
      `given on ${onDay(day, 'en')} for ${onDay(starts, 'en')}`,
      told('in writing', 'not in writing', 'in writing or not')(written),
      unforeseeable && 'unforeseeable situation',
    ),
  training: ({ when, asked, agreed }) =>
    when === 'leave'
      ? 'Training during paid leave.'
      : when === 'work'
        ? sentence(
            'Training in working time',
            told('asked for in writing', 'not asked for in writing', 'asked for or not')(asked),
          )
        : sentence(
            'Training outside working time',
            told('with a written agreement', 'without a written agreement', 'agreement unknown')(agreed),
          ),
  'night-presence': ({ start, end, timeZone, separateRoom }) =>
    sentence(
      `From ${en(start)} to ${en(end)}`,
      clocksChange({ start, end }, timeZone) && 'the night the clocks change',
      told('separate room', 'no separate room', 'room unknown')(separateRoom),
    ),
  'consecutive-nights': ({ nights, ...conditions }) =>
    sentence(
      `${nights.length} nights from ${onDay(nights[0] ?? '', 'en')}`,
      conditions.writtenAgreement === false && 'without a written agreement',
      conditions.asked === null && 'not knowing who asked',
      Object.values(conditions).every((each) => each === true) && 'every condition met',
    ),
  'night-pay': ({ hours, hourly, calls, callHours, everyNight, paid }) =>
    sentence(
      `A night of ${inHours(hours)}`,
      `${inEuros(hourly, 'en')} an hour in the contract`,
      `${calls} calls`,
      callHours !== null && `lasting ${inHours(callHours)}`,
      everyNight && 'every night',
      paid !== null && `paid ${inEuros(paid, 'en')}`,
    ),
  'night-care': ({ start, end, job, fullTimeDays }) =>
    sentence(
      `Night care from ${en(start)} to ${en(end)}`,
      `carer ${job}`,
      fullTimeDays === true && 'with a full-time job by day',
    ),
  'replacement-motive': ({ motive }) => sentence(`The reason: ${motivesEn[motive]}`),
  'replacement-contract': ({ has, givenAfter }) =>
    sentence(
      `${has.length} of the 9 parts asked for`,
      givenAfter === null ? 'contract not given yet' : `contract given after ${givenAfter} working days`,
    ),
  'minimum-wage': ({ level, date, hourly, certified }) =>
    sentence(
      `Level ${level}`,
      `on ${onDay(date, 'en')}`,
      `${inEuros(hourly, 'en')} gross an hour`,
      certified && 'with a certificate of the branch',
    ),
  'holiday-pay': ({ net, cesu, paid }) =>
    sentence(
      `${inEuros(net, 'en')} net`,
      cesu ? 'holidays paid with the wage' : 'holidays paid when taken',
      paid !== null && `${inEuros(paid, 'en')} for holidays`,
    ),
  'end-premium': ({ gross, ending, paid }) =>
    sentence(
      `${inEuros(gross, 'en')} gross in all`,
      endingsEn[ending],
      paid !== null && `a premium of ${inEuros(paid, 'en')}`,
    ),
  mileage: ({ ownCar, perKilometre, least, most }) =>
    ownCar
      ? sentence(
          `${inEurosExactly(perKilometre, 'en')} a kilometre`,
          least !== null && most !== null
            ? `supposing scales of ${inEurosExactly(least, 'en')} and ${inEurosExactly(most, 'en')}`
            : 'scales unknown',
        )
      : 'The car is the employer’s.',
};
