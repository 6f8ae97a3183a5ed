import { transact, type Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { planApart } from '../../../planning/actions/plan-apart.ts';
import type { Looked } from '../../domain/candidates/looked.ts';
import { brokenPairs, type DepartmentPlan, type PlanLine } from '../../domain/department/plan.ts';
import { locksOf, pairOf, problemOf, type Sought } from '../../domain/department/problem.ts';
import { whyNobody } from '../../domain/department/why.ts';
import { linesOf, planForJobs, writeLines, writeProgress } from '../../store/department/plans.ts';
import { answeredPairs, soughtIn } from '../../store/department/sought.ts';
import { lookAround, spanOf } from './look-at-department.ts';

/** How long it is searched each time, in seconds: what is left unproven then is said. */
const seconds = 30;

/** Searches again without what did not hold, so many times at most. */
const rounds = 4;

type Found = { lines: PlanLine[]; bound: number; optimal: boolean; seconds: number };

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
  const excluded = await answeredPairs(db, sought);
  let [spent, bound] = [0, 0];
  for (let round = 1; ; round += 1) {
    const problem = problemOf(sought, looked, excluded, { ...when, span });
    const solved = await planApart(problem, { seconds: seconds / round, seed, locked });
    spent += solved.seconds;
    // What is taken out afterwards did not hold beside something else: only the first bound is one for every plan.
    if (round === 1) bound = solved.bound.coverage;
    const pairs = solved.assignments.map(({ carer, shift }) => ({ carerId: carer, shiftId: shift }));
    const broken = brokenPairs(pairs, byShift, byCarer, when);
    if (broken.size > 0 && round < rounds) {
      for (const pair of broken) excluded.add(pair);
      continue;
    }
    const kept = new Map<string, string>();
    for (const { carerId, shiftId } of pairs)
      if (!broken.has(pairOf(carerId, shiftId))) kept.set(shiftId, carerId);
    const fixed = new Set(locked.map(({ shift, carer }) => pairOf(carer, shift)));
    const lines = sought.map((shift) => lineOf(shift, kept.get(shift.id) ?? null, fixed, looked, when));
    return { lines, bound, optimal: solved.optimal && round === 1, seconds: spent };
  }
}

function lineOf(
  shift: Sought,
  carerId: string | null,
  fixed: ReadonlySet<string>,
  looked: readonly Looked[],
  when: { now: Date; timeZone: string },
): PlanLine {
  const locked = carerId !== null && fixed.has(pairOf(carerId, shift.id));
  return {
    shiftId: shift.id,
    carerId,
    locked,
    why: carerId === null ? whyNobody(shift, looked, when) : null,
  };
}
