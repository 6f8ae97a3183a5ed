import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';

/**
 * Takes the welcome of a carer to a relay: the relay's name the first time, null ever after. Taken inside the
 * transaction that sends: when sending fails, it is still to be sent.
 */
export async function takeWelcome(
  db: Db,
  personId: string,
  centreId: string,
  now: Date,
): Promise<{ grantId: string; relay: string } | null> {
  const { rows } = await sql<{ grantId: string; relay: string }>`
    update grants g set welcomed_at = ${now} from centres centre
    where g.person_id = ${personId} and g.role = 'carer' and g.scope_kind = 'centre' and g.scope_id = ${centreId}
      and g.withdrawn_at is null and g.welcomed_at is null and centre.id::text = g.scope_id
    returning g.id as "grantId", centre.name as relay`.execute(db);
  return rows[0] ?? null;
}

/** Takes the answer to a request to be admitted, in the same way. */
export async function takeAnswer(
  db: Db,
  requestId: string,
  now: Date,
): Promise<{ personId: string; admitted: boolean } | null> {
  const row = await db
    .updateTable('admission_requests')
    .set({ told_at: now })
    .where('id', '=', requestId)
    .where('told_at', 'is', null)
    .where('admitted', 'is not', null)
    .returning(['person_id', 'admitted'])
    .executeTakeFirst();
  return row ? { personId: row.person_id, admitted: row.admitted ?? false } : null;
}
