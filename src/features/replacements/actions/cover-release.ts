import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { employerAccounts, agreementsOf, endAgreement } from '../store/agreements.ts';
import type { ReleasedBecause } from '../domain/cover.ts';
import type { Request } from '../domain/request.ts';
import { lookAgain, writeEscalated, writeRequestState } from '../store/asks-looking.ts';
import { putBack } from '../store/put-back.ts';
import { releaseCovers, reopenShifts, writeShiftStates, type WhichCovers } from '../store/cover-writes.ts';
import { untellEmployer } from './ask-employers.ts';
import { letSwapFall } from './offers/fall.ts';

type Which = WhichCovers & {
  because: ReleasedBecause;
  /** Nobody else is looked for: they are taken out of what is asked. */
  out?: boolean;
};

/**
 * Takes hours back from who holds them, and asks for them again as long as they have not begun and somebody is wanted: when they were first
 * asked for, if they had moved for her. Employers who were told that she comes are told that she does not. The caller holds the request, tells the others and advances it.
 */
export async function reopen(
  services: Services,
  trx: Db,
  request: Pick<Request, 'id' | 'state'>,
  { because, out = because === 'cancelled', ...which }: Which,
): Promise<number> {
  const now = services.now();
  const released = await releaseCovers(trx, { ...which, requestId: request.id }, because, now);
  if (released.length === 0) return 0;
  const ahead = released.filter(({ start }) => start > now).map((each) => each.shiftId);
  const behind = released.filter(({ start }) => start <= now).map((each) => each.shiftId);
  const fell = ahead.length > 0 && (await letSwapFall(services, trx, request.id));
  const calledOff = because === 'cancelled' && which.shiftId === undefined;
  if (!calledOff) await putBack(trx, request.id, ahead, now);
  if (out || fell) await writeShiftStates(trx, ahead, 'withdrawn');
  else await reopenShifts(trx, ahead, now);
  await writeShiftStates(trx, behind, 'uncovered');
  await endEmptyAgreements(services, trx, request.id);
  if (because === 'cancelled' || ahead.length === 0) return released.length;
  if (fell) {
    await writeRequestState(trx, request.id, 'cancelled', now);
    return released.length;
  }
  if (out) return released.length;
  await writeRequestState(trx, request.id, 'asking', now);
  // Others may be free by now: they are told again if nobody is.
  await writeEscalated(trx, request.id, null);
  await lookAgain(trx, request.id, now);
  await services.jobs.emit(trx, { type: 'replacement-reopened', requestId: request.id, factId: newId(now) });
  const details = { hours: ahead.length, because };
  await recordAudit(trx, {
    actor: 'house',
    action: 'reopen-replacement',
    subject: `replacement:${request.id}`,
    details,
  });
  return released.length;
}

/** An agreement about no hours any more is withdrawn, and its employer told when he had said yes. */
export async function endEmptyAgreements(services: Services, trx: Db, requestId: string): Promise<void> {
  const accounts = await employerAccounts(trx, requestId);
  for (const agreement of await agreementsOf(trx, requestId)) {
    const { id, state, shifts, employerId } = agreement;
    if ((state !== 'waiting' && state !== 'agreed') || shifts.length > 0) continue;
    await endAgreement(trx, id, { state: 'withdrawn', from: ['waiting', 'agreed'], by: null });
    await untellEmployer(services, trx, { id, state, employerPersonId: accounts.get(employerId) ?? null });
  }
}
