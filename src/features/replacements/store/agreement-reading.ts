import { sql } from 'kysely';
import { knownGestures } from '../../../language/gestures.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { WouldCome } from '../domain/agreement-view.ts';

/** The relay that the texts of a request count for: that of who is replaced. */
export async function centreOf(db: Db, requestId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select g.scope_id as id from replacement_requests r join grants g on g.person_id = r.carer_id
      and g.role = 'carer' and g.scope_kind = 'centre' and g.withdrawn_at is null
    where r.id = ${requestId} order by g.granted_at limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

/** Who would come, by her id. Null when her account is gone. */
export async function wouldCome(db: Db, carerId: string): Promise<WouldCome | null> {
  const { rows } = await sql<Omit<WouldCome, 'gestures'> & { gestures: string[] }>`
    select p.first_name as "firstName", p.initial, p.gestures, g.granted_at as since, c.name as "centreName"
    from people p left join lateral (
      select granted_at, scope_kind, scope_id from grants
      where person_id = p.id and role = 'carer' and withdrawn_at is null order by granted_at limit 1
    ) g on true left join centres c on g.scope_kind = 'centre' and c.id::text = g.scope_id
    where p.id = ${carerId}`.execute(db);
  const [found] = rows;
  return found ? { ...found, gestures: knownGestures(found.gestures) } : null;
}
