import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { clashOf, type Hours } from '../domain/request-clash.ts';
import type { SeenRequest } from '../domain/request.ts';
import { hoursElsewhere } from '../store/hours-elsewhere.ts';
import { requestById } from '../store/requests.ts';

/** Hours that cannot stand together, and the other request when the actor may open it. */
export type ClashFailure = { kind: 'overlaps' } | { kind: 'asked-already'; requestId: string | null };

/**
 * Why these hours may not all be in this request, beside those that `stay` in it. Until the transaction ends, nobody
 * writes them into another.
 */
export async function clashIn(
  trx: Db,
  actor: Person,
  request: Pick<SeenRequest, 'id' | 'carerId'>,
  hours: readonly Hours[],
  stay: readonly Hours[] = [],
): Promise<ClashFailure | null> {
  const clash = clashOf(hours, await hoursElsewhere(trx, request, hours), stay);
  if (clash?.kind !== 'asked-already') return clash;
  const seen = await requestById(trx, actor, clash.requestId);
  return { kind: 'asked-already', requestId: seen?.id ?? null };
}
