import { sql } from 'kysely';
import type { Db } from '../../platform/db/database.ts';
import {
  forgiven,
  typingFaults,
  type Commune,
  type PlaceSearch,
  type Point,
  type Precision,
} from './domain.ts';
import { onTheEarth } from './domain/travel.ts';

/** Places are public: no read here depends on who asks. */

type CommuneRow = {
  code: string;
  name: string;
  folded_name: string;
  department_code: string;
  department_name: string;
  postcodes: string[];
  population: number;
  latitude: number | null;
  longitude: number | null;
  precision: string;
};

const columns = sql`c.code, c.name, c.folded_name, c.department_code, d.name as department_name, c.postcodes,
  c.population, c.latitude, c.longitude, c.precision`;

const place = sql`'code', c.code, 'departmentCode', c.department_code, 'population', c.population,
  'point', case when c.latitude is not null
    then json_build_object('latitude', c.latitude, 'longitude', c.longitude) end`;

/** A commune `c` of a query as the end of a trip, in JSON. */
export const placeJson = sql`json_build_object(${place})`;
/** The same with its name. */
export const namedPlaceJson = sql`json_build_object('name', c.name, ${place})`;

function communeFrom(row: CommuneRow): Commune {
  return {
    code: row.code,
    name: row.name,
    departmentCode: row.department_code,
    departmentName: row.department_name,
    postcodes: row.postcodes,
    population: row.population,
    point:
      row.latitude === null || row.longitude === null
        ? null
        : { latitude: row.latitude, longitude: row.longitude },
    precision: row.precision as Precision,
  };
}

/** The commune of that INSEE code, or null. */
export async function communeByCode(db: Db, code: string): Promise<Commune | null> {
  const { rows } = await sql<CommuneRow>`
    select ${columns} from communes c join departments d on d.code = c.department_code where c.code = ${code}`.execute(
    db,
  );
  return rows[0] ? communeFrom(rows[0]) : null;
}

/** Communes that answer a search, best first: the exact name, then names that begin so, contain it, or nearly do. */
export async function findCommunes(db: Db, search: PlaceSearch, limit = 8): Promise<Commune[]> {
  if (search.kind === 'postcode') return byPostcode(db, search.digits, limit);
  const found = await byName(db, search.key, limit);
  const exact = found.some((row) => row.folded_name === search.key);
  const rows =
    exact || found.length >= limit ? found : [...found, ...(await byTypo(db, search.key, found, limit))];
  return rows.slice(0, limit).map(communeFrom);
}

async function byPostcode(db: Db, digits: string, limit: number): Promise<Commune[]> {
  const matches =
    digits.length === 5
      ? sql`c.postcodes @> ${[digits]}::text[]`
      : sql`exists (select 1 from unnest(c.postcodes) as p where p like ${`${digits}%`})`;
  const { rows } = await sql<CommuneRow>`
    select ${columns} from communes c join departments d on d.code = c.department_code
    where ${matches} order by c.population desc, c.code limit ${limit}`.execute(db);
  return rows.map(communeFrom);
}

/** Whole names, beginnings and words inside; the larger commune first among equals. Both parts are index scans. */
async function byName(db: Db, key: string, limit: number): Promise<CommuneRow[]> {
  const pattern = key.replace(/[\\%_]/g, '\\$&');
  const { rows } = await sql<CommuneRow>`
    with hits as (
      (select code from communes where folded_name = ${key} limit 50)
      union
      (select code from communes where folded_name like ${`${pattern}%`} order by population desc limit 50)
      union
      (select code from communes where folded_name like ${`% ${pattern}%`} order by population desc limit 50)
    )
    select ${columns} from hits join communes c using (code) join departments d on d.code = c.department_code
    order by (c.folded_name = ${key}) desc, (c.folded_name like ${`${pattern}%`}) desc, c.population desc, c.code
    limit ${limit}`.execute(db);
  return rows;
}

/** Names (or words of names) nearest by their trigrams (index), then kept and ordered by their typing faults. */
async function byTypo(
  db: Db,
  key: string,
  found: readonly CommuneRow[],
  limit: number,
): Promise<CommuneRow[]> {
  const { rows } = await sql<CommuneRow>`
    with near as (
      (select code from communes order by folded_name <-> ${key} limit 40)
      union
      (select code from communes order by ${key} <<-> folded_name limit 40)
    )
    select ${columns} from near join communes c using (code) join departments d on d.code = c.department_code`.execute(
    db,
  );
  const known = new Set(found.map((row) => row.code));
  const near = rows
    .map((row) => ({ row, faults: typingFaults(key, row.folded_name) }))
    .filter(({ row, faults }) => faults <= forgiven(key) && !known.has(row.code))
    .sort((a, b) => a.faults - b.faults || b.row.population - a.row.population);
  const best = near[0]?.faults ?? 0;
  return near
    .filter(({ faults }) => faults <= best + 1)
    .slice(0, limit)
    .map(({ row }) => row);
}

/** The communes nearest to a point as the crow flies, nearest first, straight from the spatial index. */
export async function nearestCommunes(db: Db, point: Point, limit: number): Promise<Commune[]> {
  const { x, y, z } = onTheEarth(point);
  const here = sql`cube(array[${x}::float8, ${y}::float8, ${z}::float8])`;
  const { rows } = await sql<CommuneRow>`
    select ${columns} from (
      select * from communes where position is not null order by position <-> ${here} limit ${limit}
    ) c join departments d on d.code = c.department_code order by c.position <-> ${here}`.execute(db);
  return rows.map(communeFrom);
}

/** Every department, by code. */
export async function allDepartments(db: Db): Promise<{ code: string; name: string; timeZone: string }[]> {
  const rows = await db.selectFrom('departments').selectAll().orderBy('code').execute();
  return rows.map((row) => ({ code: row.code, name: row.name, timeZone: row.time_zone }));
}

/** The communes of a department, by name. */
export async function communesOfDepartment(
  db: Db,
  departmentCode: string,
): Promise<{ code: string; name: string }[]> {
  return db
    .selectFrom('communes')
    .select(['code', 'name'])
    .where('department_code', '=', departmentCode)
    .orderBy('folded_name')
    .execute();
}
