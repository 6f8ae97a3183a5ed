import type { Person } from '../../../language/actor.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import { readingSecrets } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';
import { keycardTries, readKeycardCode } from '../domain/keycard.ts';
import { readPin } from '../domain/pin.ts';
import { inEvenTime } from '../sign-in/even-time.ts';
import { hashKeycardCode } from '../sign-in/keycard-code.ts';
import { mayTryKeycard } from '../sign-in/limits.ts';
import { hashPin, isPinUnder } from '../sign-in/pin-hash.ts';
import { noteKeycardUse, takeOwnTry, takeTry, writeHashes, writePin } from '../store/keycards.ts';
import { choosePin, type PinFailure, type PinTyped } from './choose-pin.ts';

export type KeycardFailure = { kind: 'refused' } | { kind: 'too-many-tries' };

/** Whose account a card opened, with which card, and whether that card opens it for the first time. */
export type KeycardOpened = { personId: string; keycardId: string; firstTime: boolean };

/**
 * Tries a card and a PIN. One refusal for everything (no such card, another PIN, tried too often, blocked), after the
 * same work and at the same time: nothing tells whether a card exists. The session is opened by the route.
 */
export async function signInWithKeycard(
  services: Services,
  typed: { code: string; pin: string; addressKey: string },
): Promise<Outcome<KeycardOpened, KeycardFailure>> {
  return inEvenTime(async () => {
    const code = readKeycardCode(typed.code) ?? '';
    if (!(await mayTryKeycard(services, code, typed.addressKey))) return failed({ kind: 'too-many-tries' });
    const secrets = readingSecrets(services);
    const codeHashes = secrets.map((secret) => hashKeycardCode(secret, code));
    const taken = await takeTry(services.db, codeHashes);
    const pin = readPin(typed.pin) ?? '';
    const right = await isPinUnder(secrets, pin, taken?.pinHash ?? null);
    if (!taken) return failed({ kind: 'refused' });
    if (!right) {
      if (taken.wrongTries >= keycardTries) await noteLock(services, taken);
      return failed({ kind: 'refused' });
    }
    const rehashed = services.secretBefore ? await hashesOf(services.secret, code, pin) : null;
    return transact(services.db, async (trx) => {
      const used = await noteKeycardUse(trx, taken.id, services.now());
      // Blocked while the PIN was being looked at.
      if (!used) return failed({ kind: 'refused' });
      if (rehashed) await writeHashes(trx, taken.id, rehashed);
      await recordAudit(trx, {
        actor: 'house',
        action: 'sign-in',
        subject: `person:${taken.personId}`,
        details: { keycard: taken.id },
      });
      return done({ personId: taken.personId, keycardId: taken.id, ...used });
    });
  });
}

/** A card's hashes under today's secret: written at each use while another is still read, which will not be for ever. */
async function hashesOf(secret: string, code: string, pin: string) {
  return { codeHash: hashKeycardCode(secret, code), pinHash: await hashPin(secret, pin) };
}

async function noteLock({ db }: Services, card: { id: string; personId: string }): Promise<void> {
  await recordAudit(db, {
    actor: 'house',
    action: 'lock-keycard',
    subject: `person:${card.personId}`,
    details: { keycard: card.id },
  });
}

/** Changes the PIN of her own card, once she has typed the one she has. Wrong tries count as they do at the door. */
export async function changePin(
  services: Services,
  actor: Person,
  typed: PinTyped & { current: string },
): Promise<Outcome<undefined, PinFailure | { kind: 'wrong-pin' }>> {
  const chosen = choosePin(typed);
  if (!chosen.ok) return chosen;
  const own = await takeOwnTry(services.db, actor);
  const right = await isPinUnder(
    readingSecrets(services),
    readPin(typed.current) ?? '',
    own?.pinHash ?? null,
  );
  if (!own || !right) return failed({ kind: 'wrong-pin' });
  const pinHash = await hashPin(services.secret, chosen.value);
  return transact(services.db, async (trx) => {
    await writePin(trx, own.id, pinHash);
    await recordAudit(trx, { actor, action: 'change-pin', subject: `person:${actor.id}` });
    return done();
  });
}
