import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { Span } from '../domain/candidates/looked.ts';
import { limits, type SeenRequest, type ShiftKind } from '../domain/request.ts';
import { overlap } from '../domain/request-clash.ts';
import { spanAhead, spanFrom } from '../domain/request-days.ts';
import { may } from '../domain/rights.ts';
import { requestToChange } from '../store/requests.ts';
import { insertShifts, keepShifts, removeShift, shiftsOf } from '../store/shifts.ts';
import { deleteDraft, writeChoices, type Choices } from '../store/write-request.ts';
import { takeBackHerHours } from './asks-tell.ts';
import { clashIn, type ClashFailure } from './clash.ts';
import { contractsFor } from './read-request.ts';

/** It is asked, or over, since the page was opened: nothing of it is changed. */
type NoDraft = { kind: 'no-draft' };

/** A draft this actor leads; null when it is one no more. Throws NotFound or Forbidden for what is not hers. */
async function draftOf(trx: Db, actor: Person, id: string): Promise<SeenRequest | null> {
  const request = await requestToChange(trx, actor, id);
  if (!request) throw new NotFound();
  if (!may.lead(request)) throw new Forbidden('change-replacement');
  return may.change(request) ? request : null;
}

export type KeepFailure = { kind: 'nothing-left' } | ClashFailure | NoDraft;

/** Keeps these shifts of a draft and takes the others out: they can be put back until somebody is asked. */
export async function keepHours(
  services: Services,
  actor: Person,
  id: string,
  kept: readonly string[],
): Promise<Outcome<void, KeepFailure>> {
  return transact(services.db, async (trx) => {
    const request = await draftOf(trx, actor, id);
    if (!request) return failed({ kind: 'no-draft' });
    const hers = (await shiftsOf(trx, id)).filter((shift) => kept.includes(shift.id));
    if (hers.length === 0) return failed({ kind: 'nothing-left' });
    const clash = await clashIn(trx, actor, request, hers);
    if (clash) return failed(clash);
    await keepShifts(
      trx,
      id,
      hers.map((shift) => shift.id),
    );
    await recordAudit(trx, {
      actor,
      action: 'change-replacement',
      subject: `replacement:${id}`,
      details: { kept: hers.length },
    });
    return done();
  });
}

export type AddedHours = {
  contractId: string;
  date: string;
  from: string;
  to: string;
  kind: ShiftKind;
  /** The shift they stand in for, when they correct one. */
  insteadOf?: string | undefined;
};
export type AddFailure =
  | { kind: 'unreadable' | 'same-time' | 'not-ahead' | 'too-many' | 'unknown-contract' }
  | ClashFailure
  | NoDraft;

/**
 * Adds hours at one of her employers'. Unlawful hours are written too: the page says why, what would be lawful, and
 * keeps what was typed; only asking is refused. Sent twice, they are there once.
 */
export async function addHours(
  services: Services,
  actor: Person,
  id: string,
  { contractId, kind, insteadOf, ...times }: AddedHours,
): Promise<Outcome<{ shiftId: string }, AddFailure>> {
  const now = services.now();
  return transact(services.db, async (trx) => {
    const request = await draftOf(trx, actor, id);
    if (!request) return failed({ kind: 'no-draft' });
    const contracts = await contractsFor({ ...services, db: trx }, actor, request);
    const contract = contracts.find((each) => each.id === contractId);
    if (!contract) return failed({ kind: 'unknown-contract' });
    const { timeZone } = contract.employer;
    if (times.from === times.to && times.from !== '') return failed({ kind: 'same-time' });
    const span = spanFrom(times, timeZone);
    if (!span) return failed({ kind: 'unreadable' });
    if (span.start <= now || span.start >= spanAhead(now, timeZone).end) return failed({ kind: 'not-ahead' });
    const all = await shiftsOf(trx, id);
    const there = all.filter((shift) => shift.state !== 'withdrawn' && shift.id !== insteadOf);
    const same = there.find(
      (other) => other.contractId === contractId && other.kind === kind && isSpan(other, span),
    );
    if (same) return done({ shiftId: same.id });
    const around = there.filter((other) => overlap(other, span));
    const clash = await clashIn(trx, actor, request, [{ ...span, contractId }, ...around]);
    if (clash) return failed(clash);
    if (there.length >= limits.shifts) return failed({ kind: 'too-many' });
    if (all.some((shift) => shift.id === insteadOf)) await removeShift(trx, id, insteadOf ?? '');
    const { employer, gestures } = contract;
    const [shiftId = ''] = await insertShifts(trx, [
      { ...span, id: newId(), requestId: id, contractId, employerId: employer.id, kind, gestures },
    ]);
    await recordAudit(trx, {
      actor,
      action: 'change-replacement',
      subject: `replacement:${id}`,
      details: { added: shiftId },
    });
    return done({ shiftId });
  });
}

const isSpan = (one: Span, other: Span) =>
  one.start.getTime() === other.start.getTime() && one.end.getTime() === other.end.getTime();

/** Writes how a draft will be asked. */
export async function chooseHow(
  services: Services,
  actor: Person,
  id: string,
  choices: Partial<Choices>,
): Promise<Outcome<void, NoDraft>> {
  return transact(services.db, async (trx) => {
    if (!(await draftOf(trx, actor, id))) return failed({ kind: 'no-draft' });
    await writeChoices(trx, id, choices);
    const subject = `replacement:${id}`;
    await recordAudit(trx, { actor, action: 'change-replacement', subject });
    return done();
  });
}

/** Throws a draft away: nobody was asked, so nothing of it stays. What is asked meanwhile is left as it is. */
export async function dropDraft(
  services: Services,
  actor: Person,
  id: string,
): Promise<Outcome<void, NoDraft>> {
  return transact(services.db, async (trx) => {
    const request = await draftOf(trx, actor, id);
    if (!request) return failed({ kind: 'no-draft' });
    await deleteDraft(trx, id);
    await takeBackHerHours(services, trx, request);
    await recordAudit(trx, { actor, action: 'drop-replacement', subject: `replacement:${id}` });
    return done();
  });
}
