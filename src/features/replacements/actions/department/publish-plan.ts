import type { Person } from '../../../../language/actor.ts';
import { done, failed, NotFound, type Outcome } from '../../../../language/failure.ts';
import { recordAudit } from '../../../../platform/audit.ts';
import { transact, type Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { minutesBy } from '../../../places/domain/travel.ts';
import { afterAsked } from '../../domain/asks-waves.ts';
import { barredPairs, crowded } from '../../domain/department/faces.ts';
import { brokenPairs } from '../../domain/department/hold.ts';
import type { DepartmentPlan, NotReady, PlanLine, Unsent } from '../../domain/department/plan.ts';
import { pairOf, type Sought } from '../../domain/department/problem.ts';
import { asksOf, holdAvailabilities } from '../../store/asks.ts';
import { holdRequests, lookAgain } from '../../store/asks-looking.ts';
import { linesOf, planToChange, writeProgress, writeUnsent } from '../../store/department/plans.ts';
import { askedPairs, soughtByIds, wordsOf } from '../../store/department/sought.ts';
import { requestForJobs } from '../../store/requests.ts';
import { shiftsOf } from '../../store/shifts.ts';
import { askHer } from '../asks-wave.ts';
import { lookAround } from './look-at-department.ts';

/** How many carers were asked, and how many lines did not hold any more. */
export type Published = { asked: number; left: number };

/**
 * Publishes a plan: each carer is asked for what the plan gives her, request by request, and answers for herself. All of
 * it is looked at once more, as things stand at this moment; what does not hold is left as it was, and says why.
 */
export async function publishPlan(
  services: Services,
  actor: Person,
  planId: string,
): Promise<Outcome<Published, NotReady>> {
  return transact(services.db, async (trx) => {
    const plan = await planToChange(trx, actor, planId);
    if (!plan) throw new NotFound();
    if (plan.state !== 'ready') return failed({ kind: 'not-ready' });
    const { standing, unsent } = await standingPairs(services, trx, plan, await linesOf(trx, planId));
    const people = new Set<string>();
    const byRequest = Map.groupBy(standing, ({ shift }) => shift.requestId);
    // First all requests, then all who are asked, as whoever else asks does: nobody waits for another in a circle.
    await holdRequests(trx, [...byRequest.keys()]);
    const carerIds = standing.map(({ carerId }) => carerId);
    await holdAvailabilities(trx, carerIds, { wait: true });
    for (const [requestId, pairs] of [...byRequest].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      for (const [carerId, hers] of Map.groupBy(pairs, (pair) => pair.carerId)) {
        const left = await askPlanned(services, trx, requestId, { carerId, hers });
        if (left === null) people.add(carerId);
        else for (const { shift } of hers) unsent.set(shift.id, left);
      }
    await writeUnsent(trx, planId, unsent);
    await writeProgress(trx, planId, { state: 'published', publishedAt: services.now() });
    const published = { asked: people.size, left: unsent.size };
    await recordAudit(trx, {
      actor,
      action: 'publish-department-plan',
      subject: `department-plan:${planId}`,
      details: published,
    });
    return done(published);
  });
}

type Pair = { carerId: string; shift: Sought; minutes: number };

/** The lines that hold at this moment; and why the others do not, by shift. */
async function standingPairs(
  services: Services,
  trx: Db,
  plan: DepartmentPlan,
  lines: readonly PlanLine[],
): Promise<{ standing: Pair[]; unsent: Map<string, Unsent> }> {
  const when = { now: services.now(), timeZone: plan.timeZone };
  const given = lines.flatMap(({ carerId, shiftId }) => (carerId === null ? [] : [{ carerId, shiftId }]));
  const sought = await soughtByIds(
    trx,
    given.map(({ shiftId }) => shiftId),
  );
  const open = new Map(
    sought.flatMap((shift) => (shift.open && shift.start > when.now ? [[shift.id, shift]] : [])),
  );
  const looked = new Map(
    (await lookAround(trx, [...open.values()], when)).map((each) => [each.carerId, each]),
  );
  const asked = await askedPairs(trx, [...open.values()]);
  const isAsked = ({ carerId, shiftId }: (typeof given)[number]) => asked.has(pairOf(carerId, shiftId));
  const words = await wordsOf(trx, [...open.values()]);
  const barred = barredPairs([...open.values()], [...looked.values()], words);
  const left = given.filter((pair) => open.has(pair.shiftId) && !isAsked(pair));
  const welcome = left.filter(({ carerId, shiftId }) => !barred.has(pairOf(carerId, shiftId)));
  const crowd = crowded(welcome, open, [], words, new Set()).pairs;
  const unwelcome = barred.union(crowd);
  const pairs = welcome.filter(({ carerId, shiftId }) => !crowd.has(pairOf(carerId, shiftId)));
  const broken = brokenPairs(pairs, open, looked, when);
  const standing: Pair[] = [];
  const unsent = new Map<string, Unsent>();
  for (const pair of given) {
    const { carerId, shiftId } = pair;
    const [shift, who] = [open.get(shiftId), looked.get(carerId)];
    if (!shift) unsent.set(shiftId, 'over');
    else if (isAsked(pair)) unsent.set(shiftId, 'asked');
    else if (unwelcome.has(pairOf(carerId, shiftId))) unsent.set(shiftId, 'employer');
    else if (!who || broken.has(pairOf(carerId, shiftId))) unsent.set(shiftId, 'not-available');
    else
      standing.push({
        carerId,
        shift,
        minutes: minutesBy(who.availability.means, who.home, shift.place) ?? 0,
      });
  }
  return { standing, unsent };
}

/** Asks her for her lines of one request; why she was not: it is over, or others asked her at this very moment. */
async function askPlanned(
  services: Services,
  trx: Db,
  requestId: string,
  { carerId, hers }: { carerId: string; hers: readonly Pair[] },
): Promise<Unsent | null> {
  const request = await requestForJobs(trx, requestId);
  if (request?.state !== 'asking') return 'over';
  const minutes = Math.max(...hers.map((pair) => pair.minutes));
  const until = await askHer(services, trx, request, await shiftsOf(trx, requestId), {
    carerId,
    minutes,
    score: 0,
    because: [{ kind: 'minutes', minutes }],
    shiftIds: hers.map(({ shift }) => shift.id),
    ...afterAsked(await asksOf(trx, requestId)),
  });
  if (!until) return 'not-available';
  await lookAgain(trx, requestId, until);
  return null;
}
