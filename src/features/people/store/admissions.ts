import { sql } from 'kysely';
import { holds, scopeIds, type Person } from '../../../language/actor.ts';
import { isId, newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';

/** Where somebody's request to be admitted stands. */
export type Admission = {
  id: string;
  personId: string;
  firstName: string;
  initial: string;
  departmentCode: string;
  departmentName: string;
  message: string;
  askedAt: Date;
  /** Null while nobody has answered. */
  admitted: boolean | null;
  decidedAt: Date | null;
  reason: string | null;
};

const columns = sql`r.id, r.person_id as "personId", p.first_name as "firstName", p.initial,
  r.department_code as "departmentCode", d.name as "departmentName", r.message, r.asked_at as "askedAt",
  r.admitted, r.decided_at as "decidedAt", r.reason`;
const tables = sql`admission_requests r join people p on p.id = r.person_id
  join departments d on d.code = r.department_code`;

/** Her own last request. */
export async function ownAdmission(db: Db, actor: Person): Promise<Admission | null> {
  const { rows } = await sql<Admission>`select ${columns} from ${tables}
    where r.person_id = ${actor.id} order by r.asked_at desc, r.id desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The requests this actor may answer, the oldest first. */
export async function admissionQueue(db: Db, actor: Person, limit: number): Promise<Admission[]> {
  const { rows } = await sql<Admission>`select ${columns} from ${tables}
    where r.decided_at is null and ${answeredBy(actor)} order by r.asked_at, r.id limit ${limit}`.execute(db);
  return rows;
}

/** How many requests wait for this actor. */
export async function countAdmissions(db: Db, actor: Person): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from admission_requests r
    where r.decided_at is null and ${answeredBy(actor)}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** How many people may answer a request of this department, its coordination apart. */
export async function countAnswerers(db: Db, departmentCode: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct g.person_id)::int as count from grants g
    left join centres centre on g.scope_kind = 'centre' and centre.id::text = g.scope_id
    where g.withdrawn_at is null and (
      (g.role = 'moderator' and g.scope_kind = 'department' and g.scope_id = ${departmentCode})
      or (g.role = 'facilitator' and centre.department_code = ${departmentCode}))`.execute(db);
  return rows[0]?.count ?? 0;
}

/** When she was last refused; null when she never was. */
export async function lastRefusal(db: Db, actor: Person): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(decided_at) as at from admission_requests
    where person_id = ${actor.id} and admitted = false`.execute(db);
  return rows[0]?.at ?? null;
}

/** Takes back her request that nobody has answered, words and all. Its id, or null when there is none. */
export async function deleteOpenAdmission(db: Db, actor: Person): Promise<string | null> {
  const row = await db
    .deleteFrom('admission_requests')
    .where('person_id', '=', actor.id)
    .where('decided_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** One open request this actor may answer, held until the end of the transaction, with its department's centres. */
export async function admissionFor(
  db: Db,
  actor: Person,
  id: string,
): Promise<(Admission & { centreIds: string[] }) | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<Admission & { centreIds: string[] }>`
    select ${columns}, array(
      select id::text from centres where department_code = r.department_code
    ) as "centreIds"
    from ${tables} where r.id = ${id} and r.decided_at is null and ${answeredBy(actor)} for update of r`.execute(
    db,
  );
  return rows[0] ?? null;
}

function answeredBy(actor: Person) {
  const everywhere = holds(actor, 'national_coordinator') || holds(actor, 'moderator', { kind: 'national' });
  return sql`r.person_id <> ${actor.id} and (
    ${everywhere} or r.department_code = any(${scopeIds(actor, 'moderator', 'department')}::text[])
    or exists (select from centres where department_code = r.department_code
      and id::text = any(${scopeIds(actor, 'facilitator', 'centre')}::text[])))`;
}

/** Keeps a request. False when one of hers is still open. */
export async function insertAdmission(
  db: Db,
  request: { personId: string; departmentCode: string; message: string; now: Date },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into admission_requests (id, person_id, department_code, message, asked_at)
    values (${newId()}, ${request.personId}, ${request.departmentCode}, ${request.message}, ${request.now})
    on conflict (person_id) where decided_at is null do nothing returning id`.execute(db);
  return rows[0]?.id ?? null;
}

/** Writes the answer. */
export async function closeAdmission(
  db: Db,
  id: string,
  answer: { admitted: boolean; reason: string | null; by: string; now: Date },
): Promise<void> {
  await db
    .updateTable('admission_requests')
    .set({ decided_at: answer.now, decided_by: answer.by, admitted: answer.admitted, reason: answer.reason })
    .where('id', '=', id)
    .execute();
}
