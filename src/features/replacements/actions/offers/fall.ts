import { recordAudit } from '../../../../platform/audit.ts';
import type { Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { otherHalfOf } from '../../store/offers/halves.ts';
import { writeOfferState } from '../../store/offers/write.ts';
import { tellOffer } from './tell.ts';

/**
 * One half of a swap does not hold: neither does the other, unless it has begun; then a colleague has done her part, and
 * somebody else is looked for. The other half is ended afterwards, in a transaction of its own, so that no two ever wait
 * for each other. Whether a swap has fallen.
 */
export async function letSwapFall(services: Services, trx: Db, requestId: string): Promise<boolean> {
  const now = services.now();
  const other = await otherHalfOf(trx, requestId);
  if (!other || other.starts <= now) return false;
  await writeOfferState(trx, other.offerId, 'fallen', now);
  const details = { request: requestId };
  await recordAudit(trx, { actor: 'house', action: 'swap-fell', subject: `hours:${other.offerId}`, details });
  await services.jobs.emit(trx, { type: 'swap-fell', requestId: other.requestId });
  for (const to of other.people) await tellOffer(services, trx, to, other.offerId);
  return true;
}
