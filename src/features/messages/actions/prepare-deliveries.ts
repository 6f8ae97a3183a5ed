import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { composeText } from '../compose.ts';
import { composeOutsideText } from '../compose-outside.ts';
import { affordable, textsIn } from '../domain/budget.ts';
import { fateOf, fateOfOutside } from '../domain/fate.ts';
import { afterQuietHours } from '../domain/hours.ts';
import type { OuterChannel } from '../domain/kinds.ts';
import { outsideQuietHours } from '../domain/outside.ts';
import { refusesMail } from '../store/choices.ts';
import { joinDelivery } from '../store/notices.ts';
import {
  beginAttempts,
  drop,
  holdDue,
  isOutside,
  putOff,
  type Delivery,
  type Outgoing,
} from '../store/outbox.ts';
import { forgetOutsideContact } from '../store/outside.ts';
import { holdSpending, spend } from '../store/spending.ts';
import { tellAnotherWay } from './tell-another-way.ts';

/** Takes what is due by one way, and begins the attempts of what may leave now: `taken` counts all that was looked at. */
export async function prepareDeliveries(
  services: Services,
  trx: Db,
  { channel, limit }: { channel: OuterChannel; limit: number },
): Promise<{ taken: number; leaving: Outgoing[] }> {
  const now = services.now();
  const due = await holdDue(trx, services.secret, { channel, now, limit });
  const ready: Outgoing[] = [];
  for (const outgoing of due) {
    const fate = isOutside(outgoing) ? fateOfOutside(outgoing, now) : fateOf(outgoing, now);
    if (fate.kind === 'leave') ready.push(outgoing);
    else if (fate.kind === 'wait') await putOff(trx, outgoing.id, fate.until, 'quiet');
    else {
      await drop(trx, outgoing.id, fate.reason);
      if (isOutside(outgoing)) await forgetOutsideContact(trx, outgoing.id);
      else if (channel === 'push' && fate.reason === 'no-contact')
        await tellAnotherWay(services, trx, outgoing);
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
async function payFor(services: Services, trx: Db, ready: readonly Outgoing[]): Promise<Outgoing[]> {
  if (ready.length === 0) return [];
  const { config, secret } = services;
  const now = services.now();
  const house = { origin: config.origin, secret };
  const expenses = ready.map((outgoing) => {
    const text = isOutside(outgoing)
      ? composeOutsideText({ ...services, origin: config.origin }, outgoing)
      : composeText(house, outgoing);
    return { id: outgoing.id, centreId: outgoing.centreId, cents: textsIn(text) * config.smsCost.each };
  });
  const paid = affordable(expenses, await holdSpending(trx, now), config.smsCost);
  await spend(
    trx,
    expenses.filter(({ id }) => paid.has(id)),
    now,
  );
  for (const outgoing of ready) {
    if (paid.has(outgoing.id)) continue;
    if (isOutside(outgoing)) await waitForTomorrow(trx, { ...outgoing, quiet: outsideQuietHours }, now);
    else await goAnotherWay(trx, outgoing, now);
  }
  return ready.filter(({ id }) => paid.has(id));
}

/** A text there is no money for today: a letter, if she has an address and takes letters of these kinds; else tomorrow. */
async function goAnotherWay(trx: Db, delivery: Delivery, now: Date): Promise<void> {
  const { id, personId, rhythm, urgent, notices } = delivery;
  const kinds = [...new Set(notices.map(({ kind }) => kind))];
  const [first] = notices;
  if (!first || !delivery.reachable.mail || (await refusesMail(trx, personId, kinds)))
    return waitForTomorrow(trx, delivery, now);
  const topic = rhythm === 'now' ? first.topic : rhythm;
  const planned = { channel: 'mail', rhythm, topic, urgent, dueAt: now } as const;
  for (const { id: noticeId } of notices) await joinDelivery(trx, { personId, noticeId, planned, now });
  await drop(trx, id, 'cap');
}

async function waitForTomorrow(
  trx: Db,
  { id, quiet, timeZone }: Pick<Delivery, 'id' | 'quiet' | 'timeZone'>,
  now: Date,
): Promise<void> {
  const tomorrow = new Date(now.getTime() + 86_400_000);
  await putOff(trx, id, afterQuietHours(tomorrow, quiet, timeZone), 'cap');
}
