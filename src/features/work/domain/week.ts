import { instantAt, wallClock } from '../../law/domain/clock.ts';
import type { Weekday, WeekHours } from './contract.ts';
import { touches, type Span } from './spans.ts';

const dayMinutes = 1440;

/** Monday is 1. Days are counted from 1 January 1970, a Thursday. */
export const weekdayOf = (day: number): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;

/** The days whose hours may touch a span: from the one before, whose hours may pass midnight. */
export function daysAround(span: Span, timeZone: string): number[] {
  const first = wallClock(span.start, timeZone).day - 1;
  const last = wallClock(span.end, timeZone).day;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Hours of the week on one day, by the clock on the wall: a night from 21 h to 7 h ends at 7 h whatever the clocks
 * did. Null for hours that do not exist, the night clocks are put forward.
 */
export function hoursOn({ startsMinute, minutes }: WeekHours, day: number, timeZone: string): Span | null {
  const at = (minute: number) =>
    instantAt({ day: day + Math.floor(minute / dayMinutes), minutes: minute % dayMinutes }, timeZone);
  const span = { start: at(startsMinute), end: at(startsMinute + minutes) };
  return span.start < span.end ? span : null;
}

/** Hours of a usual week, laid on the days they fall on: those that touch the span, whole. */
export function laid<Hours extends WeekHours>(
  hours: readonly Hours[],
  span: Span,
  timeZone: string,
): { hours: Hours; day: number; span: Span }[] {
  return daysAround(span, timeZone).flatMap((day) =>
    hours
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .flatMap((each) => {
        const found = hoursOn(each, day, timeZone);
        return found && touches(found, span) ? [{ hours: each, day, span: found }] : [];
      }),
  );
}
