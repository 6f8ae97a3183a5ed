import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Audience } from '../domain/audience.ts';
import { coarsePlace, crowdEnough, isSmall, nowhere, type CoarsePlace } from '../domain/unsigned.ts';

/** SQL: whether a grant `g` makes its holder one of the carers of the audience in `$n`. */
export const belongs = (
  audience: string,
) => `g.role = 'carer' and g.withdrawn_at is null and (${audience} = 'all'
  or g.scope_kind || ':' || coalesce(g.scope_id, '') = ${audience}
  or g.scope_kind = 'centre' and exists (select from centres c
    where c.id::text = g.scope_id and 'department:' || c.department_code = ${audience}))`;

const crowds = `select a.audience, (select count(*)::int from (
    select g.person_id from grants g where ${belongs('a.audience')} group by g.person_id limit ${crowdEnough}
  ) as few) as crowd
  from unnest($1::text[]) as a (audience)`;

/** How many carers each audience has; counting stops at {@link crowdEnough}, which stands for that many or more. */
export async function crowdsOf(db: Db, audiences: readonly string[]): Promise<Map<string, number>> {
  const rows = await runPrepared<{ audience: string; crowd: number }>(db, crowds, [audiences]);
  return new Map(rows.map(({ audience, crowd }) => [audience, crowd]));
}

const kept = new WeakMap<Db, Map<string, { crowd: number; until: number }>>();
const keptMilliseconds = 5 * 60_000;

/** How many carers one audience has. Relays hardly change within five minutes: asked again after that. */
export async function crowdOf(db: Db, audience: string): Promise<number> {
  const known = kept.get(db) ?? new Map<string, { crowd: number; until: number }>();
  kept.set(db, known);
  const now = performance.now();
  const fresh = known.get(audience);
  if (fresh && fresh.until > now) return fresh.crowd;
  const crowd = (await crowdsOf(db, [audience])).get(audience) ?? 0;
  known.set(audience, { crowd, until: now + keptMilliseconds });
  return crowd;
}

/** $1 the author, $2 the audience. Nothing when she keeps to herself where she lives. */
const neighbours = `select home.department_code as "departmentCode", d.region_code as "regionCode",
    (select count(*)::int from (select from people p join communes c on c.code = p.commune_code
      where c.department_code = home.department_code and exists (
        select from grants g where g.person_id = p.id and ${belongs('$2')}) limit ${crowdEnough}) as few) as department,
    (select count(*)::int from (select from departments near join communes c on c.department_code = near.code
      join people p on p.commune_code = c.code
      where near.region_code = d.region_code and exists (
        select from grants g where g.person_id = p.id and ${belongs('$2')}) limit ${crowdEnough}) as few) as region
  from people p join communes home on home.code = p.commune_code
  join departments d on d.code = home.department_code
  where p.id = $1 and p.commune_seen_by = 'carers'`;

/**
 * Where a post without a name may be said to come from, for this audience: among those who could have written it,
 * enough must be there. `addressedTo` is the department of the circle it is addressed to, which its readers know.
 */
export async function placeOf(
  db: Db,
  author: Person,
  audience: Audience,
  addressedTo: string | null,
): Promise<CoarsePlace> {
  const crowd = (await crowdsOf(db, [audience])).get(audience) ?? 0;
  if (isSmall(crowd)) return nowhere;
  if (addressedTo) return { departmentCode: addressedTo, regionCode: null };
  type Row = { departmentCode: string; regionCode: string; department: number; region: number };
  const [row] = await runPrepared<Row>(db, neighbours, [author.id, audience]);
  return row ? coarsePlace(row, row) : nowhere;
}
