import { sql } from 'kysely';
import { holds, scopeIds, type Actor, type Person } from '../../../language/actor.ts';
import { newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { PostRef } from '../../exchange/domain/standing.ts';
import type { Case, Origin, Queued } from '../domain/cases.ts';

/** Cases (or decisions' cases) `f` that the actor moderates. */
export function moderatedBy(actor: Actor) {
  return sql`(${holds(actor, 'moderator', { kind: 'national' })}
    or f.department_code = any(${scopeIds(actor, 'moderator', 'department')}::text[]))`;
}

const columns = sql`f.id, f.question_id as "questionId", f.answer_id as "answerId",
  f.department_code as "departmentCode", f.origin, f.opened_at as "openedAt", f.taken_by as "takenBy",
  f.taken_at as "takenAt", f.decided_at as "decidedAt"`;

/** Opens a case about a post, or finds the one that is open: it is then as serious as the gravest that was said of it. */
export async function openCase(
  db: Db,
  given: PostRef & { departmentCode: string | null; origin: Origin; weight: number; now: Date },
): Promise<string> {
  const { questionId, answerId, departmentCode, origin, weight, now } = given;
  const { rows } = await sql<{ id: string }>`
    insert into moderation_cases as f (id, question_id, answer_id, department_code, origin, weight, opened_at)
    values (${newId(now)}, ${questionId}, ${answerId}, ${departmentCode}, ${origin}, ${weight}, ${now})
    on conflict (coalesce(answer_id, question_id)) where decided_at is null
      do update set weight = greatest(f.weight, excluded.weight)
    returning id`.execute(db);
  if (!rows[0]) throw new Error('A case was neither opened nor found.');
  return rows[0].id;
}

/** The case of this id, if the actor moderates it; `hold` keeps it hers until the end of the transaction. */
export async function caseById(db: Db, actor: Actor, id: string, hold = false): Promise<Case | null> {
  const { rows } = await sql<Case>`select ${columns} from moderation_cases f
    where f.id = ${id} and ${moderatedBy(actor)} ${hold ? sql`for update of f` : sql``}`.execute(db);
  return rows[0] ?? null;
}

/** What waits for the actor: the most serious first, then the oldest. */
export async function queueOf(db: Db, actor: Person, limit: number): Promise<Queued[]> {
  const { rows } = await sql<Queued>`
    select ${columns}, q.title, left(coalesce(a.body, q.body), 240) as beginning,
      (select count(*)::int from moderation_reports r where r.case_id = f.id) as reports,
      array(select distinct r.rule::int from moderation_reports r where r.case_id = f.id order by 1) as rules,
      taker.first_name as "takerName"
    from moderation_cases f join questions q on q.id = f.question_id
    left join answers a on a.id = f.answer_id
    left join people taker on taker.id = f.taken_by
    where f.decided_at is null and ${moderatedBy(actor)}
    order by f.weight desc, f.opened_at, f.id limit ${limit}`.execute(db);
  return rows;
}

/** Takes a case, or (null) gives it back. */
export async function setTaker(db: Db, id: string, personId: string | null, now: Date): Promise<void> {
  await db
    .updateTable('moderation_cases')
    .set({ taken_by: personId, taken_at: personId ? now : null })
    .where('id', '=', id)
    .execute();
}

export async function closeCase(db: Db, id: string, now: Date): Promise<void> {
  await db.updateTable('moderation_cases').set({ decided_at: now }).where('id', '=', id).execute();
}
