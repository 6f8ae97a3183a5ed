import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { nobodys } from '../domain/asks-waves.ts';
import type { Candidate } from '../domain/candidates.ts';
import type { ReplacementShift, Request } from '../domain/request.ts';
import { asksOf } from '../store/asks.ts';
import { candidatesFor } from './find-candidates.ts';

/**
 * The open hours that nobody offers to do, for which nobody is awaited and nobody is left to ask, and who would be asked
 * next for the others. One answer for the page, for the press that writes to services and for what a service reads: what a colleague may still
 * take is no service's business. `reader`: who will read the candidates; null when nobody does.
 */
export async function stuckHours(
  services: Services,
  db: Db,
  request: Request,
  shifts: readonly ReplacementShift[],
  reader: Person | null,
): Promise<{ open: ReplacementShift[]; stuck: ReplacementShift[]; candidates: readonly Candidate[] }> {
  const now = services.now();
  const open =
    request.state === 'asking' ? shifts.filter(({ state, start }) => state === 'open' && start > now) : [];
  if (open.length === 0) return { open, stuck: [], candidates: [] };
  const unasked = nobodys(await asksOf(db, request.id), open, request, now);
  const { candidates } = await candidatesFor(services, db, request, shifts, { reader });
  const reached = new Set(candidates.flatMap(({ shiftIds }) => shiftIds));
  return { open, stuck: open.filter(({ id }) => unasked.includes(id) && !reached.has(id)), candidates };
}
