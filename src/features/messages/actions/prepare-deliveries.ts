import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { composeText } from '../compose.ts';
import { affordable, textsIn } from '../domain/budget.ts';
import { fateOf } from '../domain/fate.ts';
import { afterQuietHours } from '../domain/hours.ts';
import type { OuterChannel } from '../domain/kinds.ts';
import { refusesMail } from '../store/choices.ts';
import { joinDelivery } from '../store/notices.ts';
import { beginAttempts, drop, holdDue, putOff, type Delivery } from '../store/outbox.ts';
import { holdSpending, spend } from '../store/spending.ts';
import { tellAnotherWay } from './tell-another-way.ts';

/** Takes what is due by one way, and begins the attempts of what may leave now: `taken` counts all that was looked at. */
export async function prepareDeliveries(
  services: Services,
  trx: Db,
  { channel, limit }: { channel: OuterChannel; limit: number },
): Promise<{ taken: number; leaving: Delivery[] }> {
  const now = services.now();
  const due = await holdDue(trx, services.secret, { channel, now, limit });
  const ready: Delivery[] = [];
  for (const delivery of due) {
    const fate = fateOf(delivery, now);
    if (fate.kind === 'leave') ready.push(delivery);
    else if (fate.kind === 'wait') await putOff(trx, delivery.id, fate.until, 'quiet');
    else {
      await drop(trx, delivery.id, fate.reason);
      if (channel === 'push' && fate.reason === 'no-contact') await tellAnotherWay(services, trx, delivery);
    }
  }
  const leaving = channel === 'sms' ? await payFor(services, trx, ready) : ready;
  await beginAttempts(
    trx,
    leaving.map(({ id }) => id),
    now,
  );
  return { taken: due.length, leaving };
}

/** Counts the texts that the caps of the day leave room for; the others go by mail, or wait for tomorrow. */
async function payFor(services: Services, trx: Db, ready: readonly Delivery[]): Promise<Delivery[]> {
  if (ready.length === 0) return [];
  const { config, secret } = services;
  const now = services.now();
  const expenses = ready.map((delivery) => ({
    id: delivery.id,
    centreId: delivery.centreId,
    cents: textsIn(composeText({ origin: config.origin, secret }, delivery)) * config.smsCost.each,
  }));
  const paid = affordable(expenses, await holdSpending(trx, now), config.smsCost);
  await spend(
    trx,
    expenses.filter(({ id }) => paid.has(id)),
    now,
  );
  for (const delivery of ready) if (!paid.has(delivery.id)) await goAnotherWay(trx, delivery, now);
  return ready.filter(({ id }) => paid.has(id));
}

/** A text there is no money for today: a letter, if she has an address and takes letters of these kinds; else tomorrow. */
async function goAnotherWay(trx: Db, delivery: Delivery, now: Date): Promise<void> {
  const { id, personId, rhythm, urgent, notices } = delivery;
  const kinds = [...new Set(notices.map(({ kind }) => kind))];
  const [first] = notices;
  if (!first || !delivery.reachable.mail || (await refusesMail(trx, personId, kinds))) {
    const tomorrow = new Date(now.getTime() + 86_400_000);
    await putOff(trx, id, afterQuietHours(tomorrow, delivery.quiet, delivery.timeZone), 'cap');
    return;
  }
  const topic = rhythm === 'now' ? first.topic : rhythm;
  const planned = { channel: 'mail', rhythm, topic, urgent, dueAt: now } as const;
  for (const { id: noticeId } of notices) await joinDelivery(trx, { personId, noticeId, planned, now });
  await drop(trx, id, 'cap');
}
