import { sql } from 'kysely';
import { holds, scopeIds, type Actor } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Audience, Circle, Reach } from '../domain/audience.ts';

type PlaceRow = {
  kind: 'department' | 'centre';
  id: string;
  name: string;
  department_code: string;
  written: boolean;
};

/**
 * What the actor may read, from the roles she holds: what is addressed to all, to the relays and departments of
 * her grants, and to the department of each of her relays. A moderator also reads the relays of her department,
 * or everything. What she declares on her profile opens nothing.
 */
export async function reachOf(db: Db, actor: Actor): Promise<Reach> {
  const centres = [...scopeIds(actor, 'carer', 'centre'), ...scopeIds(actor, 'facilitator', 'centre')];
  const departments = scopeIds(actor, 'carer', 'department');
  const moderated = scopeIds(actor, 'moderator', 'department');
  const rows = await placesOf(db, {
    centres,
    departments,
    moderated,
    mine: scopeIds(actor, 'carer', 'centre'),
  });
  const audienceFrom = ({ kind, id }: PlaceRow): Audience => `${kind}:${id}`;
  const circles = rows
    .filter((row) => row.written)
    .map((row): Circle => ({
      audience: audienceFrom(row),
      kind: row.kind,
      name: row.name,
      departmentCode: row.department_code,
    }));
  return {
    everything: holds(actor, 'moderator', { kind: 'national' }),
    audiences: ['all', ...rows.map(audienceFrom)],
    circles,
  };
}

/** The relays and departments one reads; `written` are those one may address. Relays first, then by name. */
async function placesOf(
  db: Db,
  given: { centres: string[]; departments: string[]; moderated: string[]; mine: string[] },
): Promise<PlaceRow[]> {
  if (given.centres.length + given.departments.length + given.moderated.length === 0) return [];
  const { rows } = await sql<PlaceRow>`
    with near as (
      select id::text as id, name, department_code, id = any(${given.mine}::uuid[]) as mine from centres
      where id = any(${given.centres}::uuid[]) or department_code = any(${given.moderated}::text[])
    ), around as (
      select code, bool_or(written) as written from (
        select department_code as code, mine as written from near
        union all select unnest(${given.departments}::text[]), true
        union all select unnest(${given.moderated}::text[]), false
      ) as codes group by code
    )
    select 'centre' as kind, id, name, department_code, mine as written from near
    union all
    select 'department', d.code, d.name, d.code, around.written from around join departments d using (code)
    order by kind, name`.execute(db);
  return rows;
}
