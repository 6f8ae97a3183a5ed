import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { transact, type Db } from '../../../platform/db/database.ts';
import { greatCircleKm } from '../domain/travel.ts';

/** One record of the State's geo API (`/communes?fields=code,nom,centre`): GeoJSON, longitude first. */
const geoCommune = z.object({
  code: z.string().regex(/^\d[\dAB]\d{3}$/),
  nom: z.string(),
  centre: z.object({
    type: z.literal('Point'),
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  }),
});

export type RefineReport = {
  /** Records read in all. */
  read: number;
  /** Communes whose point changed, by what was known before. */
  moved: Record<string, number>;
  /** Mean way the moved ones went, in kilometres. */
  meanMoveKm: number;
  unchanged: number;
  /** Codes the house does not know (merged communes), and records that are not of the expected shape. */
  unknown: string[];
  refused: number;
  /** Where an earlier run that was cut had stopped, when this one went on from there. */
  resumedAt: number;
};

/** Raised when the whole text is not what the geo API answers. */
export class NotGeoApi extends Error {
  override name = 'NotGeoApi';
}

const batch = 1000;

/**
 * Puts the State's geometric centres in place of the approximate points. Each batch is one transaction that
 * also notes how far it is: cut, it resumes there; run again on the same text, it changes nothing.
 */
export async function refineCommunes(
  db: Db,
  text: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<RefineReport> {
  const records = readRecords(text);
  const source = createHash('sha256').update(text).digest('hex');
  const resumedAt = await startImport(db, source);
  const report: RefineReport = {
    read: records.length, moved: {}, meanMoveKm: 0, unchanged: 0, unknown: [], refused: 0, resumedAt,
  }; // oxfmt-ignore
  let kilometres = 0;
  for (let from = resumedAt; from < records.length; from += batch) {
    const until = Math.min(from + batch, records.length);
    kilometres += await transact(db, (trx) =>
      refineBatch(trx, records.slice(from, until), source, until, report),
    );
    onProgress(until, records.length);
  }
  const moved = Object.values(report.moved).reduce((sum, count) => sum + count, 0);
  report.meanMoveKm = moved ? Math.round((kilometres / moved) * 100) / 100 : 0;
  await sql`update place_imports set finished_at = now(), report = ${JSON.stringify(report)}::jsonb
    where source = ${source}`.execute(db);
  await sql`analyze communes`.execute(db);
  return report;
}

function readRecords(text: string): unknown[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new NotGeoApi('Ce n’est pas du JSON.');
  }
  if (!Array.isArray(parsed)) throw new NotGeoApi('Une liste de communes était attendue.');
  return parsed as unknown[];
}

/** Where to start: after the last batch of an import of this very text that was cut, else at the beginning. */
async function startImport(db: Db, source: string): Promise<number> {
  const { rows } = await sql<{ position: number }>`
    insert into place_imports as known (source) values (${source})
    on conflict (source) do update set started_at = now(), finished_at = null,
      position = case when known.finished_at is null then known.position else 0 end
    returning position`.execute(db);
  return rows[0]?.position ?? 0;
}

/** Answers how many kilometres the points of this batch moved in all; counts the rest in the report. */
async function refineBatch(
  trx: Db,
  records: unknown[],
  source: string,
  position: number,
  report: RefineReport,
): Promise<number> {
  const given = new Map<string, { latitude: number; longitude: number }>();
  for (const record of records) {
    const parsed = geoCommune.safeParse(record);
    if (!parsed.success) report.refused += 1;
    else {
      const [longitude, latitude] = parsed.data.centre.coordinates;
      given.set(parsed.data.code, { latitude, longitude });
    }
  }
  const known = await trx
    .selectFrom('communes')
    .select(['code', 'latitude', 'longitude', 'precision'])
    .where('code', 'in', [...given.keys(), ''])
    .execute();
  const knownCodes = new Set(known.map((row) => row.code));
  report.unknown.push(...[...given.keys()].filter((code) => !knownCodes.has(code)));

  let kilometres = 0;
  const moves: { code: string; latitude: number; longitude: number }[] = [];
  for (const row of known) {
    const point = given.get(row.code);
    if (!point) continue;
    const same =
      row.precision === 'centre' && row.latitude === point.latitude && row.longitude === point.longitude;
    if (same) {
      report.unchanged += 1;
      continue;
    }
    moves.push({ code: row.code, ...point });
    report.moved[row.precision] = (report.moved[row.precision] ?? 0) + 1;
    if (row.latitude !== null && row.longitude !== null)
      kilometres += greatCircleKm({ latitude: row.latitude, longitude: row.longitude }, point);
  }
  if (moves.length) await writePoints(trx, moves);
  await sql`update place_imports set position = ${position} where source = ${source}`.execute(trx);
  return kilometres;
}

async function writePoints(trx: Db, moves: readonly object[]): Promise<void> {
  await sql`update communes set latitude = given.latitude, longitude = given.longitude, precision = 'centre'
    from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as given (code text, latitude float8, longitude float8)
    where communes.code = given.code`.execute(trx);
}
