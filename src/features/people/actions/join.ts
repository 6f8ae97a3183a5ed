import { randomBytes } from 'node:crypto';
import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { newJoinCode, readJoinCode } from '../domain/join-code.ts';
import { isNamed } from '../domain/profile.ts';
import { may } from '../domain/rights.ts';
import { mayLookUp } from '../sign-in/limits.ts';
import { centreByCode, centreFor, writeJoinCode } from '../store/centres.ts';
import { insertGrant } from '../store/grants.ts';

export type RelayFound = NonNullable<Awaited<ReturnType<typeof centreByCode>>>;
export type LookUpFailure = { kind: 'unknown-code' } | { kind: 'too-many-tries' };

/** The relay a code opens. Every look counts, found or not, so that nobody tries codes out. */
export async function findRelay(
  services: Services,
  typed: string,
  addressKey: string,
): Promise<Outcome<RelayFound, LookUpFailure>> {
  if (!(await mayLookUp(services, addressKey))) return failed({ kind: 'too-many-tries' });
  const code = readJoinCode(typed);
  const relay = code ? await centreByCode(services.db, code) : null;
  return relay ? done(relay) : failed({ kind: 'unknown-code' });
}

export type JoinFailure = LookUpFailure | { kind: 'unnamed' };

/**
 * Makes the actor a carer of the relay her code opens, and tells the house (`carer-joined`). Joining again changes
 * nothing (`already`). She must have said her first name: the others are about to see it.
 */
export async function joinCentre(
  services: Services,
  actor: Person,
  input: { code: string; addressKey: string },
): Promise<Outcome<{ relay: RelayFound; already: boolean }, JoinFailure>> {
  const found = await findRelay(services, input.code, input.addressKey);
  if (!found.ok) return found;
  if (!isNamed(actor)) return failed({ kind: 'unnamed' });
  const relay = found.value;
  return transact(services.db, async (trx) => {
    const grantId = await insertGrant(trx, {
      personId: actor.id,
      role: 'carer',
      scope: { kind: 'centre', id: relay.id },
      grantedBy: null,
      now: services.now(),
    });
    if (!grantId) return done({ relay, already: true });
    await recordAudit(trx, { actor, action: 'join-centre', subject: `centre:${relay.id}` });
    await services.jobs.emit(trx, { type: 'carer-joined', personId: actor.id, centreId: relay.id });
    return done({ relay, already: false });
  });
}

/**
 * Gives a relay a new code; posters with the one before open nothing any more. Throws NotFound (a resource centre
 * has none: one walks in) and Forbidden.
 */
export async function renewJoinCode(
  services: Services,
  actor: Person,
  centreId: string,
): Promise<Outcome<{ code: string }, never>> {
  return transact(services.db, async (trx) => {
    const centre = await centreFor(trx, actor, centreId);
    if (centre?.kind !== 'relay') throw new NotFound();
    const place = {
      scope: { kind: 'centre', id: centre.id },
      departmentCode: centre.departmentCode,
    } as const;
    if (!may.runCentre(actor, place)) throw new Forbidden();
    let code = newJoinCode(randomByte);
    while (!(await writeJoinCode(trx, centre.id, code, services.now()))) code = newJoinCode(randomByte);
    await recordAudit(trx, { actor, action: 'renew-join-code', subject: `centre:${centre.id}` });
    return done({ code });
  });
}

const randomByte = () => randomBytes(1)[0] ?? 0;
