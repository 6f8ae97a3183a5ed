import { minutesFrom } from '../../../language/clock.ts';
import { dayAsText, dayFromText, instantAt, wallClock } from '../../law/domain/clock.ts';
import { startOfDay } from '../../law/domain/shifts.ts';
import type { PlannedShift } from '../../work/domain/contract.ts';
import { limits } from './request.ts';

/** One day she works, with its hours; a night belongs to the day it begins. `date` is ISO. */
export type WorkedDay = { date: string; shifts: PlannedShift[] };

/** The days ahead one may ask for: from now to eight weeks later, by the clock of the territory. */
export function spanAhead(now: Date, timeZone: string): { start: Date; end: Date } {
  const { day } = wallClock(now, timeZone);
  return { start: now, end: startOfDay(day + limits.daysAhead, timeZone) };
}

/** Hours by the day they begin, in order. */
export function byDay(shifts: readonly PlannedShift[], timeZone: string): WorkedDay[] {
  const days = Map.groupBy(shifts, ({ start }) => wallClock(start, timeZone).day);
  return [...days].sort(([a], [b]) => a - b).map(([day, ofDay]) => ({ date: dayAsText(day), shifts: ofDay }));
}

/** The dates ahead, today first, for who may not read when somebody works. */
export function datesAhead(now: Date, timeZone: string, days: number): string[] {
  const { day } = wallClock(now, timeZone);
  return Array.from({ length: days }, (_, ahead) => dayAsText(day + ahead));
}

/** « 2026-11-26 » from « 20:00 » to « 09:00 »: past midnight when it ends before it begins. Null when unreadable, or empty. */
export function spanFrom(
  given: { date: string; from: string; to: string },
  timeZone: string,
): { start: Date; end: Date } | null {
  const day = dayFromText(given.date);
  const [from, to] = [minutesFrom(given.from), minutesFrom(given.to)];
  if (day === null || from === null || to === null || from === to) return null;
  const end = to > from ? { day, minutes: to } : { day: day + 1, minutes: to };
  return { start: instantAt({ day, minutes: from }, timeZone), end: instantAt(end, timeZone) };
}
