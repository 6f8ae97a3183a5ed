import type { Gesture } from '../../../../language/gestures.ts';
import { minutesBy } from '../../../places/domain/travel.ts';
import { isFree, isOpen, opensTo } from '../../../work/domain/availability.ts';
import { addWeeks, judgeHours, strictest, weeksByMonday } from './her-week.ts';
import type { Looked, Terms, Wanted, Weeks } from './looked.ts';
import { leavesTimeFor } from './road.ts';

/** Why she cannot do one shift. Only the first two are for whoever asks: the others are her own affair. */
export type Obstacle =
  | { kind: 'gestures'; missing: Gesture[] }
  | { kind: 'too-far'; minutes: number }
  | { kind: 'closed' | 'kind' | 'not-free' | 'elsewhere' | 'rather-not' | 'enough-hours' | 'law' };

/** What she could do of a request, and what stands against the rest. */
export type Fit = {
  /** Ids of the shifts she can do together, in the order of their beginning. */
  shiftIds: string[];
  /** From home to the furthest of them, or of all when she can do none. */
  minutes: number;
  /** Of each shift she cannot do, in the same order. */
  obstacles: Obstacle[][];
};

const minutesTo = ({ availability, home }: Looked, { place }: Wanted): number | null =>
  minutesBy(availability.means, home, place);

/** The gestures these hours need and she does not master, each once. */
export const missingOf = (
  mastered: readonly Gesture[],
  shifts: readonly { gestures: readonly Gesture[] }[],
): Gesture[] => [
  ...new Set(shifts.flatMap(({ gestures }) => gestures.filter((gesture) => !mastered.includes(gesture)))),
];

/** What stands against one shift alone, whatever the others. */
export function obstaclesTo(looked: Looked, shift: Wanted, now: Date, timeZone: string): Obstacle[] {
  const { availability, own, taken } = looked;
  const found: Obstacle[] = [];
  const missing = missingOf(looked.gestures, [shift]);
  if (missing.length > 0) found.push({ kind: 'gestures', missing });
  const minutes = minutesTo(looked, shift);
  if (minutes === null || minutes > availability.mostMinutes)
    found.push({ kind: 'too-far', minutes: minutes ?? Infinity });
  if (!isOpen(availability, now)) found.push({ kind: 'closed' });
  if (!opensTo(availability, shift.kind, shift, timeZone)) found.push({ kind: 'kind' });
  if (ratherNot(looked, shift)) found.push({ kind: 'rather-not' });
  if (![...own, ...taken].every((mine) => leavesTimeFor(availability.means, mine, shift)))
    found.push({ kind: 'elsewhere' });
  else if (!isFree(availability, shift, timeZone)) found.push({ kind: 'not-free' });
  return found;
}

/** How many times more she lets herself be asked this week. */
export const asksLeft = ({ availability, askedThisWeek }: Looked): number =>
  Math.max(0, availability.askedAtMost - askedThisWeek);

/** What she would rather not: a home, or nights. The other circumstances are not known of a home here. */
const ratherNot = ({ availability }: Looked, { household, kind }: Wanted): boolean =>
  availability.wishes.some(
    (wish) =>
      !wish.rather &&
      (wish.household === household ||
        (wish.circumstance === 'night' && (kind === 'night' || kind === 'night-care'))),
  );

/**
 * The shifts she can do together: each on its own merits, with time for the road between them, no more hours than she
 * wants and no more than the law allows. The earliest come first: what is asked for soon is what must be filled.
 */
export function fitOf(looked: Looked, wanted: readonly Wanted[], terms: Terms, now: Date): Fit {
  const { timeZone } = terms;
  const { availability } = looked;
  const hours = (shifts: readonly Wanted[]) => weeksByMonday(shifts, timeZone);
  const before = looked.longWeeks ?? weeksByMonday(looked.own, timeZone);
  let added: Weeks = weeksByMonday(looked.taken, timeZone);
  const chosen: Wanted[] = [];
  const obstacles: Obstacle[][] = [];
  for (const shift of wanted.toSorted(byBeginning)) {
    const alone = obstaclesTo(looked, shift, now, timeZone);
    if (alone.length > 0) {
      obstacles.push(alone);
      continue;
    }
    const touched = hours([shift]);
    const next = addWeeks(added, touched);
    const clash = chosen.some((other) => !leavesTimeFor(availability.means, other, shift));
    if (clash) obstacles.push([{ kind: 'elsewhere' }]);
    else if (overWanted(next, touched, availability.hoursWanted)) obstacles.push([{ kind: 'enough-hours' }]);
    else if (isRefused(before, next, [...chosen, shift], availability.allHoursHere))
      obstacles.push([{ kind: 'law' }]);
    else {
      chosen.push(shift);
      added = next;
    }
  }
  const reached = chosen.length > 0 ? chosen : wanted;
  const minutes = Math.max(0, ...reached.map((shift) => minutesTo(looked, shift) ?? 0));
  return { shiftIds: chosen.map(({ id }) => id), minutes, obstacles };
}

const isRefused = (own: Weeks, added: Weeks, shifts: readonly Wanted[], allHoursHere: boolean) =>
  judgeHours(own, added, strictest(shifts), allHoursHere).verdict === 'refused';

const overWanted = (weeks: Weeks, touched: Weeks, most: number | null): boolean =>
  most !== null && [...touched.keys()].some((monday) => (weeks.get(monday) ?? 0) > most);

/** By their beginning; the id settles what begins together, so that no order of reading changes the answer. */
export const byBeginning = (a: Wanted, b: Wanted): number =>
  a.start.getTime() - b.start.getTime() || (a.id < b.id ? -1 : 1);
