import type { Person } from '../../../../language/actor.ts';
import { done, failed, NotFound, type Outcome } from '../../../../language/failure.ts';
import { recordAudit } from '../../../../platform/audit.ts';
import { transact, type Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { barredPairs, PlanFaces } from '../../domain/department/faces.ts';
import { brokenPairs, shiftsByCarer } from '../../domain/department/hold.ts';
import type { DepartmentPlan, NotReady, PlanLine } from '../../domain/department/plan.ts';
import { pairOf } from '../../domain/department/problem.ts';
import { linesOf, planToChange, writeLine, writeProgress } from '../../store/department/plans.ts';
import { askedPairs, soughtByIds, wordsOf } from '../../store/department/sought.ts';
import { lookAround } from './look-at-department.ts';

/** `hold` and `free` fix a line or let it go; `give` puts somebody there, and fixes it; `nobody` empties it. */
export type LineChange = { kind: 'hold' | 'free' | 'nobody' } | { kind: 'give'; carerId: string };

/** `does-not-fit`: she cannot, with what she has already in this plan. */
export type LineFailure = { kind: 'does-not-fit' } | NotReady;

/** Changes one line of a plan that is ready, by hand. Nobody is told anything. */
export async function changeLine(
  services: Services,
  actor: Person,
  { planId, shiftId, change }: { planId: string; shiftId: string; change: LineChange },
): Promise<Outcome<undefined, LineFailure>> {
  return transact(services.db, async (trx) => {
    const plan = await planToChange(trx, actor, planId);
    const lines = plan ? await linesOf(trx, planId) : [];
    const line = lines.find((each) => each.shiftId === shiftId);
    if (!plan || !line) throw new NotFound();
    if (plan.state !== 'ready') return failed({ kind: 'not-ready' });
    const changed = after(line, change);
    if (change.kind === 'give' && !(await fits(services, trx, plan, lines, { ...change, shiftId })))
      return failed({ kind: 'does-not-fit' });
    await writeLine(trx, planId, changed);
    const isLoose = line.locked && (!changed.locked || changed.carerId !== line.carerId);
    if (isLoose || changed.carerId !== line.carerId)
      await writeProgress(trx, planId, { state: 'changed', keepsBound: !isLoose });
    await recordAudit(trx, {
      actor,
      action: 'change-department-plan',
      subject: `department-plan:${planId}`,
      details: { shift: shiftId, change: change.kind, person: changed.carerId },
    });
    return done();
  });
}

function after(line: PlanLine, change: LineChange): PlanLine {
  switch (change.kind) {
    case 'hold':
      return { ...line, locked: line.carerId !== null };
    case 'free':
      return { ...line, locked: false };
    case 'nobody':
      return { ...line, carerId: null, locked: false };
    case 'give':
      return { ...line, carerId: change.carerId, locked: true };
  }
}

/** Whether she can take this shift with all that the plan gives her already. */
async function fits(
  services: Services,
  trx: Db,
  plan: DepartmentPlan,
  lines: readonly PlanLine[],
  { carerId, shiftId }: { carerId: string; shiftId: string },
): Promise<boolean> {
  const hers = lines.filter((line) => line.carerId === carerId || line.shiftId === shiftId);
  const all = await soughtByIds(
    trx,
    lines.map((line) => line.shiftId),
  );
  const mine = new Set(hers.map((line) => line.shiftId));
  const sought = all.filter(({ id }) => mine.has(id));
  const wanted = sought.find(({ id }) => id === shiftId);
  const asked = await askedPairs(trx, sought);
  if (!wanted?.open || wanted.replacedId === carerId || asked.has(pairOf(carerId, shiftId))) return false;
  const words = await wordsOf(trx, all);
  const others = lines.flatMap((line) =>
    line.carerId !== null && line.shiftId !== shiftId ? [[line.shiftId, line.carerId] as const] : [],
  );
  const faces = new PlanFaces(words, shiftsByCarer(new Map(others), all));
  if (barredPairs([wanted], [{ carerId }], words).size > 0 || !faces.accepts(carerId, wanted)) return false;
  const when = { now: services.now(), timeZone: plan.timeZone };
  const looked = new Map((await lookAround(trx, sought, when)).map((each) => [each.carerId, each]));
  const byShift = new Map(sought.map((shift) => [shift.id, shift]));
  const pairs = hers.map((line) => ({ carerId, shiftId: line.shiftId }));
  return brokenPairs(pairs, byShift, looked, when).size === 0;
}
