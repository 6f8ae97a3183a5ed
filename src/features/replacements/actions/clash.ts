import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { clashOf, type Hours } from '../domain/request-clash.ts';
import type { SeenRequest } from '../domain/request.ts';
import { requestById } from '../store/requests.ts';
import { holdCarers } from '../store/offers/halves.ts';
import { hoursAskedFor } from '../store/shifts.ts';

/** Hours that cannot stand together, and the other request when the actor may open it. */
export type ClashFailure = { kind: 'overlaps' } | { kind: 'asked-already'; requestId: string | null };

/**
 * Why these hours may not all be in this request, beside those that `stay` in it. Until the transaction ends, nobody
 * writes them into another.
 */
export async function clashIn(
  trx: Db,
  actor: Person,
  { id, carerId }: Pick<SeenRequest, 'id' | 'carerId'>,
  hours: readonly Hours[],
  stay: readonly Hours[] = [],
): Promise<ClashFailure | null> {
  await holdCarers(trx, [carerId]);
  const start = new Date(Math.min(...hours.map((each) => each.start.getTime())));
  const end = new Date(Math.max(...hours.map((each) => each.end.getTime())));
  const held = await hoursAskedFor(trx, carerId, { start, end });
  const elsewhere = held.filter(({ requestId }) => requestId !== id);
  const clash = hours.length > 0 ? clashOf(hours, elsewhere, stay) : null;
  if (clash?.kind !== 'asked-already') return clash;
  const seen = await requestById(trx, actor, clash.requestId);
  return { kind: 'asked-already', requestId: seen?.id ?? null };
}
