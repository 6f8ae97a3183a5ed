import { dayAsText } from '../clock.ts';
import { article, code, type Rule } from '../rule.ts';
import { shortestDailyRest, weekRests } from '../rests.ts';
import type { Span } from '../shifts.ts';
import { finding, type Finding } from '../verdict.ts';
import { weeklyRestHours } from './weekly-rest.ts';

// Two rests that no text read here gives these carers: they are pointed out, and never refuse anything.

/** All her shifts, whoever employs her. */
export type AllShiftsFacts = { shifts: readonly Span[]; timeZone: string };

export type DailyRestReason =
  | { kind: 'day-rest-short'; verdict: 'warned'; from: Date; hours: number; usual: number }
  | { kind: 'day-rest-fine'; verdict: 'fine'; usual: number };

/** L3131-1 gives eleven hours; L7221-2 does not name it among what applies to employees of private individuals. */
const usual = 11;

function judgeDays({ shifts }: AllShiftsFacts): Finding<DailyRestReason> {
  const rest = shortestDailyRest(shifts);
  return finding([
    rest && rest.hours < usual
      ? { kind: 'day-rest-short', verdict: 'warned', ...rest, usual }
      : { kind: 'day-rest-fine', verdict: 'fine', usual },
  ]);
}

export type RestAcrossReason =
  | { kind: 'rest-across-employers'; verdict: 'warned'; monday: string; longest: number; least: number }
  | { kind: 'rest-across-employers-fine'; verdict: 'fine'; least: number };

/** Article 46 speaks of each contract: whether several together must leave 35 hours is not written there. */
function judgeWeeks({ shifts, timeZone }: AllShiftsFacts): Finding<RestAcrossReason> {
  const least = weeklyRestHours;
  const short = weekRests(shifts, timeZone, least).find(({ rests }) => rests === 'none');
  return finding([
    short
      ? {
          kind: 'rest-across-employers',
          verdict: 'warned',
          monday: dayAsText(short.monday),
          longest: short.longest,
          least,
        }
      : { kind: 'rest-across-employers-fine', verdict: 'fine', least },
  ]);
}

const timeZone = 'Europe/Paris';
const day = (date: string, from: string, to: string) => ({
  start: new Date(`2026-11-${date}T${from}+01:00`),
  end: new Date(`2026-11-${date}T${to}+01:00`),
});

export const dailyRest = {
  id: 'daily-rest',
  sources: [code('L3131-1'), code('L7221-2')],
  since: '2016-08-10',
  verified: false,
  judge: judgeDays,
  examples: [
    {
      facts: { shifts: [day('26', '14:00', '21:30'), day('27', '07:00', '12:00')], timeZone },
      verdict: 'warned',
      because: 'day-rest-short',
      as: code('L3131-1'),
    },
    {
      facts: {
        shifts: [day('26', '07:00', '09:00'), day('26', '18:00', '20:00'), day('27', '07:00', '09:00')],
        timeZone,
      },
      verdict: 'fine',
      because: 'day-rest-fine',
      as: code('L3131-1'),
    },
  ],
} as const satisfies Rule<AllShiftsFacts, DailyRestReason>;

const sevenDays = ['22', '23', '24', '25', '26', '27', '28', '29', '30'];

export const restAcrossEmployers = {
  id: 'rest-across-employers',
  sources: [article('46')],
  since: '2022-01-01',
  verified: false,
  judge: judgeWeeks,
  examples: [
    {
      facts: { shifts: sevenDays.map((date) => day(date, '08:00', '10:00')), timeZone },
      verdict: 'warned',
      because: 'rest-across-employers',
      as: article('46'),
    },
    {
      facts: { shifts: sevenDays.slice(1, 6).map((date) => day(date, '08:00', '18:00')), timeZone },
      verdict: 'fine',
      because: 'rest-across-employers-fine',
      as: article('46'),
    },
  ],
} as const satisfies Rule<AllShiftsFacts, RestAcrossReason>;
