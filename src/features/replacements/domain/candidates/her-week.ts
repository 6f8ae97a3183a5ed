import { wallClock } from '../../../law/domain/clock.ts';
import { judgePlan, type PlanFinding } from '../../../law/domain/plan.ts';
import {
  weeklyHours,
  type Schedule,
  type WeeklyHoursReason,
} from '../../../law/domain/rules/weekly-hours.ts';
import { weeksOf, type Shift } from '../../../law/domain/shifts.ts';
import type { Finding } from '../../../law/domain/verdict.ts';
import type { Looked, OwnShift, Wanted, Weeks } from './looked.ts';

export const weeksByMonday = (shifts: readonly Shift[], timeZone: string): Weeks =>
  new Map(weeksOf(shifts, timeZone).map(({ monday, hours }) => [monday, hours]));

/** Two lots of hours together. */
export function addWeeks(one: Weeks, other: Weeks): Weeks {
  const sum = new Map(one);
  for (const [monday, hours] of other) sum.set(monday, (sum.get(monday) ?? 0) + hours);
  return sum;
}

/** Hours of weeks that follow one another, from the first known to the last: those between them count as nothing. */
function inARow(weeks: Weeks): number[] {
  const mondays = [...weeks.keys()].sort((a, b) => a - b);
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: (last - first) / 7 + 1 }, (_, week) => weeks.get(first + week * 7) ?? 0);
}

/**
 * What article 134 says of her weeks with these hours added: those they touch and, when twelve weeks or more of hers
 * are given, the mean of twelve. `own`: what her contracts in RAVie plan; `added`: what she says yes to here. Hours
 * planned elsewhere refuse nothing unless she said that all of them are here: a contract may have been changed between
 * the two of them, and only she knows. They are then to be checked with her.
 */
export function judgeHours(
  own: Weeks,
  added: Weeks,
  schedule: Schedule,
  allHoursHere: boolean,
): Finding<WeeklyHoursReason> {
  const judge = (weeks: Weeks, elsewhere: 'counted' | 'unknown') =>
    weeklyHours.judge({ schedule, weeks: inARow(weeks), elsewhere });
  const certain = judge(added, allHoursHere ? 'counted' : 'unknown');
  if (certain.verdict === 'refused') return certain;
  const touched = new Map([...added].map(([monday, hours]) => [monday, hours + (own.get(monday) ?? 0)]));
  const together = judge(touched, allHoursHere ? 'counted' : 'unknown');
  if (!allHoursHere) return { verdict: 'warned', reasons: together.reasons };
  if (together.verdict === 'refused') return together;
  const mean = judge(addWeeks(own, added), 'counted').reasons.filter(({ kind }) => kind === 'mean-too-high');
  return mean.length > 0 ? { verdict: 'refused', reasons: mean } : together;
}

/** From how many hours in a week the mean of twelve can matter, and how many weeks must then be known on each side. */
const meanFrom = 48;
export const weeksBeside = 11;

/** Whether her twelve weeks must be read: all her hours are here, and one week alone does not settle it. */
export const needsTwelveWeeks = (
  { own, taken, availability }: Pick<Looked, 'own' | 'taken' | 'availability'>,
  wanted: readonly Wanted[],
  timeZone: string,
): boolean => {
  if (!availability.allHoursHere || strictest(wanted) === 'irregular') return false;
  const added = weeksByMonday([...taken, ...wanted], timeZone);
  const mine = weeksByMonday(own, timeZone);
  return [...added].some(([monday, hours]) => hours + (mine.get(monday) ?? 0) > meanFrom);
};

/** The schedule whose limit holds: irregular hours have the lower one. */
export const strictest = (shifts: readonly Pick<Wanted, 'schedule'>[]): Schedule =>
  shifts.some(({ schedule }) => schedule === 'irregular') ? 'irregular' : 'regular';

/** The most working hours of any one week for these contracts (article 134). */
export const weeklyMost = (shifts: readonly Pick<Wanted, 'schedule'>[]): number =>
  strictest(shifts) === 'regular' ? 50 : 48;

/** What the rules say of her weeks with these hours, for her eyes alone: it holds the hours she works elsewhere. */
export type HerWeek = {
  /** Working hours of her fullest week with these hours, and the most the law allows. */
  hours: number;
  most: number;
  findings: PlanFinding[];
};

/**
 * Her own weeks with the hours she is asked for. Weeks these hours do not touch are not looked at. Nothing else may
 * read it: pages of whoever asks show {@link Candidate} only.
 */
export function herWeek(
  own: readonly OwnShift[],
  wanted: readonly Wanted[],
  timeZone: string,
  allHoursHere: boolean,
): HerWeek {
  const touched = weeksByMonday(wanted, timeZone);
  const mine = weeksByMonday(own, timeZone);
  const weeks = [...touched].map(([monday, hours]) => hours + (mine.get(monday) ?? 0));
  const schedule = strictest(wanted);
  const near = own.filter(
    ({ start, end }) => isTouched(start, touched, timeZone) || isTouched(end, touched, timeZone),
  );
  const shifts = [...near, ...wanted].map(({ start, end, kind, household }) => {
    return { start, end, kind, employer: household };
  });
  const elsewhere = allHoursHere ? 'counted' : 'unknown';
  const findings = judgePlan({ schedule, timeZone, elsewhere, shifts });
  return { hours: Math.max(0, ...weeks), most: weeklyMost(wanted), findings };
}

function isTouched(at: Date, weeks: Weeks, timeZone: string): boolean {
  const { day } = wallClock(at, timeZone);
  return weeks.has(day - ((((day + 3) % 7) + 7) % 7));
}
