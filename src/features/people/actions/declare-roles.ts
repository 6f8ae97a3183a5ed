import type { Person } from '../../../language/actor.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { communeByCode } from '../../places/store.ts';
import { declaredRoles, type DeclaredRole } from '../domain/rights.ts';
import { closeGrant, grantsOf, insertGrant } from '../store/grants.ts';
import { writeProfile } from '../store/profile.ts';

/**
 * Writes what somebody says she is: an employer, a caregiver, somebody who looks for work. None of these opens
 * anything but her own home, so nobody has to agree. What she no longer says is taken back. They are held where she
 * lives: without a commune, nothing can be said.
 */
export async function declareRoles(
  services: Services,
  actor: Person,
  input: { roles: readonly DeclaredRole[]; communeCode: string | null },
): Promise<Outcome<undefined, { kind: 'no-department' }>> {
  const { roles, communeCode } = input;
  return transact(services.db, async (trx) => {
    const commune = communeCode ? await communeByCode(trx, communeCode) : null;
    const departmentCode = actor.departmentCode ?? commune?.departmentCode ?? null;
    if (roles.length > 0 && !departmentCode) return failed({ kind: 'no-department' });
    const now = services.now();
    if (commune && !actor.communeCode) await writeProfile(trx, actor, { communeCode: commune.code });
    const held = (await grantsOf(trx, actor, actor.id)).filter(({ role }) =>
      declaredRoles.some((declared) => declared === role),
    );
    for (const { id, role } of held) {
      if (roles.some((said) => said === role)) continue;
      await closeGrant(trx, id, actor.id, now);
      await recordAudit(trx, {
        actor,
        action: 'withdraw-role',
        subject: `person:${actor.id}`,
        details: { role },
      });
    }
    for (const role of roles) {
      if (!departmentCode || held.some((line) => line.role === role)) continue;
      const scope = { kind: 'department', id: departmentCode } as const;
      await insertGrant(trx, { personId: actor.id, role, scope, grantedBy: actor.id, now });
      await recordAudit(trx, {
        actor,
        action: 'declare-role',
        subject: `person:${actor.id}`,
        details: { role, scope: `department:${departmentCode}` },
      });
    }
    return done();
  });
}
