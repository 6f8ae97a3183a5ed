import type { RoleName, Scope } from '../../../language/actor.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { scopeKinds } from '../domain/rights.ts';
import { readContact } from '../sign-in/contact.ts';
import { accountOf } from '../store/accounts.ts';
import { insertGrant, placeOf } from '../store/grants.ts';
import { auditScope } from './grants.ts';

export type ConsoleFailure =
  | { kind: 'not-a-contact' }
  | { kind: 'scope-unfit' }
  | { kind: 'unknown-scope' }
  | { kind: 'already-held' };

/**
 * Gives a role to whoever has this phone or e-mail address, making the account when there is none: so begins an
 * installation, where nobody is there yet to give the first role. Only a command at the server's console calls it;
 * the audit trail names the house.
 */
export async function grantFromConsole(
  services: Services,
  contact: string,
  role: RoleName,
  scope: Scope,
): Promise<Outcome<{ personId: string; isNew: boolean }, ConsoleFailure>> {
  const read = readContact(contact);
  if (!read) return failed({ kind: 'not-a-contact' });
  if (!scopeKinds[role].includes(scope.kind)) return failed({ kind: 'scope-unfit' });
  return transact(services.db, async (trx) => {
    if (!(await placeOf(trx, scope))) return failed({ kind: 'unknown-scope' });
    const { personId, isNew } = await accountOf(trx, read, 'fr');
    const now = services.now();
    const grantId = await insertGrant(trx, { personId, role, scope, grantedBy: null, now });
    if (!grantId) return failed({ kind: 'already-held' });
    await recordAudit(trx, {
      actor: 'house',
      action: 'grant-role',
      subject: `person:${personId}`,
      details: { role, ...auditScope(scope) },
    });
    return done({ personId, isNew });
  });
}
