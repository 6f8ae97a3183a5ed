import { dayAsText, dayFromText, wallClock } from '../../law/domain/clock.ts';

/** The date it is at an instant, by the clock of a territory: 2026-11-26. */
export function dayIn(at: Date, timeZone: string): string {
  return dayAsText(wallClock(at, timeZone).day);
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return (dayFromText(to) ?? 0) - (dayFromText(from) ?? 0);
}
