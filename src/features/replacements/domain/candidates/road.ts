import { minutesBy, type Means, type Place } from '../../../places/domain/travel.ts';
import type { Span } from './looked.ts';

type Stop = Span & { household: string; place: Place };

/** Minutes from one home to the next; none within the same home. Null when nobody knows where one of them is. */
export function minutesBetween(means: Means, from: Stop, to: Stop): number | null {
  return from.household === to.household ? 0 : minutesBy(means, from.place, to.place);
}

/**
 * Whether somebody can do both: they do not overlap, and there is time for the road between them. A road nobody can
 * measure is not counted: its end is in a commune without a point, and she will say.
 */
export function leavesTimeFor(means: Means, one: Stop, other: Stop): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  const gap = second.start.getTime() - first.end.getTime();
  if (gap < 0) return false;
  return gap >= (minutesBetween(means, first, second) ?? 0) * 60_000;
}

/** Those of these hours she cannot reach in time: from what she does already, or from one another. Ids. */
export const outOfReach = (
  means: Means,
  hers: readonly (Stop & { id: string })[],
  busy: readonly Stop[],
): string[] =>
  hers.flatMap((shift) => {
    const others = [...busy, ...hers.filter(({ id }) => id !== shift.id)];
    return others.every((other) => leavesTimeFor(means, other, shift)) ? [] : [shift.id];
  });
