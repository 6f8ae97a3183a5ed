import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { backWhereFirstAsked } from '../domain/first-hours.ts';
import { holdCarers } from './offers/halves.ts';
import { requestForJobs } from './requests.ts';
import { hoursAskedFor, shiftsOf } from './shifts.ts';

/**
 * Puts hours that somebody's other hours had moved back to when they were first asked for, as far as they may stand
 * there: the others stay. Set aside first, so that those that had taken each other's place do not meet on the way.
 */
export async function putBack(
  trx: Db,
  requestId: string,
  shiftIds: readonly string[],
  now: Date,
): Promise<void> {
  const shifts = await shiftsOf(trx, requestId);
  const moved = shifts.flatMap(({ id, first }) => (first && shiftIds.includes(id) ? [first] : []));
  const request = moved.length > 0 ? await requestForJobs(trx, requestId) : null;
  if (!request) return;
  await holdCarers(trx, [request.carerId]);
  const span = {
    start: new Date(Math.min(...moved.map(({ start }) => start.getTime()))),
    end: new Date(Math.max(...moved.map(({ end }) => end.getTime()))),
  };
  const held = await hoursAskedFor(trx, request.carerId, span);
  const elsewhere = held.filter((each) => each.requestId !== requestId);
  const back = backWhereFirstAsked(shifts, { shiftIds, elsewhere, now });
  await sql`update replacement_shifts
    set starts_at = starts_at - interval '100 years', ends_at = ends_at - interval '100 years'
    where id = any(${back}::uuid[])`.execute(trx);
  await sql`update replacement_shifts set starts_at = first_starts_at, ends_at = first_ends_at,
    first_starts_at = null, first_ends_at = null where id = any(${back}::uuid[])`.execute(trx);
}
