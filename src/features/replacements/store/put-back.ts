import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { backWhereFirstAsked } from '../domain/first-hours.ts';
import { setAside } from './cover-writes.ts';
import { hoursElsewhere } from './hours-elsewhere.ts';
import { requestForJobs } from './requests.ts';
import { shiftsOf } from './shifts.ts';

/**
 * Puts hours that somebody's other hours had moved back to when they were first asked for, as far as they may stand
 * there: the others stay.
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
  const elsewhere = await hoursElsewhere(trx, request, moved);
  const back = backWhereFirstAsked(shifts, { shiftIds, elsewhere, now });
  await setAside(trx, back);
  await sql`update replacement_shifts set starts_at = first_starts_at, ends_at = first_ends_at,
    first_starts_at = null, first_ends_at = null where id = any(${back}::uuid[])`.execute(trx);
}
