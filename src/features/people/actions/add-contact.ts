import type { Person } from '../../../language/actor.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { authOf } from '../sign-in/auth.ts';
import type { Contact } from '../sign-in/contact.ts';
import { mayGoOn } from '../sign-in/limits.ts';
import { addContact } from '../store/contacts.ts';
import type { SignInFailure } from './sign-in.ts';
import { strengthen } from './strengthen.ts';

/**
 * Adds a phone or an e-mail address to the actor's account, with the code just sent there. That another account has
 * it is only said to who proved to hold it.
 */
export async function proveContact(
  services: Services,
  actor: Person,
  given: {
    contact: Contact;
    request: string;
    code: string;
    addressKey: string;
    /** The token of the session that this second way strengthens, when roles of hers sleep. */
    strengthens?: string;
  },
): Promise<Outcome<undefined, SignInFailure | { kind: 'taken' }>> {
  const { contact, request, code, addressKey } = given;
  if (!(await mayGoOn(services, 'tries', contact, addressKey))) return failed({ kind: 'too-many-tries' });
  const { verdict } = await authOf(services).api.spendCode({ body: { ...contact, request, code } });
  if (verdict === 'wrong') return failed({ kind: 'wrong-code' });
  if (verdict === 'dead') return failed({ kind: 'dead-code' });
  return transact(services.db, async (trx) => {
    if (!(await addContact(trx, actor, contact))) return failed({ kind: 'taken' });
    await recordAudit(trx, {
      actor,
      action: 'add-contact',
      subject: `person:${actor.id}`,
      details: { kind: contact.kind },
    });
    if (given.strengthens) await strengthen(services, trx, actor, given.strengthens, contact.kind);
    return done();
  });
}
