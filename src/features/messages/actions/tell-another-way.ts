import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { planFor } from '../domain/plan.ts';
import { joinDelivery } from '../store/notices.ts';
import type { Delivery } from '../store/outbox.ts';
import { recipientOf } from '../store/recipients.ts';

/** A notification has nowhere to go any more: what it told of leaves as if she had never asked for notifications. */
export async function tellAnotherWay(
  services: Services,
  trx: Db,
  { personId, notices }: Pick<Delivery, 'personId' | 'notices'>,
): Promise<void> {
  const now = services.now();
  for (const { id: noticeId, kind, topic } of notices) {
    const recipient = await recipientOf(trx, services.secret, { to: personId, kind, topic, now });
    if (!recipient) return;
    const reachable = { ...recipient.reachable, push: false };
    const { deliveries } = planFor(kind, topic, { ...recipient, reachable }, now);
    for (const planned of deliveries) await joinDelivery(trx, { personId, noticeId, planned, now });
  }
}
