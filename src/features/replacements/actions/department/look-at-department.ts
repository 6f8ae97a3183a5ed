import type { Db } from '../../../../platform/db/database.ts';
import { startOfDay } from '../../../law/domain/shifts.ts';
import { dayFromText } from '../../../law/domain/clock.ts';
import type { Point } from '../../../places/domain.ts';
import type { Looked, Span } from '../../domain/candidates/looked.ts';
import type { DepartmentPlan } from '../../domain/department/plan.ts';
import type { Sought } from '../../domain/department/problem.ts';
import { nearestCarers } from '../../store/nearest.ts';
import { lookAt } from '../look-at.ts';

/** Around each commune: what is looked at closely is bounded, however many live there. */
const lookedAround = 150;

/** Nobody and nothing: what is looked at is a department, not one request. */
const noOne = '00000000-0000-0000-0000-000000000000';

/** From the first hour of a plan's first day to the last of its last, by the clock of its department. */
export function spanOf({
  fromDay,
  untilDay,
  timeZone,
}: Pick<DepartmentPlan, 'fromDay' | 'untilDay' | 'timeZone'>): Span {
  const [from = 0, until = 0] = [fromDay, untilDay].map((day) => dayFromText(day) ?? 0);
  return { start: startOfDay(from, timeZone), end: startOfDay(until + 1, timeZone) };
}

/** Every open carer near any of these hours, with all that the search looks at. */
export async function lookAround(
  db: Db,
  sought: readonly Sought[],
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<Looked[]> {
  const points = new Map<string, Point>();
  for (const { place } of sought)
    if (place.point) points.set(`${place.point.latitude} ${place.point.longitude}`, place.point);
  const ids = await nearestCarers(db, [...points.values()], lookedAround, now);
  return lookAt(db, ids, { id: noOne, carerId: noOne, timeZone }, sought, null, now);
}
