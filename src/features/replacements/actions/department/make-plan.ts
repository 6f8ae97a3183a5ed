import type { Person } from '../../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../../language/failure.ts';
import { recordAudit } from '../../../../platform/audit.ts';
import { transact } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { dayAsText, dayFromText, wallClock } from '../../../law/domain/clock.ts';
import { allDepartments } from '../../../places/store.ts';
import type { NotReady } from '../../domain/department/plan.ts';
import { may } from '../../domain/rights.ts';
import { insertPlan, planToChange, writeProgress } from '../../store/department/plans.ts';

/** The most days a plan looks at, the first one included. */
export const mostDays = 28;

export type PlanDays = { id: string; departmentCode: string; fromDay: string; untilDay: string };
export type DaysFailure = { kind: 'bad-days' | 'past-days' | 'too-many-days' };

/**
 * Begins a plan for the days named (2026-11-23, both included): it is worked out afterwards, and nobody is asked
 * anything. Answers its id.
 */
export async function makePlan(
  services: Services,
  actor: Person,
  { id, departmentCode, fromDay, untilDay }: PlanDays,
): Promise<Outcome<{ id: string }, DaysFailure>> {
  const department = (await allDepartments(services.db)).find(({ code }) => code === departmentCode);
  if (!department) throw new NotFound();
  if (!may.planDepartment(actor, departmentCode)) throw new Forbidden('department plan');
  const [from, until] = [dayFromText(fromDay), dayFromText(untilDay)];
  if (from === null || until === null || until < from) return failed({ kind: 'bad-days' });
  if (until < wallClock(services.now(), department.timeZone).day) return failed({ kind: 'past-days' });
  if (until - from >= mostDays) return failed({ kind: 'too-many-days' });
  return transact(services.db, async (trx) => {
    const plan = {
      id,
      departmentCode,
      fromDay: dayAsText(from),
      untilDay: dayAsText(until),
      // The id is minted anew for each plan: its last figures are as good a draw as any.
      seed: Number.parseInt(id.slice(-7), 16),
      madeAt: services.now(),
      madeById: actor.id,
    };
    if (await insertPlan(trx, plan)) {
      await services.jobs.emit(trx, { type: 'department-plan-asked', planId: id });
      await recordAudit(trx, {
        actor,
        action: 'make-department-plan',
        subject: `department-plan:${id}`,
        details: { department: departmentCode, from: plan.fromDay, until: plan.untilDay },
      });
    }
    return done({ id });
  });
}

/** Has a plan worked out again, with the hours that are open now; what was fixed stays. */
export async function solveAgain(
  services: Services,
  actor: Person,
  planId: string,
): Promise<Outcome<undefined, NotReady>> {
  return transact(services.db, async (trx) => {
    const plan = await planToChange(trx, actor, planId);
    if (!plan) throw new NotFound();
    if (plan.state === 'published') return failed({ kind: 'not-ready' });
    await writeProgress(trx, planId, { state: 'looking', since: services.now() });
    await services.jobs.emit(trx, { type: 'department-plan-asked', planId });
    await recordAudit(trx, { actor, action: 'solve-department-plan', subject: `department-plan:${planId}` });
    return done();
  });
}
