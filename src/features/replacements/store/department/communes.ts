import type { Db } from '../../../../platform/db/database.ts';
import type { Sought } from '../../domain/department/problem.ts';

/** The names of the communes of these hours, by shift. */
export async function communeNames(db: Db, sought: readonly Sought[]): Promise<Map<string, string>> {
  const codes = sought.flatMap(({ place }) => ('code' in place ? [place.code] : []));
  if (codes.length === 0) return new Map();
  const rows = await db.selectFrom('communes').select(['code', 'name']).where('code', 'in', codes).execute();
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return new Map(sought.map(({ id, place }) => [id, 'code' in place ? (names.get(place.code) ?? '') : '']));
}
