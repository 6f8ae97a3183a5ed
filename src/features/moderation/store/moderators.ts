import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';

/** Ids of those who moderate a department, or (null) only the whole country; the country's moderate every department. */
export async function moderatorsOf(db: Db, departmentCode: string | null): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from grants where role = 'moderator' and withdrawn_at is null
      and (scope_kind = 'national' or (scope_kind = 'department' and scope_id = ${departmentCode}))`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
