import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { Point } from '../../places/domain.ts';
import { onTheEarth, reachKm } from '../../places/domain/travel.ts';

/** The furthest anybody may say she travels, as the crow flies: the index is not followed beyond. */
const furthestKm = reachKm('car', 120);

/**
 * Ids of the `limit` carers who are open nearest to any of these points, straight from the spatial index
 * (open_carers_where): what is looked at does not grow with how many there are.
 */
export async function nearestCarers(
  db: Db,
  points: readonly Point[],
  limit: number,
  now: Date,
): Promise<string[]> {
  if (points.length === 0) return [];
  const places = points.map(onTheEarth);
  const { rows } = await sql<{ id: string }>`
    select near.person_id as id
    from unnest(${places.map(({ x }) => x)}::float8[], ${places.map(({ y }) => y)}::float8[],
      ${places.map(({ z }) => z)}::float8[]) as at(x, y, z)
    cross join lateral (
      select person_id, position <-> cube(array[at.x, at.y, at.z]) as kilometres from open_carers
      where open_until > ${now} and position <@ cube_enlarge(cube(array[at.x, at.y, at.z]), ${furthestKm}, 3)
      order by position <-> cube(array[at.x, at.y, at.z]) limit ${limit}
    ) near group by near.person_id order by min(near.kilometres), near.person_id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
