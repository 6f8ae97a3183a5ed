import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { mondayOf, wallClock } from '../../law/domain/clock.ts';
import { startOfDay } from '../../law/domain/shifts.ts';
import { availabilitiesOf } from '../../work/store/availability.ts';
import { plannedShiftsOf } from '../../work/store/shifts.ts';
import { needsTwelveWeeks, weeksBeside, weeksByMonday } from '../domain/candidates/her-week.ts';
import { closed, type Looked, type OwnShift, type Span, type Wanted } from '../domain/candidates/looked.ts';
import type { Request } from '../domain/request.ts';
import { askedBefore, coversOf, homesOf, knownHomes, loadsOf, peopleLooked } from '../store/looked.ts';

/** Everything the search looks at of these carers, in a number of queries that does not depend on how many they are. */
export async function lookAt(
  db: Db,
  ids: readonly string[],
  /** No id: of hours that are not asked for. */
  request: Pick<Request, 'carerId' | 'timeZone'> & { id: string | null },
  shifts: readonly Wanted[],
  reader: Person | null,
  now: Date,
): Promise<Looked[]> {
  if (ids.length === 0 || shifts.length === 0) return [];
  const span = weeksAround(shifts, request.timeZone);
  const households = [...new Set(shifts.map(({ household }) => household))];
  const people = await peopleLooked(db, ids, reader, request.carerId);
  const availabilities = await availabilitiesOf(db, ids);
  const planned = await plannedShiftsOf(db, ids, span);
  const covers = await coversOf(db, ids, span);
  const homes = await homesOf(db, [
    ...new Set([...[...planned.values()].flat(), ...covers].map(({ employerId }) => employerId)),
  ]);
  const known = Map.groupBy(await knownHomes(db, ids, households), ({ carerId }) => carerId);
  const loads = new Map((await loadsOf(db, ids, now)).map((load) => [load.carerId, load]));
  const asked = request.id ? await askedBefore(db, ids, request.id) : new Map<string, never>();
  const placed = (own: Span & Pick<OwnShift, 'kind'> & { employerId: string }): OwnShift[] => {
    const home = homes.get(own.employerId);
    return home ? [{ start: own.start, end: own.end, kind: own.kind, ...home }] : [];
  };
  const coversBy = Map.groupBy(covers, ({ carerId }) => carerId);
  const looked = people.map(({ id, ...person }): Looked => {
    const load = loads.get(id);
    return {
      ...person,
      carerId: id,
      availability: availabilities.get(id) ?? closed(id),
      own: (planned.get(id) ?? []).flatMap(placed),
      longWeeks: null,
      taken: (coversBy.get(id) ?? []).flatMap(placed),
      knownHouseholds: new Set((known.get(id) ?? []).map(({ household }) => household)),
      askedThisWeek: load?.askedThisWeek ?? 0,
      askedLately: load?.askedLately ?? 0,
      replacedHours: load?.replacedHours ?? 0,
      before: asked.get(id) ?? [],
    };
  });
  return withTwelveWeeks(db, looked, shifts, span, request.timeZone);
}

/** Reads the weeks around for those few whose mean of twelve weeks may matter. */
async function withTwelveWeeks(
  db: Db,
  looked: Looked[],
  wanted: readonly Wanted[],
  span: Span,
  timeZone: string,
): Promise<Looked[]> {
  const few = looked.filter((each) => needsTwelveWeeks(each, wanted, timeZone)).map(({ carerId }) => carerId);
  if (few.length === 0) return looked;
  const beside = weeksBeside * 7 * 86_400_000;
  const wide = { start: new Date(span.start.getTime() - beside), end: new Date(span.end.getTime() + beside) };
  const planned = await plannedShiftsOf(db, few, wide);
  return looked.map((each) => {
    const hours = planned.get(each.carerId);
    return hours ? { ...each, longWeeks: weeksByMonday(hours, timeZone) } : each;
  });
}

/** From the Monday of the first shift's week to the Sunday of the last one's: what the limits of a week are made of. */
export function weeksAround(shifts: readonly Span[], timeZone: string): Span {
  const first = Math.min(...shifts.map(({ start }) => start.getTime()));
  const last = Math.max(...shifts.map(({ end }) => end.getTime()));
  const mondayBefore = mondayOf(wallClock(new Date(first), timeZone).day);
  const mondayAfter = mondayOf(wallClock(new Date(last), timeZone).day) + 7;
  return { start: startOfDay(mondayBefore, timeZone), end: startOfDay(mondayAfter, timeZone) };
}
