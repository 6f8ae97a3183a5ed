import { transact, type Db } from '../../../platform/db/database.ts';
import { readingSecrets } from '../../../platform/secrets.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Services } from '../../../platform/services.ts';
import { afterQuietHours } from '../domain/hours.ts';
import { outsideQuietHours, type OutsideLetter } from '../domain/outside.ts';
import { outsideKey } from '../outside-links.ts';
import { areStopped, dropOutside, insertOutside, stopContact } from '../store/outside.ts';

/**
 * Has a letter leave for somebody without an account, in the transaction of the fact. The same letter about the same
 * thing leaves once, however often this is called. Answers whether there is a way to him: false when every contact of
 * his takes nothing more, and somebody must tell him herself.
 */
export async function tellOutside(services: Services, trx: Db, letter: OutsideLetter): Promise<boolean> {
  const now = services.now();
  const { ways, ...rest } = letter;
  for (const { channel, contact } of ways) {
    const keys = readingSecrets(services).map((secret) => outsideKey(secret, channel, contact));
    if (await areStopped(trx, keys)) continue;
    const dueAt = letter.urgent ? now : afterQuietHours(now, outsideQuietHours, letter.timeZone);
    await insertOutside(trx, rest, { channel, contact, contactKey: keys[0] ?? '', dueAt, now });
    return true;
  }
  return false;
}

/** Takes back what has not left yet about these things: what it told of is no longer so. */
export async function withdrawOutside(trx: Db, about: readonly string[]): Promise<void> {
  await dropOutside(trx, about);
}

/** Writes to a contact no more. Whoever holds the message may say so: the link opens nothing else. */
export async function stopOutside({ db, now }: Services, contactKey: string): Promise<void> {
  await transact(db, async (trx) => {
    await stopContact(trx, { contactKey, reason: 'asked', now: now() });
    await recordAudit(trx, { actor: 'house', action: 'stop-letters', subject: 'contact' });
  });
}
