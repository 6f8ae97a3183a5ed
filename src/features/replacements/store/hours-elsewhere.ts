import type { Db } from '../../../platform/db/database.ts';
import type { HeldHours } from '../domain/request-clash.ts';
import type { Request } from '../domain/request.ts';
import { holdCarers } from './offers/halves.ts';
import { hoursAskedFor } from './shifts.ts';

/**
 * The hours of who is replaced that other requests hold, around these. Until the transaction ends, nobody writes hours
 * of hers into any.
 */
export async function hoursElsewhere(
  trx: Db,
  { id, carerId }: Pick<Request, 'id' | 'carerId'>,
  around: readonly { start: Date; end: Date }[],
): Promise<HeldHours[]> {
  await holdCarers(trx, [carerId]);
  if (around.length === 0) return [];
  const start = new Date(Math.min(...around.map((each) => each.start.getTime())));
  const end = new Date(Math.max(...around.map((each) => each.end.getTime())));
  return (await hoursAskedFor(trx, carerId, { start, end })).filter(({ requestId }) => requestId !== id);
}
