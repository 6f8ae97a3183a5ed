import { sql, type RawBuilder } from 'kysely';
import { holds, scopeIds, type Person } from '../../../../language/actor.ts';
import { isId } from '../../../../language/ids.ts';
import type { Db } from '../../../../platform/db/database.ts';
import type { DepartmentPlan, PlanLine, Unsent, Why } from '../../domain/department/plan.ts';

const columns = sql`p.id, p.department_code as "departmentCode", d.name as "departmentName",
  d.time_zone as "timeZone", p.made_at as "madeAt", p.from_day::text as "fromDay", p.until_day::text as "untilDay",
  p.seed, p.state, p.solved_at as "solvedAt", p.bound, p.optimal, p.seconds, p.published_at as "publishedAt",
  p.looked, p.looking_since as "lookingSince"`;
const tables = sql`department_plans p join departments d on d.code = p.department_code`;

/** Whether the actor coordinates the department of `department_plans p`. */
const coordinates = (actor: Person): RawBuilder<boolean> =>
  holds(actor, 'national_coordinator')
    ? sql<boolean>`true`
    : sql<boolean>`p.department_code = any(${scopeIds(actor, 'territory_lead', 'department')}::text[])`;

/** A plan as this actor sees it; null when there is none for her. */
export async function planById(db: Db, actor: Person, id: string): Promise<DepartmentPlan | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<DepartmentPlan>`
    select ${columns} from ${tables} where p.id = ${id} and ${coordinates(actor)}`.execute(db);
  return rows[0] ?? null;
}

/** The same for a change: nobody else changes it until the transaction ends. */
export async function planToChange(trx: Db, actor: Person, id: string): Promise<DepartmentPlan | null> {
  if (!isId(id)) return null;
  await sql`select from department_plans where id = ${id} for update`.execute(trx);
  return planById(trx, actor, id);
}

/** A plan for what the house does by itself: no actor, so never for a page. */
export async function planForJobs(db: Db, id: string): Promise<DepartmentPlan | null> {
  const { rows } = await sql<DepartmentPlan>`select ${columns} from ${tables} where p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The last plans of the departments this actor coordinates, the newest first. */
export async function plansFor(db: Db, actor: Person, limit: number): Promise<DepartmentPlan[]> {
  const { rows } = await sql<DepartmentPlan>`
    select ${columns} from ${tables} where ${coordinates(actor)} order by p.made_at desc, p.id limit ${limit}`.execute(
    db,
  );
  return rows;
}

/** A plan as it is first written. */
export type NewPlan = Pick<
  DepartmentPlan,
  'id' | 'departmentCode' | 'madeAt' | 'fromDay' | 'untilDay' | 'seed'
> & {
  madeById: string;
};

/** Writes a plan that is to be worked out. Sent twice by the same page, it is there once: whether it was new. */
export async function insertPlan(trx: Db, plan: NewPlan): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('department_plans')
    .values({
      id: plan.id,
      department_code: plan.departmentCode,
      made_by: plan.madeById,
      made_at: plan.madeAt,
      looking_since: plan.madeAt,
      from_day: plan.fromDay,
      until_day: plan.untilDay,
      seed: plan.seed,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** The lines of a plan, by their shift. */
export async function linesOf(db: Db, planId: string): Promise<PlanLine[]> {
  const rows = await db
    .selectFrom('department_plan_lines')
    .select(['shift_id as shiftId', 'carer_id as carerId', 'locked', 'why', 'unsent'])
    .where('plan_id', '=', planId)
    .orderBy('shift_id')
    .execute();
  return rows.map((row) => ({ ...row, why: row.why as Why | null, unsent: row.unsent as Unsent | null }));
}

/** Puts these lines in the place of all there were. */
export async function writeLines(trx: Db, planId: string, lines: readonly PlanLine[]): Promise<void> {
  await trx.deleteFrom('department_plan_lines').where('plan_id', '=', planId).execute();
  if (lines.length === 0) return;
  await sql`
    insert into department_plan_lines (plan_id, shift_id, carer_id, locked, why)
    select ${planId}, * from unnest(${lines.map(({ shiftId }) => shiftId)}::uuid[],
      ${lines.map(({ carerId }) => carerId)}::uuid[], ${lines.map(({ locked }) => locked)}::boolean[],
      ${lines.map(({ why }) => (why ? JSON.stringify(why) : null))}::jsonb[])`.execute(trx);
}

/** Changes one line. */
export async function writeLine(
  trx: Db,
  planId: string,
  { shiftId, carerId, locked }: Pick<PlanLine, 'shiftId' | 'carerId' | 'locked'>,
): Promise<void> {
  await trx
    .updateTable('department_plan_lines')
    .set({ carer_id: carerId, locked, ...(carerId !== null && { why: null }) })
    .where('plan_id', '=', planId)
    .where('shift_id', '=', shiftId)
    .execute();
}

/** Writes which lines could not be sent, and why. */
export async function writeUnsent(
  trx: Db,
  planId: string,
  unsent: ReadonlyMap<string, Unsent>,
): Promise<void> {
  if (unsent.size === 0) return;
  await sql`
    update department_plan_lines l set unsent = of.unsent
    from unnest(${[...unsent.keys()]}::uuid[], ${[...unsent.values()]}::text[]) as of(shift_id, unsent)
    where l.plan_id = ${planId} and l.shift_id = of.shift_id`.execute(trx);
}

/** How far a plan is. */
export type Progress =
  | { state: 'looking'; since: Date }
  | { state: 'ready'; solvedAt: Date; bound: number; optimal: boolean; seconds: number; looked: number }
  /**
   * Changed by hand: what was proven of it before is not proven any more, but for the bound; nor is that once a line was
   * let go that stood fixed, as everything is proven beside those.
   */
  | { state: 'changed'; keepsBound: boolean }
  | { state: 'published'; publishedAt: Date };

/** Writes how far a plan is. */
export async function writeProgress(trx: Db, planId: string, progress: Progress): Promise<void> {
  const update = trx.updateTable('department_plans').where('id', '=', planId);
  switch (progress.state) {
    case 'looking':
      await update.set({ state: 'looking', looking_since: progress.since }).execute();
      return;
    case 'changed':
      await update.set({ optimal: false, ...(!progress.keepsBound && { bound: null }) }).execute();
      return;
    case 'ready': {
      const { state, solvedAt, bound, optimal, seconds, looked } = progress;
      await update.set({ state, solved_at: solvedAt, bound, optimal, seconds, looked }).execute();
      return;
    }
    case 'published':
      await update.set({ state: 'published', published_at: progress.publishedAt }).execute();
  }
}

/** Forgets the plans made before this moment, with their lines. How many. */
export async function sweepPlans(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('department_plans')
    .where('made_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
