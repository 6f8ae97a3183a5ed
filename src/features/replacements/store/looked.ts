import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import { knownGestures, type Gesture } from '../../../language/gestures.ts';
import type { Db } from '../../../platform/db/database.ts';
import { centreIds, readsCarers } from '../../people/domain/cards.ts';
import { visibleTo } from '../../people/store/visibility.ts';
import type { Place } from '../../places/domain/travel.ts';
import { placeJson } from '../../places/store.ts';
import type { AskedBefore } from '../domain/asks-again.ts';
import type { Span } from '../domain/candidates/looked.ts';
import type { ShiftKind } from '../domain/request.ts';

/** Somebody as the search needs her, with what this reader may be told of her. */
export type PersonLooked = {
  id: string;
  firstName: string;
  initial: string;
  gestures: Gesture[];
  home: Place;
  communeName: string | null;
  mayBeNamed: boolean;
  showsGestures: boolean;
  sameCentre: boolean;
};

/**
 * The carers of these ids. `reader`: who will read the answer; null when the house looks by itself, and nobody does.
 * `carerId`: who is replaced, whose relays count.
 */
export async function peopleLooked(
  db: Db,
  ids: readonly string[],
  reader: Person | null,
  carerId: string,
): Promise<PersonLooked[]> {
  const relays = reader ? centreIds(reader) : [];
  const seen = (column: 'commune' | 'gestures') => {
    const by = sql.ref(`p.${column}_seen_by`);
    const relay = sql`exists (select from grants g where g.person_id = p.id and g.withdrawn_at is null
      and g.scope_kind = 'centre' and g.scope_id = any(${relays}::text[]))`;
    return sql`((${by} = 'carers' and ${reader !== null && readsCarers(reader)}) or (${by} <> 'me' and ${relay}))`;
  };
  const { rows } = await sql<Omit<PersonLooked, 'gestures' | 'home'> & { gestures: string[]; home: Place }>`
    select p.id, p.first_name as "firstName", p.initial, p.gestures,
      ${placeJson} as home,
      case when ${seen('commune')} then c.name end as "communeName",
      ${reader ? visibleTo(reader) : sql`false`} as "mayBeNamed", ${seen('gestures')} as "showsGestures",
      exists (
        select from grants hers join grants theirs on theirs.scope_id = hers.scope_id
        where hers.person_id = p.id and theirs.person_id = ${carerId} and hers.scope_kind = 'centre'
          and theirs.scope_kind = 'centre' and hers.withdrawn_at is null and theirs.withdrawn_at is null
      ) as "sameCentre"
    from people p join communes c on c.code = p.commune_code
    where p.id = any(${ids}::uuid[]) order by p.id`.execute(db);
  return rows.map((row) => ({ ...row, gestures: knownGestures(row.gestures) }));
}

