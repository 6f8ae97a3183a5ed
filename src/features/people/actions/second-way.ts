import { done, failed, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { readContact } from '../sign-in/contact.ts';
import { accountByContact } from '../store/accounts.ts';
import { setContact } from '../store/contacts.ts';
import { deleteAllSessions } from '../store/devices.ts';

export type SecondWayFailure =
  | { kind: 'not-a-contact' }
  | { kind: 'nobody' }
  | { kind: 'same-kind' }
  | { kind: 'taken' };

/**
 * Gives an account its second contact, or replaces one that was lost, from the console of the server: the first
 * coordinator has nobody to ask, and whoever lost a phone cannot prove it from the site. What was open is closed.
 * Whoever types it has made sure of who asks.
 */
export async function setSecondWay(
  services: Services,
  contact: string,
  second: string,
): Promise<Outcome<undefined, SecondWayFailure>> {
  const [known, other] = [readContact(contact), readContact(second)];
  if (!known || !other) return failed({ kind: 'not-a-contact' });
  if (known.kind === other.kind) return failed({ kind: 'same-kind' });
  return transact(services.db, async (trx) => {
    const personId = await accountByContact(trx, known);
    if (!personId) return failed({ kind: 'nobody' });
    if (!(await setContact(trx, { id: personId }, other, false))) return failed({ kind: 'taken' });
    const closed = await deleteAllSessions(trx, personId);
    await recordAudit(trx, {
      actor: 'house',
      action: 'set-second-way',
      subject: `person:${personId}`,
      details: { kind: other.kind, closed },
    });
    return done();
  });
}
