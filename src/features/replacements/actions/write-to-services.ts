import { randomBytes } from 'node:crypto';
import type { Person } from '../../../language/actor.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import { derivedToken, tokenDigest } from '../../../platform/derived-secret.ts';
import { limitKey, withinLimit, type Limit } from '../../../platform/http/limits.ts';
import type { Services } from '../../../platform/services.ts';
import type { CoveringService } from '../../directory/domain/service.ts';
import { tellOutside } from '../../messages/actions/tell-outside.ts';
import { serviceLinkPurpose } from '../../messages/domain/outside.ts';
import { agreementExpiry } from '../domain/agreement.ts';
import type { Request } from '../domain/request.ts';
import { centreOf } from '../store/agreement-reading.ts';
import { callsOf, insertCall } from '../store/service-calls.ts';
import { shiftsOf } from '../store/shifts.ts';
import { servicesFor } from './asks-follow.ts';
import { led } from './asks-lead.ts';
import { stuckHours } from './asks-stuck.ts';

/** More than anybody needs help with in a day: each press may write to several services. */
const pace: Limit = { name: 'write-to-services', hits: 10, seconds: 86_400 };

export type WriteFailure =
  /** Nothing is asked for any more, or colleagues are still being asked. */
  | { kind: 'over' }
  /** None of them has an e-mail address that takes our letters, or all were written to. */
  | { kind: 'no-service' }
  | { kind: 'too-often' };

/**
 * Writes to the services shown beside a request nobody could take: once to each that has an e-mail address, and never
 * but when somebody who leads the request asks for it. Colleagues go on being looked for.
 */
export async function writeToServices(
  services: Services,
  actor: Person,
  requestId: string,
): Promise<Outcome<{ written: number }, WriteFailure>> {
  const now = services.now();
  const key = limitKey(services.secret, 'person', actor.id);
  if (!(await withinLimit(services.db, pace, key, now))) return failed({ kind: 'too-often' });
  return transact(services.db, async (trx) => {
    const request = await led(trx, actor, requestId);
    const shifts = await shiftsOf(trx, requestId);
    const { stuck } = await stuckHours(services, trx, request, shifts, null);
    if (request.escalatedAt === null || stuck.length === 0) return failed({ kind: 'over' });
    const written = new Set((await callsOf(trx, requestId)).map(({ serviceId }) => serviceId));
    const left = (await servicesFor(trx, stuck)).filter(({ id }) => !written.has(id));
    let sent = 0;
    for (const service of left) {
      const hours = stuck.filter(({ commune }) => service.covers.includes(commune.code));
      const last = Math.max(...hours.map(({ start }) => start.getTime()));
      const expiresAt = agreementExpiry(now, new Date(last));
      if (await writeTo(services, trx, { service, request, askedById: actor.id, expiresAt })) sent += 1;
    }
    if (sent === 0) return failed({ kind: 'no-service' });
    const details = { written: sent };
    await recordAudit(trx, {
      actor,
      action: 'write-to-services',
      subject: `replacement:${requestId}`,
      details,
    });
    return done({ written: sent });
  });
}

/** Writes to one service, in the transaction of the press; false when there is no way to it. */
async function writeTo(
  services: Services,
  trx: Db,
  given: { service: CoveringService; request: Request; askedById: string; expiresAt: Date },
): Promise<boolean> {
  const { service, request, askedById, expiresAt } = given;
  if (service.email === null) return false;
  const now = services.now();
  const id = newId(now);
  const salt = randomBytes(16);
  const token = derivedToken(services.secret, { purpose: serviceLinkPurpose, id, salt });
  const link = { salt, digest: tokenDigest(token) };
  const told = await tellOutside(services, trx, {
    purpose: 'service-asked',
    about: id,
    link,
    ways: [{ channel: 'mail', contact: service.email }],
    locale: 'fr',
    timeZone: service.timeZone,
    urgent: request.urgent,
    centreId: await centreOf(trx, request.id),
  });
  if (!told) return false;
  const call = { id, requestId: request.id, serviceId: service.id, askedById, askedAt: now, expiresAt };
  await insertCall(trx, call, link);
  return true;
}
