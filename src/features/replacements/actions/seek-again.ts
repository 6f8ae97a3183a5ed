import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { attempt } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { isRefused, judgeRequest } from '../domain/request-verdicts.ts';
import { may } from '../domain/rights.ts';
import { lookAgain, writeEscalated, writeRequestState } from '../store/asks-looking.ts';
import { reopenShifts } from '../store/cover-writes.ts';
import { putBack } from '../store/put-back.ts';
import { requestToChange } from '../store/requests.ts';
import { shiftsOf } from '../store/shifts.ts';
import { advance } from './asks-advance.ts';
import { tellAskers } from './asks-tell.ts';
import { clashIn, type ClashFailure } from './clash.ts';

/** `law-hours`: the law refuses to ask for these hours now. */
export type SeekFailure = { kind: 'over' | 'law-hours' } | ClashFailure;

/**
 * Looks again for hours that were taken out, by who leads the request or by an employer who wanted nobody: they are asked
 * for like any other, also when the rest is settled or over.
 */
export async function seekAgain(
  services: Services,
  actor: Person,
  requestId: string,
  shiftId: string,
): Promise<Outcome<undefined, SeekFailure>> {
  const now = services.now();
  // What may not be looked for again stays as it was.
  return attempt(services.db, async (trx): Promise<Outcome<undefined, SeekFailure>> => {
    const request = await requestToChange(trx, actor, requestId);
    if (!request) throw new NotFound();
    if (!may.lead(request)) throw new Forbidden('lead-replacement');
    await putBack(trx, requestId, [shiftId], now);
    const shifts = await shiftsOf(trx, requestId);
    const shift = shifts.find(({ id }) => id === shiftId);
    if (!shift) throw new NotFound();
    const isOut = shift.state === 'withdrawn' && shift.start > now;
    if (!isOut || !['asking', 'settled', 'ended'].includes(request.state)) return failed({ kind: 'over' });
    const stay = shifts.filter(({ state }) => state !== 'withdrawn');
    const clash = await clashIn(trx, actor, request, [shift], stay);
    if (clash) return failed(clash);
    const alone = { ...request, samePerson: false };
    if (isRefused(judgeRequest(alone, [shift], now))) return failed({ kind: 'law-hours' });
    await reopenShifts(trx, [shiftId], now);
    await writeRequestState(trx, requestId, 'asking', now);
    await writeEscalated(trx, requestId, null);
    const details = { shift: shiftId };
    await recordAudit(trx, {
      actor,
      action: 'seek-hours-again',
      subject: `replacement:${requestId}`,
      details,
    });
    await tellAskers(services, trx, request, actor.id);
    await lookAgain(trx, requestId, now);
    await advance(services, trx, requestId);
    return done();
  });
}
