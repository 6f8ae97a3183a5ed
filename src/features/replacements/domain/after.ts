import { instantAt, wallClock } from '../../law/domain/clock.ts';

/** When both sides are asked whether it happened: at nine in the morning of the day after. */
export function morningAfter(lastEnd: Date, timeZone: string): Date {
  const { day } = wallClock(lastEnd, timeZone);
  return instantAt({ day: day + 1, minutes: 9 * 60 }, timeZone);
}

/** Whether it is the morning after the last of somebody's hours, however the rest of the request stands. */
export function mayTellAfter(hers: readonly { end: Date }[], timeZone: string, now: Date): boolean {
  const last = hers.map(({ end }) => end).toSorted((a, b) => b.getTime() - a.getTime())[0];
  return last !== undefined && morningAfter(last, timeZone) <= now;
}

/** Who tells of it afterwards: who asked, or who came. */
export type AfterSide = 'asker' | 'replacement';

/** What was said afterwards of the hours of a request, without the word for the facilitator. */
export type AfterSaid = { carerId: string; side: AfterSide; happened: boolean; thanks: string | null };

/** What was left for the facilitator alone. */
export type LeftWord = { side: AfterSide; word: string };
