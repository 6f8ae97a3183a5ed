import { z } from 'zod';
import { dayFromText, wallClock } from '../domain/clock.ts';
import { contractParts } from '../domain/rules/replacement-contract.ts';
import { motives } from '../domain/rules/replacement-motive.ts';
import { jobs } from '../domain/rules/night-care.ts';
import { endings } from '../domain/rules/pay-on-top.ts';
import type { FactsOf, RuleId } from '../domain/rules.ts';
import { shiftKinds } from '../domain/shifts.ts';
import { levels, territories } from '../domain/wages.ts';

/** What is wrong in a document, as the key of a sentence. */
export const faults = ['missing', 'choice', 'date', 'instant', 'order', 'timeZone', 'empty'] as const;
export type Fault = (typeof faults)[number];

// Each fault is told by its key, the words of the command line say it.
const amount = z.number('missing').min(0, 'missing').max(1_000_000, 'missing');
const yes = z.boolean('missing');
const told = z.boolean('missing').nullable().default(null);
const maybe = amount.nullable().default(null);
const one = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values, 'choice');
const date = z.string('date').refine((text) => dayFromText(text) !== null, 'date');
const instant = z
  .string('instant')
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/, 'instant')
  .refine((text) => !Number.isNaN(Date.parse(text)), 'instant')
  .transform((text) => new Date(text));
const timeZone = z.string('timeZone').refine(exists, 'timeZone').default('Europe/Paris');

function exists(zone: string): boolean {
  try {
    wallClock(new Date(0), zone);
    return true;
  } catch {
    return false;
  }
}

const schedule = one(['regular', 'irregular']);
const elsewhere = one(['none', 'counted', 'unknown']).default('unknown');
const spanned = { start: instant, end: instant };
const inOrder = ({ start, end }: { start: Date; end: Date }) => start < end;
const order = { path: ['end'], message: 'order' };
const span = z.object(spanned, 'missing').refine(inOrder, order);
/** As many as a year of several visits a day. */
const many = 4000;
const allShifts = z.object({ shifts: z.array(span, 'missing').max(many, 'missing'), timeZone }, 'missing');

/** The facts of each rule, as a document gives them. What may be unknown is null when it is not said. */
export const factsOf: { [Id in RuleId]: z.ZodType<FactsOf<Id>> } = {
  'weekly-hours': z.object(
    { schedule, weeks: z.array(amount, 'missing').max(many, 'missing'), elsewhere },
    'missing',
  ),
  'day-presence': z.object(
    { hours: amount, written: told, recurring: told, sharedChildcare: yes.default(false) },
    'missing',
  ),
  'weekly-rest': allShifts.extend({ consent: told }),
  'daily-rest': allShifts,
  'rest-across-employers': allShifts,
  'schedule-notice': z.object(
    { schedule, told: date, starts: date, written: told, unforeseeable: yes.default(false) },
    'missing',
  ),
  training: z.object(
    { when: one(['work', 'outside', 'leave']), asked: told, answered: told, agreed: told },
    'missing',
  ),
  'night-presence': z
    .object({ ...spanned, timeZone, separateRoom: told, written: told }, 'missing')
    .refine(inOrder, order),
  'night-work': z.object({ ...spanned, timeZone }, 'missing').refine(inOrder, order),
  'consecutive-nights': z.object(
    {
      nights: z.array(date, 'missing').max(many, 'missing'),
      weeklyRest: told,
      fewCalls: told,
      asked: told,
      writtenAgreement: told,
    },
    'missing',
  ),
  'night-pay': z.object(
    {
      hours: amount,
      hourly: amount,
      calls: amount.int('missing'),
      callHours: maybe,
      everyNight: yes.default(false),
      paid: maybe,
    },
    'missing',
  ),
  'night-care': z
    .object({ ...spanned, job: one(jobs), fullTimeDays: told, written: told }, 'missing')
    .refine(inOrder, order),
  'replacement-motive': z.object({ motive: one(motives) }, 'missing'),
  'replacement-contract': z.object(
    { has: z.array(one(contractParts), 'missing'), givenAfter: maybe },
    'missing',
  ),
  'minimum-wage': z.object(
    {
      level: one(levels),
      date,
      hourly: amount,
      certified: yes.default(false),
      territory: one(territories).default('france'),
    },
    'missing',
  ),
  'holiday-pay': z.object({ net: amount, cesu: yes, paid: maybe }, 'missing'),
  'end-premium': z.object(
    { gross: amount, ending: one(endings), studentHolidays: yes.default(false), paid: maybe },
    'missing',
  ),
  mileage: z.object({ ownCar: yes, perKilometre: amount, least: maybe, most: maybe }, 'missing'),
};

/** The shifts of one person, as a document gives them. */
export const planFacts = z.object(
  {
    schedule,
    timeZone,
    elsewhere,
    shifts: z
      .array(
        z
          .object(
            { ...spanned, kind: one(shiftKinds), employer: z.string('missing').max(200, 'missing') },
            'missing',
          )
          .refine(inOrder, order),
        'missing',
      )
      .max(many, 'missing'),
  },
  'missing',
);
