import { wallClock } from '../../law/domain/clock.ts';
import type { Span } from './spans.ts';

/** The part of some hours that lies in one day, in minutes of the clock on the wall. */
export type Piece<Hours extends Span> = {
  /** Days since 1 January 1970, as the rules of law count them. */
  day: number;
  fromMinute: number;
  toMinute: number;
  /** `goes-on`: it began on a day before. `begins`: it ends on a day after. */
  part: 'whole' | 'begins' | 'goes-on';
  hours: Hours;
};

/** Hours cut at midnight, to be drawn day by day. */
export function cutAtMidnight<Hours extends Span>(all: readonly Hours[], timeZone: string): Piece<Hours>[] {
  return all.flatMap((hours) => {
    const from = wallClock(hours.start, timeZone);
    const to = wallClock(hours.end, timeZone);
    const last = to.minutes === 0 ? to.day - 1 : to.day;
    return Array.from({ length: Math.max(0, last - from.day) + 1 }, (_, index): Piece<Hours> => {
      const day = from.day + index;
      return {
        day,
        fromMinute: index === 0 ? from.minutes : 0,
        toMinute: day === to.day ? to.minutes : 1440,
        part: index > 0 ? 'goes-on' : last > from.day ? 'begins' : 'whole',
        hours,
      };
    });
  });
}
