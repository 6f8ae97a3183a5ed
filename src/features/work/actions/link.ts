import { randomBytes } from 'node:crypto';
import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import { limitKey, withinLimit } from '../../../platform/http/limits.ts';
import type { Services } from '../../../platform/services.ts';
import { newJoinCode, readJoinCode } from '../../people/domain/join-code.ts';
import { may, sideOf } from '../domain/rights.ts';
import { contractByCode, fillPlace, linkCodeOf, writeLinkCode } from '../store/codes.ts';
import { contractFor } from '../store/contracts.ts';
import { householdOf } from '../store/households.ts';

/** A code is read on a telephone within days, not found in a drawer. */
const goodDays = 30;

const goodSince = (now: Date) => new Date(now.getTime() - goodDays * 86_400_000);

/** The code of a contract that its other side may still type; null when none was given, or it is too old. */
export function codeToGive(services: Services, contractId: string): Promise<string | null> {
  return linkCodeOf(services.db, contractId, goodSince(services.now()));
}

/** Makes the code the other side types to be in this contract too. The one before opens nothing any more. */
export async function makeLinkCode(
  services: Services,
  actor: Person,
  contractId: string,
): Promise<Outcome<{ code: string }, never>> {
  return transact(services.db, async (trx) => {
    const contract = await contractFor(trx, actor, contractId);
    if (!contract) throw new NotFound();
    if (!may.giveCode(actor, contract)) throw new Forbidden('give a code');
    let code = newJoinCode(randomByte);
    while (!(await writeLinkCode(trx, contractId, code, services.now()))) code = newJoinCode(randomByte);
    await recordAudit(trx, { actor, action: 'give-contract-code', subject: `contract:${contractId}` });
    return done({ code });
  });
}

const randomByte = () => randomBytes(1)[0] ?? 0;

/** So many codes may be tried by somebody in an hour: 25 billion of them exist. */
const tries = { name: 'contract-code', hits: 20, seconds: 3600 } as const;

export type LinkFailure = { kind: 'unknown-code' } | { kind: 'too-many-tries' } | { kind: 'own-contract' };

/** Puts the actor in the contract whose code she types, in the place that is free; the other side is told. */
export async function takeContract(
  services: Services,
  actor: Person,
  typed: string,
): Promise<Outcome<{ contractId: string }, LinkFailure>> {
  const now = services.now();
  const key = limitKey(services.secret, 'person', actor.id);
  if (!(await withinLimit(services.db, tries, key, now))) return failed({ kind: 'too-many-tries' });
  const code = readJoinCode(typed);
  if (!code) return failed({ kind: 'unknown-code' });
  return transact(services.db, async (trx) => {
    const contract = await contractByCode(trx, code, goodSince(now));
    if (!contract) return failed({ kind: 'unknown-code' });
    if (sideOf(actor, contract) !== null) return failed({ kind: 'own-contract' });
    const side = may.takePlace(actor, contract);
    if (!side) return failed({ kind: 'unknown-code' });
    const { id, household } = contract.employer;
    const known = { personId: actor.id, phone: null, email: null };
    const home = (await householdOf(trx, known, id)) ?? household;
    await fillPlace(trx, contract, side, { personId: actor.id, household: home });
    await recordAudit(trx, {
      actor,
      action: 'take-contract',
      subject: `contract:${contract.id}`,
      details: { side },
    });
    await services.jobs.emit(trx, {
      type: 'contract-corrected',
      contractId: contract.id,
      by: side,
      factId: newId(now),
    });
    return done({ contractId: contract.id });
  });
}
