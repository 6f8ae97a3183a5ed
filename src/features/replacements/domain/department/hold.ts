import { asksLeft, byBeginning, fitOf, obstaclesTo } from '../candidates/fit.ts';
import type { Looked } from '../candidates/looked.ts';
import { noWord } from '../employers-word.ts';
import { minutesBy } from '../../../places/domain/travel.ts';
import { PlanFaces, type Words } from './faces.ts';
import { pairOf, type Excluded, type Pair, type Sought } from './problem.ts';

export type When = { now: Date; timeZone: string };

const noTerms = { requestId: '', carerId: '', samePerson: false, word: noWord };

/** Those of these shifts she can do together: rule by rule, road by road, and asked no more often than she set. */
export function holdsFor(who: Looked, wanted: readonly Sought[], { now, timeZone }: When): Set<string> {
  const fits = new Set(fitOf(who, wanted, { ...noTerms, timeZone }, now).shiftIds);
  const byRequest = Map.groupBy(
    wanted.filter(({ id }) => fits.has(id)),
    ({ requestId }) => requestId,
  );
  const kept = [...byRequest].toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
  return new Set(kept.slice(0, asksLeft(who)).flatMap(([, shifts]) => shifts.map(({ id }) => id)));
}

/**
 * The pairs of a plan that do not hold once her whole week is looked at. What the planner is told is simpler than the
 * truth where that depends on her means (the road between two homes), on the mean of twelve weeks, or on what the hours
 * of a week are together (50 hours if they are all regular, 48 otherwise). Empty when the plan stands.
 */
export function brokenPairs(
  pairs: readonly Pair[],
  sought: ReadonlyMap<string, Sought>,
  looked: ReadonlyMap<string, Looked>,
  when: When,
): Set<string> {
  const broken = new Set<string>();
  for (const [carerId, hers] of Map.groupBy(pairs, (pair) => pair.carerId)) {
    const who = looked.get(carerId);
    const wanted = hers.flatMap(({ shiftId }) => sought.get(shiftId) ?? []);
    const holds = who ? holdsFor(who, wanted, when) : new Set<string>();
    for (const { shiftId } of hers) if (!holds.has(shiftId)) broken.add(pairOf(carerId, shiftId));
  }
  return broken;
}

/** What the planner may no longer give once these did not hold: those pairs, and whatever does not hold even alone. */
export function toExclude(
  broken: ReadonlySet<string>,
  pairs: readonly Pair[],
  sought: readonly Sought[],
  looked: ReadonlyMap<string, Looked>,
  when: When,
): Set<string> {
  const out = new Set(broken);
  const theirs = pairs.filter(({ carerId, shiftId }) => broken.has(pairOf(carerId, shiftId)));
  for (const carerId of new Set(theirs.map((pair) => pair.carerId))) {
    const who = looked.get(carerId);
    for (const shift of sought)
      if (!who || holdsFor(who, [shift], when).size === 0) out.add(pairOf(carerId, shift.id));
  }
  return out;
}

/** What a plan is filled up beside: pairs out of the question, and what employers let be. */
export type Beside = { excluded: Excluded; words: Words };

/** Gives what is left over to the nearest who can take it beside all she has: who goes where, by shift. */
export function fillUp(
  given: ReadonlyMap<string, string>,
  sought: readonly Sought[],
  looked: readonly Looked[],
  { excluded, words }: Beside,
  when: When,
): Map<string, string> {
  const filled = new Map(given);
  const hers = shiftsByCarer(given, sought);
  const faces = new PlanFaces(words, hers);
  for (const shift of sought.toSorted(byBeginning)) {
    if (filled.has(shift.id)) continue;
    const able = looked.filter((each) => {
      const { carerId } = each;
      if (carerId === shift.replacedId || excluded.has(pairOf(carerId, shift.id))) return false;
      if (!faces.accepts(carerId, shift)) return false;
      if (obstaclesTo(each, shift, when.now, when.timeZone).length > 0) return false;
      const own = hers.get(carerId) ?? [];
      return holdsFor(each, [...own, shift], when).size === own.length + 1;
    });
    const minutes = ({ availability, home }: Looked) =>
      minutesBy(availability.means, home, shift.place) ?? Infinity;
    const [nearest] = able.toSorted((a, b) => minutes(a) - minutes(b) || (a.carerId < b.carerId ? -1 : 1));
    if (!nearest) continue;
    filled.set(shift.id, nearest.carerId);
    faces.add(nearest.carerId, shift);
    hers.set(nearest.carerId, [...(hers.get(nearest.carerId) ?? []), shift]);
  }
  return filled;
}

/** What each carer is given, from who goes where, by shift. */
export function shiftsByCarer(
  carers: ReadonlyMap<string, string>,
  sought: readonly Sought[],
): Map<string, Sought[]> {
  const given = sought.flatMap((shift) => {
    const carerId = carers.get(shift.id);
    return carerId === undefined ? [] : [{ carerId, shift }];
  });
  return new Map(
    [...Map.groupBy(given, ({ carerId }) => carerId)].map(([carerId, lines]) => [
      carerId,
      lines.map(({ shift }) => shift),
    ]),
  );
}
