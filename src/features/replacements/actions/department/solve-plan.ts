import { transact, type Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { planApart } from '../../../planning/actions/plan-apart.ts';
import { barredPairs, crowded } from '../../domain/department/faces.ts';
import { brokenPairs, fillUp, toExclude } from '../../domain/department/hold.ts';
import type { DepartmentPlan, PlanLine } from '../../domain/department/plan.ts';
import { locksOf, pairOf, problemOf } from '../../domain/department/problem.ts';
import { givenBy, whyNobody } from '../../domain/department/why.ts';
import { linesOf, planForJobs, writeLines, writeProgress } from '../../store/department/plans.ts';
import { askedPairs, soughtIn, wordsOf } from '../../store/department/sought.ts';
import { lookAround, spanOf } from './look-at-department.ts';

/** How long it is searched in all, in seconds: each search has half of what is left. What is left unproven then is said. */
const most = 60;
/** A search that has less is not begun. */
const least = 1;

/** Searches again without what did not hold, so many times at most. */
const rounds = 20;

type Found = { lines: PlanLine[]; bound: number; optimal: boolean; seconds: number; looked: number };

/**
 * Works a plan out: who could take which of the hours that are open now. Lines that were fixed stay as they are while
 * they hold. Done twice, the second time finds the same; a plan published meanwhile is left alone.
 */
export async function solvePlan(services: Services, planId: string): Promise<void> {
  const plan = await planForJobs(services.db, planId);
  if (plan?.state !== 'looking') return;
  const found = await find(services, services.db, plan);
  await transact(services.db, async (trx) => {
    const now = await planForJobs(trx, planId);
    if (now?.state !== 'looking') return;
    await writeLines(trx, planId, found.lines);
    await writeProgress(trx, planId, { state: 'ready', solvedAt: services.now(), ...found });
  });
}

async function find(services: Services, db: Db, plan: DepartmentPlan): Promise<Found> {
  const { timeZone, seed } = plan;
  const now = services.now();
  const when = { now, timeZone };
  const span = spanOf(plan);
  const sought = await soughtIn(db, plan.departmentCode, {
    ...span,
    start: now > span.start ? now : span.start,
  });
  const looked = await lookAround(db, sought, when);
  const locked = locksOf(await linesOf(db, plan.id));
  const byShift = new Map(sought.map((shift) => [shift.id, shift]));
  const byCarer = new Map(looked.map((each) => [each.carerId, each]));
  const asked = await askedPairs(db, sought);
  const words = await wordsOf(db, sought);
  const never = new Set([...asked, ...barredPairs(sought, looked, words)]);
  const excluded = new Set(never);
  const fixed = new Set(locked.map(({ shift, carer }) => pairOf(carer, shift)));
  let [spent, bound] = [0, 0];
  for (let round = 1; ; round += 1) {
    const problem = problemOf(sought, looked, excluded, { ...when, span });
    const solved = await planApart(problem, { seconds: (most - spent) / 2, seed, locked });
    spent += solved.seconds;
    // What is taken out afterwards did not hold beside something else: only the first bound is one for every plan.
    if (round === 1) bound = solved.bound.coverage;
    const pairs = solved.assignments.map(({ carer, shift }) => ({ carerId: carer, shiftId: shift }));
    const crowd = crowded(pairs, byShift, looked, words, fixed);
    const unfit = brokenPairs(pairs, byShift, byCarer, when);
    const broken = unfit.union(crowd.pairs);
    if (broken.size > 0 && round < rounds && (most - spent) / 2 >= least) {
      for (const pair of toExclude(unfit, pairs, sought, byCarer, when)) excluded.add(pair);
      for (const pair of crowd.out) excluded.add(pair);
      continue;
    }
    const kept = pairs.filter(({ carerId, shiftId }) => !broken.has(pairOf(carerId, shiftId)));
    const held = new Map(kept.map(({ carerId, shiftId }) => [shiftId, carerId]));
    const optimal = solved.optimal && round === 1 && broken.size === 0;
    const beside = { excluded: never, words };
    const carers = optimal ? held : fillUp(held, sought, looked, beside, when);
    const given = givenBy({ ...beside, sought, asked }, carers);
    const lines = sought.map((shift) => {
      const carerId = carers.get(shift.id) ?? null;
      const locked = carerId !== null && fixed.has(pairOf(carerId, shift.id));
      const why = carerId === null ? whyNobody(shift, looked, given, when) : null;
      return { shiftId: shift.id, carerId, locked, why, unsent: null };
    });
    return { lines, bound, optimal, seconds: spent, looked: looked.length };
  }
}
