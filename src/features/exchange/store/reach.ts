import { holds, scopeIds, type Actor } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import { mayReadExchange } from '../domain/reader.ts';
import type { Audience, Circle, Reach } from '../domain/audience.ts';

type PlaceRow = {
  kind: 'department' | 'centre';
  id: string;
  name: string;
  department_code: string;
  /** Whether the reader may address it. */
  written: boolean;
};

/** $1 centres read, $2 of them those of a carer, $3 departments of a carer, $4 departments moderated. */
const places = `with near as (
    select id::text as id, name, department_code, id = any($2::uuid[]) as mine from centres
    where id = any($1::uuid[]) or department_code = any($4::text[])
  ), around as (
    select code, bool_or(written) as written from (
      select department_code as code, mine as written from near
      union all select unnest($3::text[]), true
      union all select unnest($4::text[]), false
    ) as codes group by code
  )
  select 'centre' as kind, id, name, department_code, mine as written from near
  union all
  select 'department', d.code, d.name, d.code, around.written from around join departments d using (code)
  order by kind, name`;

/**
 * What the actor may read, from the roles she holds: what is addressed to all, to the relays and departments of
 * her grants, and to the department of each of her relays. A moderator also reads the relays of her department,
 * or everything. What she declares on her profile opens nothing.
 */
export async function reachOf(db: Db, actor: Actor): Promise<Reach> {
  const mine = scopeIds(actor, 'carer', 'centre');
  const centres = [...mine, ...scopeIds(actor, 'facilitator', 'centre')];
  const departments = scopeIds(actor, 'carer', 'department');
  const moderated = scopeIds(actor, 'moderator', 'department');
  const rows = await readPlaces(db, [centres, mine, departments, moderated]);
  return {
    everything: holds(actor, 'moderator', { kind: 'national' }),
    // An expert who is nothing else reads what is sent to her fields, and nothing else.
    audiences: mayReadExchange(actor) ? ['all', ...rows.map(audienceFrom)] : [],
    fields: actor.kind === 'person' ? (actor.expertIn ?? []) : [],
    circles: rows.filter((row) => row.written).map(circleFrom),
  };
}

/** A relay hardly ever changes its name and never its department: read again after five minutes. */
const kept = new WeakMap<Db, Map<string, { rows: PlaceRow[]; until: number }>>();
const keptMilliseconds = 5 * 60_000;
const keptBound = 5000;

/** The places of these ids. Roles are never kept: they come with the actor, read anew at each request. */
async function readPlaces(db: Db, ids: readonly string[][]): Promise<PlaceRow[]> {
  if (ids.every((some) => some.length === 0)) return [];
  const key = JSON.stringify(ids);
  const known = kept.get(db) ?? new Map<string, { rows: PlaceRow[]; until: number }>();
  kept.set(db, known);
  const now = performance.now();
  const fresh = known.get(key);
  if (fresh && fresh.until > now) return fresh.rows;
  const rows = await runPrepared<PlaceRow>(db, places, ids);
  if (known.size >= keptBound) known.clear();
  known.set(key, { rows, until: now + keptMilliseconds });
  return rows;
}

function audienceFrom({ kind, id }: PlaceRow): Audience {
  return `${kind}:${id}`;
}

function circleFrom(row: PlaceRow): Circle {
  return { audience: audienceFrom(row), kind: row.kind, name: row.name, departmentCode: row.department_code };
}
