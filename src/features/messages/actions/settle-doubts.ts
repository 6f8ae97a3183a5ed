import { unreachable } from '../../../language/failure.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { OuterChannel } from '../domain/kinds.ts';
import { doubtHours, leaseSeconds } from '../domain/retry.ts';
import { gatewayOf, type Gateway } from '../gateway.ts';
import { keepInDoubt, markLost, markSent } from '../store/outcomes.ts';
import { beginAttempts, holdInDoubt, isOutside, type Outgoing } from '../store/outbox.ts';
import { afterRefusal, handOver } from './deliver.ts';

/**
 * Ends the attempts that nobody ended: the process was killed, or the gateway went silent after it may have accepted.
 * To a gateway that sends an id once, the message is given again. One that can be asked is asked. Otherwise it is not
 * sent again: it is told in the application, and to those who run the house. Answers whether there may be more.
 */
export async function settleDoubts(services: Services, channel: OuterChannel): Promise<boolean> {
  const gateway = gatewayOf(services, channel);
  const now = services.now();
  const limit = gateway.atOnce;
  const before = new Date(now.getTime() - leaseSeconds * 1000);
  const inDoubt = await transact(services.db, async (trx) => {
    const held = await holdInDoubt(trx, services.secret, { channel, before, limit, now });
    for (const delivery of held) await takeUp(trx, gateway, delivery, now);
    return held;
  });
  if (inDoubt.length === 0) return false;
  if (gateway.once) await handOver(services, gateway, inDoubt.filter(hasWay));
  else if (gateway.status) for (const delivery of inDoubt) await ask(services, gateway.status, delivery);
  else services.log.warn({ channel, count: inDoubt.length }, 'messages that may not have arrived');
  return inDoubt.length === limit;
}

/** Says, before anything else is done, that somebody is looking after it; or that nobody can. */
async function takeUp(trx: Db, gateway: Gateway, delivery: Outgoing, now: Date): Promise<void> {
  if (gateway.once && hasWay(delivery)) await beginAttempts(trx, [delivery.id], now);
  else if (gateway.status && !gateway.once) await keepInDoubt(trx, delivery.id, now);
  else await markLost(trx, delivery.id, 'unknown', 'no-answer');
}

/** Whether there is still somewhere to send it to. */
function hasWay(delivery: Outgoing): boolean {
  if (isOutside(delivery)) return delivery.contact !== null;
  const { channel, contact, reachable } = delivery;
  return channel === 'push' ? reachable.push : contact !== null;
}

async function ask(
  services: Services,
  status: NonNullable<Gateway['status']>,
  delivery: Outgoing,
): Promise<void> {
  const { db, now } = services;
  const answer = await status(delivery.id);
  switch (answer) {
    case 'accepted':
      await markSent(db, delivery.id);
      return;
    case 'absent':
      await afterRefusal(services, delivery, { ending: 'for-now', code: 'absent' });
      return;
    case 'unsure':
      if (now().getTime() - delivery.dueAt.getTime() > doubtHours * 3_600_000)
        await markLost(db, delivery.id, 'unknown', 'no-answer');
      return;
    default:
      unreachable(answer);
  }
}
