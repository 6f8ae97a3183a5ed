import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';

/** Takes the welcome of a carer to a relay: the role it welcomes to the first time, null ever after. */
export async function takeWelcome(
  db: Db,
  personId: string,
  centreId: string,
  now: Date,
): Promise<{ grantId: string } | null> {
  const { rows } = await sql<{ grantId: string }>`
    update grants g set welcomed_at = ${now} from centres centre
    where g.person_id = ${personId} and g.role = 'carer' and g.scope_kind = 'centre' and g.scope_id = ${centreId}
      and g.withdrawn_at is null and g.welcomed_at is null and centre.id::text = g.scope_id
    returning g.id as "grantId"`.execute(db);
  return rows[0] ?? null;
}

/** Takes the answer to a request to be admitted, in the same way: whose request it was. */
export async function takeAnswer(db: Db, requestId: string, now: Date): Promise<{ personId: string } | null> {
  const row = await db
    .updateTable('admission_requests')
    .set({ told_at: now })
    .where('id', '=', requestId)
    .where('told_at', 'is', null)
    .where('admitted', 'is not', null)
    .returning('person_id')
    .executeTakeFirst();
  return row ? { personId: row.person_id } : null;
}

/** Who may answer a request that still waits: facilitators and moderators of its department. Ids. */
export async function admissionDeciders(db: Db, requestId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct g.person_id as id from admission_requests r join grants g on g.withdrawn_at is null
    left join centres centre on g.scope_kind = 'centre' and centre.id::text = g.scope_id
    where r.id = ${requestId} and r.decided_at is null and g.person_id <> r.person_id and (
      (g.role = 'moderator' and g.scope_kind = 'department' and g.scope_id = r.department_code)
      or (g.role = 'facilitator' and centre.department_code = r.department_code))`.execute(db);
  return rows.map(({ id }) => id);
}
