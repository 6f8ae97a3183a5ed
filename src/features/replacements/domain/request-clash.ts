import type { Span } from './candidates/looked.ts';

/** Some of a carer's hours, by the contract they are of. */
export type Hours = Span & { contractId: string };

/** Hours that a request which is not over holds: a draft too. */
export type HeldHours = Hours & { requestId: string };

/** Why hours cannot all be asked for together: two of them at one time, or some that another request holds. */
export type Clash = { kind: 'overlaps' } | { kind: 'asked-already'; requestId: string };

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Who holds these hours already, of `held`. */
export const heldBy = (hours: Hours, held: readonly HeldHours[]): HeldHours | undefined =>
  held.find((other) => other.contractId === hours.contractId && overlap(other, hours));

/**
 * Hours that come into a request, against each other, against those that `stay` in it, whoever's they are, and against
 * those that `held` elsewhere; null when all may stand.
 */
export function clashOf(
  hours: readonly Hours[],
  held: readonly HeldHours[],
  stay: readonly Hours[] = [],
): Clash | null {
  const inOrder = hours.toSorted((a, b) => a.start.getTime() - b.start.getTime());
  if (
    inOrder.some((one, index) => [...inOrder.slice(index + 1), ...stay].some((other) => overlap(one, other)))
  )
    return { kind: 'overlaps' };
  const [first] = inOrder.flatMap((each) => heldBy(each, held) ?? []);
  return first ? { kind: 'asked-already', requestId: first.requestId } : null;
}
