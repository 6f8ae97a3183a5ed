import { instantAt, wallClock } from '../../law/domain/clock.ts';

/** When both sides are asked whether it happened: at nine in the morning of the day after. */
export function morningAfter(lastEnd: Date, timeZone: string): Date {
  const { day } = wallClock(lastEnd, timeZone);
  return instantAt({ day: day + 1, minutes: 9 * 60 }, timeZone);
}

/** Who tells of it afterwards: who asked, or who came. */
export type AfterSide = 'asker' | 'replacement';

/** What was said afterwards of the hours of a request, without the word for the facilitator. */
export type AfterSaid = { carerId: string; side: AfterSide; happened: boolean; thanks: string | null };

/** What was left for the facilitator alone. */
export type LeftWord = { side: AfterSide; word: string };
