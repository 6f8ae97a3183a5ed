import type { Ending } from '../domain/rules/pay-on-top.ts';
import type { Motive } from '../domain/rules/replacement-motive.ts';
import { atHour, inEuros, inEurosExactly, inHours, onDay } from './figures.ts';
import { list, sentence, shifts, told, wentBy, type Given } from './supposed.ts';

const motivesFr: Record<Motive, string> = {
  absence: 'une absence',
  'suspended-contract': 'un contrat suspendu',
  'part-time-for-now': 'un temps partiel provisoire',
  'awaiting-newcomer': 'l’attente d’une personne déjà embauchée',
  'labour-dispute': 'un conflit collectif',
  'lasting-need': 'un besoin qui dure',
  other: 'autre chose',
};
const endingsFr: Record<Ending, string> = {
  term: 'le contrat va jusqu’au bout',
  permanent: 'le travail continue en CDI',
  'permanent-refused': 'la salariée refuse un CDI équivalent',
  left: 'la salariée part avant la fin',
  'gross-fault': 'une faute grave y met fin',
  'force-majeure': 'un cas de force majeure y met fin',
};

const fr = (at: Date) => atHour(at, 'fr');

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
  'night-presence': ({ start, end, separateRoom }) =>
    sentence(
      `Du ${fr(start)} au ${fr(end)}`,
      wentBy({ start, end }),
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
  'night-work': ({ start, end }) => sentence(`Travail du ${fr(start)} au ${fr(end)}`),
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
