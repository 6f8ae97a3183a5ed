import type { Ending } from '../domain/rules/pay-on-top.ts';
import type { Motive } from '../domain/rules/replacement-motive.ts';
import { atHour, inEuros, inEurosExactly, inHours, onDay } from './figures.ts';
import { list, sentence, shifts, told, wentBy, type Given } from './supposed.ts';

const motivesEn: Record<Motive, string> = {
  absence: 'an absence',
  'suspended-contract': 'a suspended contract',
  'part-time-for-now': 'a temporary part time',
  'awaiting-newcomer': 'waiting for somebody already hired',
  'labour-dispute': 'a labour dispute',
  'lasting-need': 'a lasting need',
  other: 'something else',
};
const endingsEn: Record<Ending, string> = {
  term: 'the contract runs to its end',
  permanent: 'the work goes on under a permanent contract',
  'permanent-refused': 'the carer refuses an equivalent permanent contract',
  left: 'the carer leaves early',
  'gross-fault': 'gross misconduct ends it',
  'force-majeure': 'force majeure ends it',
};
const en = (at: Date) => atHour(at, 'en');

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
  'night-presence': ({ start, end, separateRoom }) =>
    sentence(
      `From ${en(start)} to ${en(end)}`,
      wentBy({ start, end }),
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
  'night-work': ({ start, end }) => sentence(`Work from ${en(start)} to ${en(end)}`),
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
