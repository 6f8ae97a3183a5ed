import type { Person } from '../../../../language/actor.ts';
import { NotFound } from '../../../../language/failure.ts';
import type { Services } from '../../../../platform/services.ts';
import { minutesBy } from '../../../places/domain/travel.ts';
import { asksLeft, obstaclesTo } from '../../domain/candidates/fit.ts';
import { barredPairs } from '../../domain/department/faces.ts';
import {
  mostShifts,
  tallyOf,
  type LineSeen,
  type LineView,
  type PlanView,
} from '../../domain/department/plan.ts';
import { pairOf } from '../../domain/department/problem.ts';
import { linesOf, planById } from '../../store/department/plans.ts';
import { askedPairs, leftOutOf, namesFor, soughtByIds, wordsOf } from '../../store/department/sought.ts';
import { communeNames } from '../../store/department/communes.ts';
import { lookAround, spanOf } from './look-at-department.ts';

/** A plan with its lines, in the order of the hours. Throws NotFound for who does not coordinate its department. */
export async function readPlan(services: Services, actor: Person, planId: string): Promise<PlanView> {
  const { db } = services;
  const plan = await planById(db, actor, planId);
  if (!plan) throw new NotFound();
  const lines = await linesOf(db, planId);
  const sought = new Map(
    (
      await soughtByIds(
        db,
        lines.map(({ shiftId }) => shiftId),
      )
    ).map((shift) => [shift.id, shift]),
  );
  const carers = [...new Set(lines.flatMap(({ carerId }) => carerId ?? []))];
  const names = await namesFor(db, actor, carers);
  const communes = await communeNames(db, [...sought.values()]);
  const seen = lines.flatMap((line): (LineSeen & { household: string })[] => {
    const shift = sought.get(line.shiftId);
    if (!shift) return [];
    const { start, end, kind, household, open } = shift;
    const carer = line.carerId === null ? null : { id: line.carerId, name: names.get(line.carerId) ?? null };
    return [{ ...line, start, end, kind, household, open, communeName: communes.get(shift.id) ?? '', carer }];
  });
  seen.sort((a, b) => a.start.getTime() - b.start.getTime() || (a.shiftId < b.shiftId ? -1 : 1));
  const leftOut = await leftOutOf(db, plan, spanOf(plan));
  // Of a plan that was not cut short, hours that stand open beside it have come since.
  const more = lines.length < mostShifts ? 0 : leftOut.more;
  return { plan, lines: seen, tally: tallyOf(seen), ...leftOut, more };
}

/** One line, and who else could take it, the nearest first. */
export async function readLine(
  services: Services,
  actor: Person,
  { planId, shiftId }: { planId: string; shiftId: string },
): Promise<LineView> {
  const { db } = services;
  const { plan, lines } = await readPlan(services, actor, planId);
  const line = lines.find((each) => each.shiftId === shiftId);
  const [shift] = line ? await soughtByIds(db, [shiftId]) : [];
  if (!line || !shift) throw new NotFound();
  const when = { now: services.now(), timeZone: plan.timeZone };
  const asked = await askedPairs(db, [shift]);
  const around = await lookAround(db, [shift], when);
  const barred = barredPairs([shift], around, await wordsOf(db, [shift]));
  const able = around.filter(
    (each) =>
      each.carerId !== shift.replacedId &&
      !asked.has(pairOf(each.carerId, shiftId)) &&
      !barred.has(pairOf(each.carerId, shiftId)) &&
      asksLeft(each) > 0 &&
      obstaclesTo(each, shift, when.now, when.timeZone).length === 0,
  );
  const names = await namesFor(
    db,
    actor,
    able.map(({ carerId }) => carerId),
  );
  const choosable = able.flatMap(({ carerId, availability, home }) => {
    const name = names.get(carerId);
    const minutes = minutesBy(availability.means, home, shift.place) ?? 0;
    const elsewhere = lines.filter((each) => each.carerId === carerId && each.shiftId !== shiftId).length;
    return name === undefined ? [] : [{ carerId, name, minutes, elsewhere }];
  });
  choosable.sort((a, b) => a.minutes - b.minutes || a.name.localeCompare(b.name, 'fr'));
  return { plan, line, choosable, unnamed: able.length - choosable.length };
}
