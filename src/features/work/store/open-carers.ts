import { sql, type RawBuilder } from 'kysely';
import type { Gesture } from '../../../language/gestures.ts';
import { mainlandTimeZone } from '../../../language/time.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Point } from '../../places/domain.ts';
import { onTheEarth } from '../../places/domain/travel.ts';
import type { AcceptedKind, Means } from '../domain/availability.ts';

/** A carer who is open, as the search looks through them. */
export type OpenCarer = {
  personId: string;
  point: Point;
  departmentCode: string;
  gestures: Gesture[];
  kinds: AcceptedKind[];
  mostMinutes: number;
  means: Means;
};

/** Who is open: she said so, she is a carer, and it is known where she lives. `people p` stands for her. */
const whoIsOpen = (which: RawBuilder<unknown>, now: Date) => sql`
  select p.id as person_id, c.position, c.latitude, c.longitude, c.department_code, p.gestures, a.kinds,
    a.most_minutes, a.means, a.open_until
  from availabilities a join people p on p.id = a.person_id join communes c on c.code = p.commune_code
  where ${which} and a.open_until > ${now} and c.position is not null
    and exists (select from grants g where g.person_id = p.id and g.role = 'carer' and g.withdrawn_at is null)`;

/** Makes the rows of some people again: written when they are open, gone when they are not. */
export async function refreshOpenCarers(db: Db, personIds: readonly string[], now: Date): Promise<void> {
  const ids = sql`any(${personIds}::uuid[])`;
  await sql`delete from open_carers where person_id = ${ids}`.execute(db);
  await sql`insert into open_carers (person_id, position, latitude, longitude, department_code, gestures, kinds,
    most_minutes, means, open_until) ${whoIsOpen(sql`a.person_id = ${ids}`, now)}`.execute(db);
}

/** Makes every row again that is not what it should be: what ran out, and what changed without a word. How many. */
export async function refreshEveryOpenCarer(db: Db, now: Date): Promise<number> {
  const { rows } = await sql<{ person_id: string }>`
    with meant as (${whoIsOpen(sql`true`, now)})
    select coalesce(m.person_id, o.person_id) as person_id from meant m full join open_carers o using (person_id)
    where m.person_id is null or o.person_id is null
      or (m.latitude, m.longitude, m.department_code, m.gestures, m.kinds, m.most_minutes, m.means, m.open_until)
        is distinct from
        (o.latitude, o.longitude, o.department_code, o.gestures, o.kinds, o.most_minutes, o.means, o.open_until)
    limit 100000`.execute(db);
  if (rows.length > 0)
    await refreshOpenCarers(
      db,
      rows.map((row) => row.person_id),
      now,
    );
  return rows.length;
}

type Row = {
  person_id: string;
  latitude: number;
  longitude: number;
  department_code: string;
  gestures: Gesture[];
  kinds: AcceptedKind[];
  most_minutes: number;
  means: Means;
};

/**
 * The carers who are open nearest to a point as the crow flies, nearest first, straight from the spatial index
 * (open_carers_where), at most `limit`. Those a search leaves out are told apart by who calls.
 */
export async function nearestOpen(
  db: Db,
  { point, now, limit }: { point: Point; now: Date; limit: number },
): Promise<OpenCarer[]> {
  const { x, y, z } = onTheEarth(point);
  const here = sql`cube(array[${x}::float8, ${y}::float8, ${z}::float8])`;
  const { rows } = await sql<Row>`
    select person_id, latitude, longitude, department_code, gestures, kinds, most_minutes, means
    from open_carers where open_until > ${now} order by position <-> ${here} limit ${limit}`.execute(db);
  return rows.map((row) => ({
    personId: row.person_id,
    point: { latitude: row.latitude, longitude: row.longitude },
    departmentCode: row.department_code,
    gestures: row.gestures,
    kinds: row.kinds,
    mostMinutes: row.most_minutes,
    means: row.means,
  }));
}

/** The clock on the wall where somebody lives: IANA name. That of the mainland when nobody knows. */
export async function timeZoneOf(db: Db, personId: string): Promise<string> {
  const { rows } = await sql<{ time_zone: string }>`
    select d.time_zone from people p join communes c on c.code = p.commune_code
    join departments d on d.code = c.department_code where p.id = ${personId}`.execute(db);
  return rows[0]?.time_zone ?? mainlandTimeZone;
}
