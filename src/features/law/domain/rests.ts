import { mondayOf, wallClock } from './clock.ts';
import { restsBetween, startOfDay, type Span } from './shifts.ts';

const hourMs = 3_600_000;

/** How a week rests: inside its own Monday to Sunday, across a Sunday midnight, or not enough. */
export type WeekRest = { monday: number; longest: number; rests: 'inside' | 'across' | 'none' };

/**
 * Whether each week worked has its stretch of at least `least` hours in a row. Nothing is known outside the shifts, so
 * the time before and after them is taken as free. A stretch counts for one week: weeks take theirs in turn, as early
 * as they can, and a stretch that runs over Sunday midnight serves a week that has none of its own.
 */
export function weekRests(shifts: readonly Span[], timeZone: string, least: number): WeekRest[] {
  const rests = restsBetween(shifts);
  const weeks: WeekRest[] = [];
  let taken = -Infinity;
  for (const monday of mondaysWorked(shifts, timeZone)) {
    const from = startOfDay(monday, timeZone).getTime();
    const to = startOfDay(monday + 7, timeZone).getTime();
    const longest = Math.max(0, ...rests.map(({ start, end }) => Math.min(end, to) - Math.max(start, from)));
    const inside = longest >= least * hourMs;
    const earliest = rests
      .map(({ start, end }) => ({ start: Math.max(start, taken, from - least * hourMs + 60_000), end }))
      .find(({ start, end }) => start < to && end - start >= least * hourMs);
    if (earliest) taken = earliest.start + least * hourMs;
    const before = weeks.at(-1);
    // The week before has taken what is this one's own: it is the one that lacks it.
    if (!earliest && inside && before) before.rests = 'none';
    const how = inside ? 'inside' : earliest ? 'across' : 'none';
    weeks.push({ monday, longest: longest / hourMs, rests: how });
  }
  return weeks;
}

function mondaysWorked(shifts: readonly Span[], timeZone: string): number[] {
  const mondays = new Set<number>();
  for (const { start, end } of shifts) {
    const last = mondayOf(wallClock(new Date(end.getTime() - 1), timeZone).day);
    for (let monday = mondayOf(wallClock(start, timeZone).day); monday <= last; monday += 7)
      mondays.add(monday);
  }
  return [...mondays].sort((a, b) => a - b);
}

/** The day that rests least: from the start of a shift, the longest stretch of rest in the 24 hours that follow. */
export function shortestDailyRest(shifts: readonly Span[]): { from: Date; hours: number } | null {
  const rests = restsBetween(shifts);
  const days = shifts.map(({ start }) => {
    const [from, to] = [start.getTime(), start.getTime() + 24 * hourMs];
    const longest = Math.max(0, ...rests.map((rest) => Math.min(rest.end, to) - Math.max(rest.start, from)));
    return { from: start, hours: longest / hourMs };
  });
  return days.sort((a, b) => a.hours - b.hours || a.from.getTime() - b.from.getTime())[0] ?? null;
}
