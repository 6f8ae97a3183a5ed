import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';

/** By what two rows are known to be one home. */
export type Known = { personId: string | null; phone: string | null; email: string | null };

/**
 * The household of another row of the same account, phone or e-mail address; null when there is none. It lets the search
 * know that somebody has already come to a home; it is shown to nobody (indexes on each of the three).
 */
export async function householdOf(db: Db, known: Known, exceptId: string): Promise<string | null> {
  const { rows } = await sql<{ household: string }>`
    select household from employers where id <> ${exceptId} and (person_id = ${known.personId}
      or phone = ${known.phone} or email = ${known.email})
    order by created_at, id limit 1`.execute(db);
  return rows[0]?.household ?? null;
}
