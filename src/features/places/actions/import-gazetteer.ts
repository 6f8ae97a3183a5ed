import { sql } from 'kysely';
import { transact, type Db } from '../../../platform/db/database.ts';
import { searchKey } from '../domain.ts';
import { readGazetteer, type Gazetteer } from '../gazetteer.ts';

export type GazetteerReport = { communes: number; changed: number; seconds: number };

/** Hours of the departments that do not live at the mainland's. */
const timeZones: Record<string, string> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '984': 'Indian/Kerguelen',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
};

/**
 * Loads regions, departments and communes from the packages, in one transaction. Run again, it only writes
 * what differs, and never replaces a point by a less precise one.
 */
export async function importGazetteer(
  db: Db,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<GazetteerReport> {
  const start = performance.now();
  const gazetteer = await readGazetteer();
  const changed = await transact(db, async (trx) => {
    await writeAreas(trx, gazetteer);
    return writeCommunes(trx, gazetteer, onProgress);
  });
  await sql`analyze communes`.execute(db);
  return { communes: gazetteer.communes.length, changed, seconds: (performance.now() - start) / 1000 };
}

async function writeAreas(trx: Db, { regions, departments }: Gazetteer): Promise<void> {
  await trx
    .insertInto('regions')
    .values(regions)
    .onConflict((oc) => oc.column('code').doUpdateSet((eb) => ({ name: eb.ref('excluded.name') })))
    .execute();
  await trx
    .insertInto('departments')
    .values(
      departments.map(({ code, name, regionCode }) => ({
        code,
        name,
        region_code: regionCode,
        time_zone: timeZones[code] ?? 'Europe/Paris',
      })),
    )
    .onConflict((oc) =>
      oc.column('code').doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        region_code: eb.ref('excluded.region_code'),
        time_zone: eb.ref('excluded.time_zone'),
      })),
    )
    .execute();
}

const batch = 5000;

async function writeCommunes(
  trx: Db,
  { communes }: Gazetteer,
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  let changed = 0;
  for (let from = 0; from < communes.length; from += batch) {
    const rows = communes.slice(from, from + batch).map(({ point, ...commune }) => ({
      code: commune.code,
      name: commune.name,
      folded_name: searchKey(commune.name),
      department_code: commune.departmentCode,
      epci_code: commune.epciCode,
      postcodes: commune.postcodes,
      population: commune.population,
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
      precision: commune.precision,
    }));
    changed += await writeBatch(trx, JSON.stringify(rows));
    onProgress(Math.min(from + batch, communes.length), communes.length);
  }
  return changed;
}

async function writeBatch(trx: Db, rows: string): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into communes as known (code, name, folded_name, department_code, epci_code, postcodes, population,
      latitude, longitude, precision)
    select * from jsonb_to_recordset(${rows}::jsonb) as given (code text, name text, folded_name text,
      department_code text, epci_code text, postcodes text[], population int, latitude float8, longitude float8,
      precision text)
    on conflict (code) do update set name = excluded.name, folded_name = excluded.folded_name,
      department_code = excluded.department_code, epci_code = excluded.epci_code,
      postcodes = excluded.postcodes, population = excluded.population,
      latitude = case when known.precision = 'centre' then known.latitude else excluded.latitude end,
      longitude = case when known.precision = 'centre' then known.longitude else excluded.longitude end,
      precision = case when known.precision = 'centre' then known.precision else excluded.precision end
    where (known.name, known.department_code, known.epci_code, known.postcodes, known.population) is distinct from
        (excluded.name, excluded.department_code, excluded.epci_code, excluded.postcodes, excluded.population)
      or (known.precision <> 'centre' and (known.latitude, known.longitude, known.precision) is distinct from
        (excluded.latitude, excluded.longitude, excluded.precision))`.execute(trx);
  return Number(numAffectedRows ?? 0);
}
