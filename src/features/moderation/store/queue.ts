import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { moderatedBy } from './cases.ts';

/** How many cases and contests wait for the actor: neither those a colleague has taken, nor contests of her own decisions. */
export async function countToModerate(db: Db, actor: Person): Promise<number> {
  const { rows } = await sql<{ count: number }>`select (
    (select count(*) from moderation_cases f
      where f.decided_at is null and (f.taken_by is null or f.taken_by = ${actor.id}) and ${moderatedBy(actor)})
    + (select count(*) from moderation_decisions d join moderation_cases f on f.id = d.case_id
      where d.contested_at is not null and d.outcome is null
        and d.decided_by is distinct from ${actor.id} and ${moderatedBy(actor)})
  )::int as count`.execute(db);
  return rows[0]?.count ?? 0;
}
