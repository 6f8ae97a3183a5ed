import { instantAt, wallClock } from '../../law/domain/clock.ts';

/** When both sides are asked whether it happened: at nine in the morning of the day after. */
export function morningAfter(lastEnd: Date, timeZone: string): Date {
  const { day } = wallClock(lastEnd, timeZone);
  return instantAt({ day: day + 1, minutes: 9 * 60 }, timeZone);
}

/** Who tells of it afterwards: who asked, or who came. */
export type AfterSide = 'asker' | 'replacement';
