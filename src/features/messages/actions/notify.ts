import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { topicOf, type Notice } from '../domain/notice.ts';
import { planFor } from '../domain/plan.ts';
import { insertNotice, joinDelivery } from '../store/notices.ts';
import { recipientOf } from '../store/recipients.ts';

/**
 * Tells somebody something, in the transaction of the fact (or of the listener that reacts to it): lists it in the
 * application, and has it leave by the ways she chose, when she wants it. The same fact is told to her once under one
 * kind, however often this is called. Nothing happens for somebody who is no longer there.
 */
export async function notify(services: Services, trx: Db, notice: Notice): Promise<void> {
  const now = services.now();
  const topic = topicOf(notice);
  const recipient = await recipientOf(trx, services.secret, { to: notice.to, kind: notice.kind, topic, now });
  if (!recipient) return;
  const { listed, deliveries } = planFor(notice.kind, topic, recipient, now, notice.urgent);
  const noticeId = await insertNotice(trx, notice, { topic, listed, now });
  if (!noticeId) return;
  for (const planned of deliveries) await joinDelivery(trx, { personId: notice.to, noticeId, planned, now });
}
