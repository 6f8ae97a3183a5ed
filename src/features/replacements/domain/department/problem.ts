import type { Carer, Lock, Problem, Shift } from '../../../planning/domain/problem.ts';
import { weekOfDay } from '../../../planning/domain/weeks.ts';
import { asksLeft, obstaclesTo } from '../candidates/fit.ts';
import { weeklyMost, weeksByMonday } from '../candidates/her-week.ts';
import type { Looked, Span, Wanted } from '../candidates/looked.ts';

/** Hours to be covered, with whose they are: nobody replaces herself. */
export type Sought = Wanted & { requestId: string; replacedId: string };

/** Who goes where, or would. */
export type Pair = { carerId: string; shiftId: string };

/** Pairs that are out of the question whatever the hours: `carer shift`. */
export type Excluded = ReadonlySet<string>;
export const pairOf = (carerId: string, shiftId: string): string => `${carerId} ${shiftId}`;

/**
 * What the planner is asked. Everything that concerns one carer and one shift alone (gestures, road by her means, her
 * wishes, what she works already) is looked at here, exactly, and told to the planner as one ability a shift: what is
 * left to it is which of her shifts go together. It is never told less than what she could do, so that no plan goes
 * beyond what it proves; what it is told in excess is looked at afterwards ({@link brokenPairs}).
 */
export function problemOf(
  sought: readonly Sought[],
  looked: readonly Looked[],
  excluded: Excluded,
  { now, timeZone, span }: { now: Date; timeZone: string; span: Span },
): Problem {
  const placed = sought.filter(({ place }) => place.point !== null);
  const shifts = placed.map((shift) => shiftOf(shift, timeZone));
  const carers = looked.flatMap((each): Carer[] => {
    const { point } = each.home;
    if (!point) return [];
    const able = placed.filter(
      (shift) =>
        shift.replacedId !== each.carerId &&
        !excluded.has(pairOf(each.carerId, shift.id)) &&
        obstaclesTo(each, shift, now, timeZone).length === 0,
    );
    if (able.length === 0) return [];
    return [
      {
        id: each.carerId,
        lat: point.latitude,
        lon: point.longitude,
        maxMinutes: Number.MAX_SAFE_INTEGER,
        gestures: able.map(({ id }) => id),
        ...hoursLeft(each, able, timeZone),
        maxRequests: asksLeft(each),
        available: [{ start: span.start.getTime(), end: span.end.getTime() }],
        busy: [],
      },
    ];
  });
  return { carers, shifts, ways: 'whole' };
}

/**
 * Hours she may be given, week by week: what article 134 and she herself leave beside those she has. Where some of
 * these shifts are regular the limit is theirs, which is the higher one.
 */
export function hoursLeft(
  { availability, own, taken }: Looked,
  able: readonly Wanted[],
  timeZone: string,
): Required<Pick<Carer, 'maxWeekHours' | 'weekHours'>> {
  const most = Math.max(...able.map((shift) => weeklyMost([shift])));
  const given = weeksByMonday(taken, timeZone);
  const counted = availability.allHoursHere ? weeksByMonday([...own, ...taken], timeZone) : given;
  const left = (monday: number) => {
    const law = most - (counted.get(monday) ?? 0);
    const hers = (availability.hoursWanted ?? Infinity) - (given.get(monday) ?? 0);
    return Math.max(0, Math.min(law, hers));
  };
  return {
    maxWeekHours: Math.min(most, availability.hoursWanted ?? Infinity),
    weekHours: new Map([...counted.keys()].map((monday) => [weekOfDay(monday), left(monday)])),
  };
}

function shiftOf(shift: Sought, timeZone: string): Shift {
  const { point } = shift.place;
  const moment = (at: Date) => ({ at: at.getTime(), offset: offsetAt(at, timeZone) });
  return {
    id: shift.id,
    employer: shift.household,
    lat: point?.latitude ?? 0,
    lon: point?.longitude ?? 0,
    start: moment(shift.start),
    end: moment(shift.end),
    // Awake beside somebody ill is work.
    kind: shift.kind === 'night-care' ? 'work' : shift.kind,
    gestures: [shift.id],
    request: shift.requestId,
  };
}

/** Minutes east of UTC that the clock on the wall showed at an instant. */
export function offsetAt(at: Date, timeZone: string): number {
  const named = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(named ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The locks that still hold: both are there. */
export function locksOf(
  lines: readonly { shiftId: string; carerId: string | null; locked: boolean }[],
): Lock[] {
  return lines.flatMap(({ shiftId, carerId, locked }) =>
    locked && carerId !== null ? [{ shift: shiftId, carer: carerId }] : [],
  );
}
