import type { Person } from '../../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../../language/failure.ts';
import { recordAudit } from '../../../../platform/audit.ts';
import { transact, type Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { minutesBy } from '../../../places/domain/travel.ts';
import { afterAsked } from '../../domain/asks-waves.ts';
import { brokenPairs, type DepartmentPlan, type PlanLine } from '../../domain/department/plan.ts';
import { pairOf, type Sought } from '../../domain/department/problem.ts';
import { asksOf } from '../../store/asks.ts';
import { holdRequest, lookAgain } from '../../store/asks-looking.ts';
import { linesOf, planToChange, writeProgress } from '../../store/department/plans.ts';
import { answeredPairs, soughtByIds } from '../../store/department/sought.ts';
import { requestForJobs } from '../../store/requests.ts';
import { shiftsOf } from '../../store/shifts.ts';
import { askHer } from '../asks-wave.ts';
import { lookAround } from './look-at-department.ts';

/** How many carers were asked, and how many lines did not hold any more. */
export type Published = { asked: number; left: number };

/**
 * Publishes a plan: each carer is asked for what the plan gives her, request by request, and answers for herself. All of
 * it is looked at once more, as things stand at this moment; what does not hold is left as it was, and counted.
 */
export async function publishPlan(services: Services, actor: Person, planId: string): Promise<Published> {
  return transact(services.db, async (trx) => {
    const plan = await planToChange(trx, actor, planId);
    if (!plan) throw new NotFound();
    if (plan.state !== 'ready') throw new Forbidden('plan that is not ready');
    const lines = (await linesOf(trx, planId)).filter(({ carerId }) => carerId !== null);
    const standing = await standingPairs(services, trx, plan, lines);
    const people = new Set<string>();
    let sent = 0;
    // Always in the same order: two plans published at once do not wait for each other in a circle.
    const byRequest = Map.groupBy(standing, ({ shift }) => shift.requestId);
    for (const [requestId, pairs] of [...byRequest].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      for (const [carerId, hers] of Map.groupBy(pairs, (pair) => pair.carerId)) {
        if (!(await askPlanned(services, trx, requestId, { carerId, hers }))) continue;
        people.add(carerId);
        sent += hers.length;
      }
    await writeProgress(trx, planId, { state: 'published', publishedAt: services.now() });
    const published = { asked: people.size, left: lines.length - sent };
    await recordAudit(trx, {
      actor,
      action: 'publish-department-plan',
      subject: `department-plan:${planId}`,
      details: published,
    });
    return published;
  });
}

type Pair = { carerId: string; shift: Sought; minutes: number };

/** The lines that hold at this moment. */
async function standingPairs(
  services: Services,
  trx: Db,
  plan: DepartmentPlan,
  lines: readonly PlanLine[],
): Promise<Pair[]> {
  const when = { now: services.now(), timeZone: plan.timeZone };
  const sought = await soughtByIds(
    trx,
    lines.map(({ shiftId }) => shiftId),
  );
  const open = new Map(
    sought.flatMap((shift) => (shift.open && shift.start > when.now ? [[shift.id, shift]] : [])),
  );
  const looked = new Map(
    (await lookAround(trx, [...open.values()], when)).map((each) => [each.carerId, each]),
  );
  const answered = await answeredPairs(trx, [...open.values()]);
  const pairs = lines.flatMap(({ carerId, shiftId }) =>
    carerId !== null && open.has(shiftId) && !answered.has(pairOf(carerId, shiftId))
      ? [{ carerId, shiftId }]
      : [],
  );
  const broken = brokenPairs(pairs, open, looked, when);
  return pairs.flatMap(({ carerId, shiftId }) => {
    const [shift, who] = [open.get(shiftId), looked.get(carerId)];
    if (!shift || !who || broken.has(pairOf(carerId, shiftId))) return [];
    const minutes = minutesBy(who.availability.means, who.home, shift.place) ?? 0;
    return [{ carerId, shift, minutes }];
  });
}

/** Asks her for her lines of one request; false when she was asked already, or often enough this week. */
async function askPlanned(
  services: Services,
  trx: Db,
  requestId: string,
  { carerId, hers }: { carerId: string; hers: readonly Pair[] },
): Promise<boolean> {
  await holdRequest(trx, requestId);
  const request = await requestForJobs(trx, requestId);
  if (request?.state !== 'asking') return false;
  const minutes = Math.max(...hers.map((pair) => pair.minutes));
  const until = await askHer(services, trx, request, await shiftsOf(trx, requestId), {
    carerId,
    minutes,
    score: 0,
    because: [{ kind: 'minutes', minutes }],
    shiftIds: hers.map(({ shift }) => shift.id),
    ...afterAsked(await asksOf(trx, requestId)),
  });
  if (until) await lookAgain(trx, requestId, until);
  return until !== null;
}
