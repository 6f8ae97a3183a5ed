import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { askableFrom } from '../domain/asks-waves.ts';
import { isRefused, judgeRequest, type RequestFinding } from '../domain/request-verdicts.ts';
import { may } from '../domain/rights.ts';
import { lookAgain, writeRequestState } from '../store/asks-looking.ts';
import { asksOf } from '../store/asks.ts';
import { requestToChange } from '../store/requests.ts';
import { shiftsOf } from '../store/shifts.ts';
import { advance } from './asks-advance.ts';
import { clashIn, type ClashFailure } from './clash.ts';

export type StartFailure =
  /** The law refuses hours of it: nobody is asked for them. */
  | { kind: 'law'; findings: RequestFinding[] }
  /** No hours are left in it that have not begun. */
  | { kind: 'nothing' }
  | ClashFailure;

/** How many have been asked, and from when others will be when it is an hour of peace. */
export type Started = { asked: number; from: Date };

/**
 * Asks for the hours of a draft: from then on it is the house that asks, wave after wave, until somebody has them.
 * Sent twice, it has started once.
 */
export async function startAsking(
  services: Services,
  actor: Person,
  requestId: string,
): Promise<Outcome<Started, StartFailure>> {
  const now = services.now();
  return transact(services.db, async (trx) => {
    const request = await requestToChange(trx, actor, requestId);
    if (!request) throw new NotFound();
    if (!may.lead(request)) throw new Forbidden('ask-replacement');
    const from = askableFrom(now, request);
    if (request.state !== 'draft') return done({ asked: (await asksOf(trx, requestId)).length, from });
    const shifts = (await shiftsOf(trx, requestId)).filter(({ state }) => state === 'open');
    if (!shifts.some(({ start }) => start > now)) return failed({ kind: 'nothing' });
    const clash = await clashIn(trx, actor, request, shifts);
    if (clash) return failed(clash);
    const findings = judgeRequest(request, shifts, now);
    if (isRefused(findings)) {
      const refused = findings.filter(({ finding }) => finding.verdict === 'refused');
      return failed({ kind: 'law', findings: refused });
    }
    await writeRequestState(trx, requestId, 'asking', now);
    await lookAgain(trx, requestId, now);
    const details = { shifts: shifts.length, urgent: request.urgent };
    await recordAudit(trx, {
      actor,
      action: 'ask-replacement',
      subject: `replacement:${requestId}`,
      details,
    });
    await advance(services, trx, requestId);
    return done({ asked: (await asksOf(trx, requestId)).length, from });
  });
}
