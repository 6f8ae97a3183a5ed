import type { Moment, Shift, ShiftKind } from './problem.ts';

/** Work done in one ISO week, in thirds of a millisecond, so that presence counts in whole numbers. */
export type Worked = { week: number; thirds: number };

const thirdsOf: Record<ShiftKind, number> = { work: 3, presence: 2, night: 0 };
const minute = 60_000;
const week = 7 * 24 * 60 * minute;
/** 5 January 1970 was a Monday. */
const firstMonday = 4 * 24 * 60 * minute;

/** Hours of work as they are counted here; a limit that is no whole number of thirds is a little lower. */
export function thirdsIn(hours: number): number {
  return Math.floor(hours * 60 * minute * 3 + 1e-6);
}

/** The ISO week of a moment by the clock on the wall, counted from that of 5 January 1970. */
export function weekOf({ at, offset }: Moment): number {
  return Math.floor((at + offset * minute - firstMonday) / week);
}

/** The week of a day, told in days since 1 January 1970. */
export function weekOfDay(day: number): number {
  return Math.floor((day - firstMonday / (24 * 60 * minute)) / 7);
}

/** Reads a week of ISO 8601, as 2027-W02; null when there is no such week. */
export function readWeek(text: string): number | null {
  const [, year, which] = /^(\d{4})-W(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || which === undefined || which < 1) return null;
  const found = firstOf(year) + which - 1;
  return found < firstOf(year + 1) ? found : null;
}

/** The first week of a year is that of 4 January. */
function firstOf(year: number): number {
  return weekOfDay(new Date(0).setUTCFullYear(year, 0, 4) / (24 * 60 * minute));
}

/**
 * The work of a shift, week by week, even where there is none in it. One that runs over Sunday midnight is cut there, by the clock of its end: in
 * Europe clocks change before that midnight.
 */
export function workOf({ start, end, kind }: Pick<Shift, 'start' | 'end' | 'kind'>): Worked[] {
  const thirds = thirdsOf[kind];
  const last = weekOf({ at: end.at - 1, offset: end.offset });
  const worked: Worked[] = [];
  let from = start.at;
  for (let index = Math.min(weekOf(start), last); index <= last; index += 1) {
    const midnight = firstMonday + (index + 1) * week - end.offset * minute;
    const until = index === last ? end.at : Math.min(end.at, midnight);
    if (until > from) worked.push({ week: index, thirds: (until - from) * thirds });
    from = Math.max(from, until);
  }
  return worked;
}
