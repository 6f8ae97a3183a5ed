import { wallClock } from './clock.ts';
import type { Span } from './shifts.ts';

const noon = 12 * 60;

/** A night by the clock: the day of its evening, and when it starts and ends, in minutes since that day's midnight. */
export type Night = { evening: number; start: number; end: number };

/** The night a span belongs to. What starts before noon belongs to the evening before. */
export function nightOf({ start, end }: Span, timeZone: string): Night {
  const [from, to] = [wallClock(start, timeZone), wallClock(end, timeZone)];
  const evening = from.minutes < noon ? from.day - 1 : from.day;
  const since = ({ day, minutes }: typeof from) => (day - evening) * 24 * 60 + minutes;
  return { evening, start: since(from), end: since(to) };
}

/** The longest run of days that follow one another, whatever their order and however often each is given. */
export function longestRun(days: readonly number[]): { first: number; length: number } {
  let longest = { first: 0, length: 0 };
  let run = { first: 0, length: 0 };
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    run = day === run.first + run.length ? { ...run, length: run.length + 1 } : { first: day, length: 1 };
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
