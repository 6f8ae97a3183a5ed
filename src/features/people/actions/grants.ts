import type { Person, RoleName, Scope } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { may, scopeKinds } from '../domain/rights.ts';
import { closeGrant, grantsOf, insertGrant, placeOf } from '../store/grants.ts';
import { personFor } from '../store/people.ts';

export type GrantFailure = { kind: 'already-held' } | { kind: 'scope-unfit' };

/**
 * Gives a role to somebody within a scope. Fails when she holds it there already, or when that role cannot be held
 * in such a place. Throws NotFound for a person or a place out of sight, Forbidden when the actor has no such right.
 */
export async function grantRole(
  services: Services,
  actor: Person,
  input: { personId: string; role: RoleName; scope: Scope },
): Promise<Outcome<{ grantId: string }, GrantFailure>> {
  const { personId, role, scope } = input;
  return transact(services.db, async (trx) => {
    if (!(await mayReach(trx, actor, personId))) throw new NotFound();
    const place = await placeOf(trx, scope);
    if (!place) throw new NotFound();
    if (!scopeKinds[role].includes(scope.kind)) return failed({ kind: 'scope-unfit' });
    if (!may.grant(actor, role, place, personId)) throw new Forbidden();
    const now = services.now();
    const grantId = await insertGrant(trx, { personId, role, scope, grantedBy: actor.id, now });
    if (!grantId) return failed({ kind: 'already-held' });
    await recordAudit(trx, {
      actor,
      action: 'grant-role',
      subject: `person:${personId}`,
      details: { role, ...auditScope(scope) },
    });
    await services.jobs.emit(trx, { type: 'profile-changed', personId });
    return done({ grantId });
  });
}

/** Takes a role back from somebody, by the same right as it is given. Throws NotFound and Forbidden likewise. */
export async function withdrawRole(
  services: Services,
  actor: Person,
  input: { personId: string; grantId: string },
): Promise<Outcome<undefined, never>> {
  const { personId, grantId } = input;
  return transact(services.db, async (trx) => {
    if (!(await mayReach(trx, actor, personId))) throw new NotFound();
    const grant = (await grantsOf(trx, actor, personId)).find(({ id }) => id === grantId);
    if (!grant) throw new NotFound();
    if (!may.grant(actor, grant.role, grant.place, personId)) throw new Forbidden();
    await closeGrant(trx, grantId, actor.id, services.now());
    await recordAudit(trx, {
      actor,
      action: 'withdraw-role',
      subject: `person:${personId}`,
      details: { role: grant.role, ...auditScope(grant.place.scope) },
    });
    await services.jobs.emit(trx, { type: 'profile-changed', personId });
    return done();
  });
}

/** A scope as a line of the audit trail says it. */
export function auditScope(scope: Scope): { scope: string } {
  return { scope: scope.kind === 'national' ? 'national' : `${scope.kind}:${scope.id}` };
}

async function mayReach(db: Db, actor: Person, personId: string): Promise<boolean> {
  return (await personFor(db, actor, personId)) !== null;
}
