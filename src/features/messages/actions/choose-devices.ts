import type { Person } from '../../../language/actor.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import { areReaderKeys } from '../../../platform/push/encrypt.ts';
import type { Subscription } from '../../../platform/push/gateway.ts';
import type { Services } from '../../../platform/services.ts';
import { devicesOf, dropDevices, keepDevice } from '../store/devices.ts';

/** Where she is called today. `token`: the session of the device in her hand. */
export function myDevices(
  { db }: Services,
  actor: Person,
  token: string | null,
): Promise<{ here: boolean; elsewhere: number }> {
  return devicesOf(db, actor, token ?? '');
}

/**
 * From now on the browser of this session shows her notifications. Fails for a push service that we do not call, or
 * keys that are none: the address was given by a browser, and may be anything.
 */
export async function turnOnHere(
  { db, push, now }: Services,
  actor: Person,
  { token, subscription }: { token: string; subscription: Subscription },
): Promise<Outcome<undefined, { kind: 'unknown-service' } | { kind: 'no-keys' }>> {
  if (!push.takes(subscription.endpoint)) return failed({ kind: 'unknown-service' });
  if (!areReaderKeys(subscription)) return failed({ kind: 'no-keys' });
  return transact(db, async (trx) => {
    const kept = { token, subscription, serverKey: push.publicKey, now: now() };
    if (await keepDevice(trx, actor, kept))
      await recordAudit(trx, { actor, action: 'turn-on-notifications', subject: `person:${actor.id}` });
    return done();
  });
}

/** No more notifications in the browser of this session, or, without one, in any of hers. */
export async function turnOff({ db }: Services, actor: Person, token: string | null): Promise<void> {
  await transact(db, async (trx) => {
    const count = await dropDevices(trx, actor, token);
    if (count === 0) return;
    const details = { count };
    const subject = `person:${actor.id}`;
    await recordAudit(trx, { actor, action: 'turn-off-notifications', subject, details });
  });
}
