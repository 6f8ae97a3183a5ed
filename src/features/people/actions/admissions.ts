import { holds, type Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { communeByCode } from '../../places/store.ts';
import { mayAskAgainAt } from '../domain/admission.ts';
import { isNamed } from '../domain/profile.ts';
import { may } from '../domain/rights.ts';
import { mayAskAdmission } from '../sign-in/limits.ts';
import {
  admissionFor,
  closeAdmission,
  deleteOpenAdmission,
  insertAdmission,
  lastRefusal,
} from '../store/admissions.ts';
import { insertGrant } from '../store/grants.ts';

export type AskFailure =
  | { kind: 'already-asked' }
  | { kind: 'already-in' }
  | { kind: 'unnamed' }
  | { kind: 'unknown-commune' }
  | { kind: 'too-soon'; from: Date }
  | { kind: 'too-many' };

/**
 * Asks to be admitted among the carers of the department a commune lies in. One request at a time, three a day, and
 * a week after a refusal (`from`).
 */
export async function askAdmission(
  services: Services,
  actor: Person,
  input: { communeCode: string; message: string },
): Promise<Outcome<{ requestId: string }, AskFailure>> {
  if (!isNamed(actor)) return failed({ kind: 'unnamed' });
  if (holds(actor, 'carer')) return failed({ kind: 'already-in' });
  const from = mayAskAgainAt(await lastRefusal(services.db, actor), services.now());
  if (from) return failed({ kind: 'too-soon', from });
  if (!(await mayAskAdmission(services, actor.id))) return failed({ kind: 'too-many' });
  return transact(services.db, async (trx) => {
    const commune = await communeByCode(trx, input.communeCode);
    if (!commune) return failed({ kind: 'unknown-commune' });
    const requestId = await insertAdmission(trx, {
      personId: actor.id,
      departmentCode: commune.departmentCode,
      message: input.message,
      now: services.now(),
    });
    if (!requestId) return failed({ kind: 'already-asked' });
    await recordAudit(trx, {
      actor,
      action: 'ask-admission',
      subject: `admission:${requestId}`,
      details: { department: commune.departmentCode },
    });
    await services.jobs.emit(trx, { type: 'admission-asked', requestId });
    return done({ requestId });
  });
}

/** Takes her request back before anybody has answered it; its words are forgotten. Throws NotFound when there is none. */
export async function withdrawAdmission(services: Services, actor: Person): Promise<void> {
  await transact(services.db, async (trx) => {
    const requestId = await deleteOpenAdmission(trx, actor);
    if (!requestId) throw new NotFound();
    await recordAudit(trx, { actor, action: 'withdraw-admission', subject: `admission:${requestId}` });
  });
}

export type DecisionFailure = { kind: 'reason-missing' };

/**
 * Answers a request: admits (she becomes a carer of the department) or refuses, and then says why. Throws NotFound
 * for a request that is answered already or not the actor's to see.
 */
export async function decideAdmission(
  services: Services,
  actor: Person,
  input: { requestId: string; admitted: boolean; reason: string },
): Promise<Outcome<undefined, DecisionFailure>> {
  const { requestId, admitted, reason } = input;
  return transact(services.db, async (trx) => {
    const request = await admissionFor(trx, actor, requestId);
    if (!request) throw new NotFound();
    const { personId, departmentCode } = request;
    if (!may.admit(actor, departmentCode, request.centreIds, personId)) throw new Forbidden();
    if (!admitted && reason === '') return failed({ kind: 'reason-missing' });
    const now = services.now();
    await closeAdmission(trx, requestId, { admitted, reason: reason || null, by: actor.id, now });
    if (admitted) {
      const scope = { kind: 'department', id: departmentCode } as const;
      await insertGrant(trx, { personId, role: 'carer', scope, grantedBy: actor.id, now });
    }
    await recordAudit(trx, {
      actor,
      action: admitted ? 'admit-carer' : 'refuse-carer',
      subject: `admission:${requestId}`,
      details: { person: personId, department: departmentCode },
    });
    await services.jobs.emit(trx, { type: 'admission-decided', requestId });
    return done();
  });
}