/** Where employers live: their home's mark, and their commune as the end of a trip. */
export async function homesOf(
  db: Db,
  employerIds: readonly string[],
): Promise<Map<string, { household: string; place: Place }>> {
  const { rows } = await sql<{ id: string; household: string; place: Place }>`
    select e.id, e.household,
      ${placeJson} as place
    from employers e join communes c on c.code = e.commune_code
    where e.id = any(${employerIds}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, ...home }) => [id, home]));
}

/** Hours people have said yes to here and still hold, around a span. */
export async function coversOf(
  db: Db,
  carerIds: readonly string[],
  span: Span,
): Promise<(Span & { carerId: string; employerId: string; kind: ShiftKind })[]> {
  const { rows } = await sql<Span & { carerId: string; employerId: string; kind: ShiftKind }>`
    select c.carer_id as "carerId", s.employer_id as "employerId", s.kind, lower(c.during) as start,
      upper(c.during) as end
    from replacement_covers c join replacement_shifts s on s.id = c.shift_id
    where c.carer_id = any(${carerIds}::uuid[]) and c.state <> 'released'
      and c.during && tstzrange(${span.start}, ${span.end})
    order by c.carer_id, start`.execute(db);
  return rows;
}

/** Who already works, or has replaced somebody, in these homes: pairs of a carer and a home. */
export async function knownHomes(
  db: Db,
  carerIds: readonly string[],
  households: readonly string[],
): Promise<{ carerId: string; household: string }[]> {
  const { rows } = await sql<{ carerId: string; household: string }>`
    select k.carer_id as "carerId", e.household from employers e join contracts k on k.employer_id = e.id
      where e.household = any(${households}::uuid[]) and k.carer_id = any(${carerIds}::uuid[])
    union
    select c.carer_id, e.household from employers e join replacement_shifts s on s.employer_id = e.id
      join replacement_covers c on c.shift_id = s.id
      where e.household = any(${households}::uuid[]) and c.carer_id = any(${carerIds}::uuid[]) and c.state = 'agreed'`.execute(
    db,
  );
  return rows;
}

/** How often somebody has been asked, and how long she has replaced others. */
export type Load = {
  carerId: string;
  askedThisWeek: number;
  askedLately: number;
  replacedHours: number;
};

const weekMs = 7 * 86_400_000;

/** The load of these carers in the last four weeks; who has none is not in the list. */
export async function loadsOf(db: Db, carerIds: readonly string[], now: Date): Promise<Load[]> {
  const [week, month] = [new Date(now.getTime() - weekMs), new Date(now.getTime() - 4 * weekMs)];
  const { rows } = await sql<Load>`
    select carer.id as "carerId", asked.week as "askedThisWeek", asked.month as "askedLately",
      worked.hours as "replacedHours"
    from unnest(${carerIds}::uuid[]) as carer(id)
    cross join lateral (
      select count(*) filter (where t.at > ${week})::int as week, count(*)::int as month
      from replacement_asks a cross join lateral unnest(a.asked_before || a.asked_at) as t(at)
      where a.carer_id = carer.id and a.asked_at > ${month} and t.at > ${month}
    ) asked
    cross join lateral (
      select coalesce(sum(extract(epoch from upper(c.during) - lower(c.during))), 0)::float8 / 3600 as hours
      from replacement_covers c
      where c.carer_id = carer.id and c.state = 'agreed' and c.during && tstzrange(${month}, ${now})
    ) worked
    where asked.month > 0 or worked.hours > 0`.execute(db);
  return rows;
}

/** Of `replacement_asks a`: what tells whether she may be asked for more. */
export const askedColumns = sql`a.request_id as "requestId", a.carer_id as "carerId", a.state, a.asked_at as "askedAt",
  (select coalesce(jsonb_agg(jsonb_build_object('id', x.shift_id, 'willing', x.willing)), '[]')
    from replacement_ask_shifts x where x.ask_id = a.id) as shifts`;

/** How these carers were asked in this request, each time; who was not is not in the map. */
export async function askedBefore(
  db: Db,
  carerIds: readonly string[],
  requestId: string,
): Promise<Map<string, AskedBefore[]>> {
  const { rows } = await sql<AskedBefore & { carerId: string }>`
    select ${askedColumns} from replacement_asks a where a.request_id = ${requestId} and a.carer_id = any(${carerIds}::uuid[])`.execute(
    db,
  );
  return Map.groupBy(rows, ({ carerId }) => carerId);
}

/** Carers of a department whose first name begins so, among those this reader may open the page of. */
export async function carersNamed(
  db: Db,
  reader: Person,
  text: string,
  departmentCode: string,
  limit: number,
): Promise<string[]> {
  const pattern = `${text.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<{ id: string }>`
    select p.id from people p join communes c on c.code = p.commune_code
    where c.department_code = ${departmentCode} and p.first_name <> '' and ${visibleTo(reader)}
      and unaccent(p.first_name) ilike unaccent(${pattern})
      and exists (select from grants g where g.person_id = p.id and g.role = 'carer' and g.withdrawn_at is null)
    order by unaccent(p.first_name), p.initial, p.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
