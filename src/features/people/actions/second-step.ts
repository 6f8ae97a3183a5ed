import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, type Outcome } from '../../../language/failure.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { codeWays, type CodeWay } from '../domain/strength.ts';
import type { Contact } from '../sign-in/contact.ts';
import { ownContacts } from '../store/contacts.ts';
import { standingOf } from '../store/strength.ts';
import { usePasskey } from './passkeys.ts';
import { requestCode, spendCode, type CodeRequestFailure, type SignInFailure } from './sign-in.ts';
import { strengthen } from './strengthen.ts';

/** A session of hers: what strengthens it is asked of whoever holds it. */
type Session = { token: string; addressKey: string };

/** Sends a code by the other way than the one that opened the session. Throws Forbidden for a way that will not do. */
export async function sendSecondCode(
  services: Services,
  actor: Person,
  { way, token, addressKey }: Session & { way: CodeWay },
): Promise<Outcome<{ contact: Contact; request: string }, CodeRequestFailure>> {
  const contact = await contactOf(services, actor, token, way);
  if (!contact) throw new Forbidden('second step');
  const sent = await requestCode(services, { contact, addressKey, locale: actor.locale });
  return sent.ok ? done({ contact, request: sent.value.request }) : sent;
}

/** Spends that code, and strengthens the session. */
export async function stepWithCode(
  services: Services,
  actor: Person,
  given: Session & { contact: Contact; request: string; code: string },
): Promise<Outcome<undefined, SignInFailure>> {
  const { token, contact, request, code, addressKey } = given;
  const own = await contactOf(services, actor, token, contact.kind);
  if (own?.value !== contact.value) throw new Forbidden('second step');
  const spent = await spendCode(services, { contact, addressKey }, { request, code });
  if (!spent.ok) return spent;
  await transact(services.db, (trx) => strengthen(services, trx, actor, token, contact.kind));
  return done();
}

/** Strengthens the session with a key of hers that a device holds. */
export async function stepWithPasskey(
  services: Services,
  actor: Person,
  given: { token: string; response: AuthenticationResponseJSON; challenge: string },
): Promise<Outcome<undefined, { kind: 'refused' }>> {
  return transact(services.db, async (trx) => {
    const passkey = await usePasskey(services, trx, given);
    if (passkey?.personId !== actor.id) return failed({ kind: 'refused' });
    await strengthen(services, trx, actor, given.token, 'passkey');
    return done();
  });
}

/** Her contact of this kind, when a code sent there would be a second way. */
async function contactOf(
  { db }: Services,
  actor: Person,
  token: string,
  kind: CodeWay,
): Promise<Contact | null> {
  const { openedWith, held } = await standingOf(db, actor, token);
  const value = (await ownContacts(db, actor))[kind];
  return value && codeWays(openedWith, held).includes(kind) ? { kind, value } : null;
}
