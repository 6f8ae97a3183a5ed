import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { Help } from '../domain/follow.ts';

/** The relays and centres near who is replaced: her own first, the resource centres, then the others of the department. */
export async function helpOf(db: Db, requestId: string): Promise<Help[]> {
  const { rows } = await sql<Help>`
    select c.id, c.name, k.name as "communeName"
    from replacement_requests r join centres c on c.department_code = r.department_code
      join communes k on k.code = c.commune_code
    where r.id = ${requestId}
    order by exists (
      select from grants g where g.person_id = r.carer_id and g.scope_kind = 'centre' and g.scope_id = c.id::text
        and g.withdrawn_at is null) desc, c.kind desc, c.name
    limit 4`.execute(db);
  return rows;
}
