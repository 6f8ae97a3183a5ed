import { unreachable } from '../../../language/failure.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import { GatewayError } from '../../../platform/gateway-error.ts';
import type { Services } from '../../../platform/services.ts';
import { contactKey } from '../contact-key.ts';
import type { OuterChannel } from '../domain/kinds.ts';
import { nextAttempt } from '../domain/retry.ts';
import { gatewayOf, type Gateway } from '../gateway.ts';
import { markLost, markRefusedForNow, markSent, refuseContact } from '../store/outcomes.ts';
import { isOutside, type Outgoing } from '../store/outbox.ts';
import { forgetOutsideContact, stopContact } from '../store/outside.ts';
import { giveBack } from '../store/spending.ts';
import { prepareDeliveries } from './prepare-deliveries.ts';
import { tellAnotherWay } from './tell-another-way.ts';

/**
 * Sends what is due by one way, a handful at a time, and answers whether there may be more. Each attempt is written,
 * and kept, before the gateway is called: whatever crashes then, it is known to have begun (see `settleDoubts`). No
 * more begin than leave at once, so that a crash leaves few in doubt.
 */
export async function deliver(services: Services, channel: OuterChannel): Promise<boolean> {
  const gateway = gatewayOf(services, channel);
  const limit = gateway.atOnce;
  const { taken, leaving } = await transact(services.db, (trx) =>
    prepareDeliveries(services, trx, { channel, limit }),
  );
  await handOver(services, gateway, leaving);
  return taken === limit;
}

/** Gives messages whose attempts are written to their gateway, all at once; answers when each has ended. */
export async function handOver(
  services: Services,
  gateway: Gateway,
  deliveries: readonly Outgoing[],
): Promise<void> {
  await Promise.all(
    deliveries.map(async (delivery) => {
      const refusal = await refusalOf(services, gateway, delivery);
      if (refusal) await afterRefusal(services, delivery, refusal);
      else {
        await markSent(services.db, delivery.id);
        if (isOutside(delivery)) await forgetOutsideContact(services.db, delivery.id);
      }
    }),
  );
}

type Refusal = Pick<GatewayError, 'ending' | 'code'>;

/** Why the gateway did not take it; null when it did. A fault of ours came before it was called: it was not sent. */
async function refusalOf(services: Services, gateway: Gateway, delivery: Outgoing): Promise<Refusal | null> {
  try {
    await gateway.send(delivery);
    return null;
  } catch (error) {
    if (error instanceof GatewayError) return error;
    services.log.error({ error, delivery: delivery.id }, 'a message could not be written');
    return { ending: 'for-now', code: 'fault' };
  }
}

/** Writes what a gateway that did not take a message calls for. `attempts` are those before this one. */
export async function afterRefusal(
  services: Services,
  delivery: Outgoing,
  { ending, code }: Refusal,
): Promise<void> {
  const { db, now, log, secret } = services;
  const { id, channel, attempts } = delivery;
  // It may have arrived. It stays as it is, an attempt that nobody ended, until somebody can tell.
  if (ending === 'unknown') {
    log.warn({ delivery: id, channel, reason: code }, 'a message may or may not have arrived');
    return;
  }
  await transact(db, async (trx) => {
    await giveBack(trx, id);
    switch (ending) {
      case 'for-now': {
        const dueAt = nextAttempt(attempts + 1, now());
        if (dueAt) await markRefusedForNow(trx, id, dueAt, code);
        else await giveUp(services, trx, delivery, code);
        return;
      }
      case 'for-good':
        await giveUp(services, trx, delivery, code);
        return;
      case 'contact':
        await giveUp(services, trx, delivery, code);
        if (isOutside(delivery)) {
          await stopContact(trx, { contactKey: delivery.contactKey, reason: code, now: now() });
          return;
        }
        if (channel === 'push') return;
        await refuseContact(trx, {
          personId: delivery.personId,
          channel,
          contactKey: contactKey(secret, channel, delivery.contact ?? ''),
          reason: code,
          now: now(),
        });
        return;
      default:
        unreachable(ending);
    }
  });
}

/** It will not arrive. A notification goes another way: she may have no other sign of it while her telephone is away. */
async function giveUp(services: Services, trx: Db, delivery: Outgoing, code: string): Promise<void> {
  await markLost(trx, delivery.id, 'failed', code);
  if (isOutside(delivery)) await forgetOutsideContact(trx, delivery.id);
  else if (delivery.channel === 'push') await tellAnotherWay(services, trx, delivery);
}
