import { randomBytes } from 'node:crypto';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import type { Locale } from '../../../language/locale.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import { limitKey } from '../../../platform/http/limits.ts';
import type { Services } from '../../../platform/services.ts';
import { authOf } from '../sign-in/auth.ts';
import { codeMinutes } from '../sign-in/codes.ts';
import type { Contact } from '../sign-in/contact.ts';
import { mayGoOn } from '../sign-in/limits.ts';
import { writeTo } from '../sign-in/messages.ts';
import { accountOf, type Account } from '../store/accounts.ts';
import { words } from '../words.ts';

/** Who comes to the door: a contact, from a (hashed) address, in a language. */
export type Caller = { contact: Contact; addressKey: string; locale: Locale };

export type CodeRequestFailure = { kind: 'too-many-codes' } | { kind: 'not-sent' };

/**
 * Sends a new code to a contact, whether or not somebody has an account under it: nothing is looked up, so neither
 * the reply nor its time tells. Answers the name of this request, which the code goes with. Fails when too many were asked for, or when the message could not leave.
 */
export async function requestCode(
  services: Services,
  caller: Caller,
): Promise<Outcome<{ request: string }, CodeRequestFailure>> {
  const { contact, addressKey, locale } = caller;
  if (!(await mayGoOn(services, 'codes', contact, addressKey)))
    return refused(services, caller, 'too-many-codes');
  const request = randomBytes(16).toString('base64url');
  const { code } = await authOf(services).api.makeCode({ body: { ...contact, request } });
  const message = words[locale].messages.code(code, codeMinutes);
  try {
    await writeTo(services, contact, message);
  } catch (error) {
    services.log.warn({ error, channel: contact.kind }, 'a code could not be sent');
    return failed({ kind: 'not-sent' });
  }
  return done({ request });
}

export type SignInFailure = { kind: 'wrong-code' } | { kind: 'dead-code' } | { kind: 'too-many-tries' };

/**
 * Spends a code sent to a contact, which proves that whoever types it reads what comes there. A dead code has expired, was
 * used, or was tried too often: ask for another.
 */
export async function spendCode(
  services: Services,
  { contact, addressKey }: Pick<Caller, 'contact' | 'addressKey'>,
  { request, code }: { request: string; code: string },
): Promise<Outcome<undefined, SignInFailure>> {
  if (!(await mayGoOn(services, 'tries', contact, addressKey))) return failed({ kind: 'too-many-tries' });
  const { verdict } = await authOf(services).api.spendCode({ body: { ...contact, request, code } });
  if (verdict === 'wrong') return failed({ kind: 'wrong-code' });
  if (verdict === 'dead') return failed({ kind: 'dead-code' });
  return done();
}

/**
 * Spends a code. Answers whose account it opens (a new one the first time); the session is opened by the route,
 * which has the browser at hand.
 */
export async function signInWithCode(
  services: Services,
  caller: Caller,
  given: { request: string; code: string },
): Promise<Outcome<Account, SignInFailure>> {
  const { contact, locale } = caller;
  const spent = await spendCode(services, caller, given);
  if (!spent.ok) return refused(services, caller, spent.failure.kind);
  return transact(services.db, async (trx) => {
    const account = await accountOf(trx, contact, locale);
    await recordAudit(trx, {
      actor: 'house',
      action: account.isNew ? 'open-account' : 'sign-in',
      subject: `person:${account.personId}`,
    });
    return done(account);
  });
}

/** Leaves one line in the journal, by which tries at one account or from one network can be told from slips. */
function refused<Kind extends string>(
  { log, secret }: Services,
  { contact, addressKey }: Caller,
  kind: Kind,
): { ok: false; failure: { kind: Kind } } {
  const account = limitKey(secret, contact.kind, contact.value);
  log.info({ why: kind, channel: contact.kind, account, network: addressKey }, 'sign-in refused');
  return failed({ kind });
}
