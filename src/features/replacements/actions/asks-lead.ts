import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { attempt, transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { withdrawOutside } from '../../messages/actions/tell-outside.ts';
import { meetTakenOut, withOffers } from '../domain/asks-counter.ts';
import type { Ask, TakeFailure } from '../domain/asks-states.ts';
import { askableFrom } from '../domain/asks-waves.ts';
import type { Request, SeenRequest } from '../domain/request.ts';
import { isRefused, judgeRequest } from '../domain/request-verdicts.ts';
import { may } from '../domain/rights.ts';
import { lookAgain, writeRequestState } from '../store/asks-looking.ts';
import { askById, withdrawAsks, writeAskState } from '../store/asks.ts';
import { moveShifts, withdrawShifts, writeShiftStates } from '../store/cover-writes.ts';
import { requestToChange } from '../store/requests.ts';
import { callsOf } from '../store/service-calls.ts';
import { shiftsOf } from '../store/shifts.ts';
import { leftOf, settleTaken } from './answer-ask.ts';
import { advance } from './asks-advance.ts';
import { takeBackAsks, tellAskers, tellReplacement } from './asks-tell.ts';
import { sendWave } from './asks-wave.ts';
import { reopen } from './cover-release.ts';
import { clashIn, type ClashFailure } from './clash.ts';
import { takeShifts } from './cover-take.ts';
import { asksOf } from '../store/asks.ts';
import { requestCovers } from '../store/cover-writes.ts';

/** A request this actor leads, held until the end of the transaction. */
export async function led(trx: Db, actor: Person, requestId: string): Promise<SeenRequest> {
  const request = await requestToChange(trx, actor, requestId);
  if (!request) throw new NotFound();
  if (!may.lead(request)) throw new Forbidden('lead-replacement');
  return request;
}

export type NextFailure =
  /** It is an hour of peace: from when the next may be asked. */
  | { kind: 'quiet'; from: Date }
  /** Nobody is left who could come. */
  | { kind: 'nobody' }
  /** Nothing is asked for any more. */
  | { kind: 'over' };

/** Asks the next without waiting for those who have not answered. */
export async function askNext(
  services: Services,
  actor: Person,
  requestId: string,
): Promise<Outcome<{ asked: number }, NextFailure>> {
  const now = services.now();
  return transact(services.db, async (trx) => {
    const request = await led(trx, actor, requestId);
    const shifts = await shiftsOf(trx, requestId);
    const isOpen = shifts.some(({ state, start }) => state === 'open' && start > now);
    if (request.state !== 'asking' || !isOpen) return failed({ kind: 'over' });
    const from = askableFrom(now, request);
    if (from > now) return failed({ kind: 'quiet', from });
    const { asked } = await sendWave(services, trx, request, shifts, { wait: true });
    if (asked === 0) return failed({ kind: 'nobody' });
    const details = { asked };
    await recordAudit(trx, { actor, action: 'ask-next', subject: `replacement:${requestId}`, details });
    await advance(services, trx, requestId, { hasAsked: true });
    return done({ asked });
  });
}

/** `law-hours`: the law refuses the hours she offers; `taken-out`: hours that begin then were taken out. */
type MoveFailure = { kind: 'law-hours' | 'taken-out' } | ClashFailure;
export type ChooseFailure = TakeFailure | MoveFailure;
type Chosen = Outcome<{ requestId: string }, ChooseFailure>;

/**
 * Chooses somebody who is willing, at the hours asked for or at those she offers instead; the others are told once
 * nothing is left for them.
 */
export async function chooseAmong(services: Services, actor: Person, askId: string): Promise<Chosen> {
  const seen = await askById(services.db, askId);
  if (!seen) throw new NotFound();
  // Hours moved for her stay where they were when they cannot be hers.
  return attempt(services.db, async (trx): Promise<Chosen> => {
    const request = await led(trx, actor, seen.requestId);
    const ask = await askById(trx, askId);
    if (!ask) throw new NotFound();
    if (request.state !== 'asking' || (ask.state !== 'willing' && ask.state !== 'countered'))
      return failed({ kind: 'over' });
    const moved = await moveAsOffered(services, trx, actor, request, ask);
    if (moved) return failed(moved);
    const shifts = await shiftsOf(trx, request.id);
    // Of what she is willing to do, what was taken out since, or has begun, is not wanted of her any more.
    const willing = new Set(ask.shifts.filter((each) => each.willing).map(({ id }) => id));
    const shiftIds = leftOf({ services, ask, shifts }).flatMap(({ id }) => (willing.has(id) ? [id] : []));
    const taken = await takeShifts(services, trx, request, shifts, { carerId: ask.carerId, askId, shiftIds });
    if (!taken.ok) return taken;
    await settleTaken({ services, trx, ask, request, shifts }, taken.value);
    const details = { ask: askId, person: ask.carerId };
    await recordAudit(trx, {
      actor,
      action: 'choose-replacement',
      subject: `replacement:${request.id}`,
      details,
    });
    await tellReplacement(services, trx, ask);
    await tellAskers(services, trx, request, actor.id);
    await advance(services, trx, request.id);
    return done({ requestId: request.id });
  });
}

/**
 * Moves what is left of her hours to those she offers, if the law allows them and nothing else is there then. The request
 * is judged whole, as it would then be; of hours that stay where they are, what was accepted when they were asked holds.
 */
async function moveAsOffered(
  services: Services,
  trx: Db,
  actor: Person,
  request: SeenRequest,
  ask: Ask,
): Promise<MoveFailure | null> {
  const now = services.now();
  const { whole, moved } = withOffers(await shiftsOf(trx, request.id), ask.shifts, now);
  if (moved.length === 0) return null;
  const stays = whole.filter(({ state }) => state !== 'withdrawn' && state !== 'uncovered');
  const touched = judgeRequest(request, stays, now).filter(
    ({ shiftId }) => shiftId === null || moved.some(({ id }) => id === shiftId),
  );
  if (isRefused(touched)) return { kind: 'law-hours' };
  if (meetTakenOut(whole, moved)) return { kind: 'taken-out' };
  const stay = whole.filter((shift) => shift.state !== 'withdrawn' && !moved.includes(shift));
  const clash = await clashIn(trx, actor, request, moved, stay);
  if (clash) return clash;
  await moveShifts(trx, moved);
  return null;
}

/** Says no, thank you, to somebody who was willing or offered other hours. */
export async function thankAndDecline(services: Services, actor: Person, askId: string): Promise<void> {
  const seen = await askById(services.db, askId);
  if (!seen) throw new NotFound();
  await transact(services.db, async (trx) => {
    const request = await led(trx, actor, seen.requestId);
    const ask = await askById(trx, askId);
    if (!ask || (ask.state !== 'willing' && ask.state !== 'countered')) return;
    await writeAskState(trx, askId, 'thanked', null);
    await tellReplacement(services, trx, ask);
    const details = { ask: askId };
    await recordAudit(trx, {
      actor,
      action: 'decline-volunteer',
      subject: `replacement:${request.id}`,
      details,
    });
    await lookAgain(trx, request.id, services.now());
    await advance(services, trx, request.id);
  });
}

/** Calls the whole request off: whoever was asked, whoever said yes and every employer who was told are told. */
export async function cancelAsking(services: Services, actor: Person, requestId: string): Promise<void> {
  await transact(services.db, async (trx) => {
    const request = await led(trx, actor, requestId);
    if (request.state !== 'asking' && request.state !== 'settled') return;
    await callOff(services, trx, request, actor);
  });
}

/** The same by who holds it: its leader, or the house when it was one half of a swap whose other half does not hold. */
export async function callOff(
  services: Services,
  trx: Db,
  request: Request,
  actor: Person | 'house',
): Promise<void> {
  const { id } = request;
  await takeBackAsks(services, trx, await withdrawAsks(trx, id));
  const calls = await callsOf(trx, id);
  await withdrawOutside(
    trx,
    calls.map((call) => call.id),
  );
  await tellHolders(services, trx, id);
  await reopen(services, trx, request, { because: 'cancelled' });
  await withdrawShifts(trx, id);
  await writeRequestState(trx, id, 'cancelled', services.now());
  await recordAudit(trx, { actor, action: 'cancel-replacement', subject: `replacement:${id}` });
  await tellAskers(services, trx, request, actor === 'house' ? null : actor.id);
}

/** Takes one shift out of what is asked for: whoever had it is told, and so is its employer. */
export async function withdrawShift(
  services: Services,
  actor: Person,
  requestId: string,
  shiftId: string,
): Promise<void> {
  await transact(services.db, async (trx) => {
    const request = await led(trx, actor, requestId);
    if (request.state !== 'asking' && request.state !== 'settled') return;
    const shift = (await shiftsOf(trx, requestId)).find(({ id }) => id === shiftId);
    if (!shift) throw new NotFound();
    if (shift.state === 'withdrawn' || shift.start <= services.now()) return;
    await tellHolders(services, trx, requestId, shiftId);
    await reopen(services, trx, request, { shiftId, because: 'cancelled' });
    await writeShiftStates(trx, [shiftId], 'withdrawn');
    const details = { shift: shiftId };
    await recordAudit(trx, { actor, action: 'withdraw-hours', subject: `replacement:${requestId}`, details });
    await lookAgain(trx, requestId, services.now());
    await advance(services, trx, requestId);
  });
}

/** Tells those who hold hours that are about to be called off. */
async function tellHolders(services: Services, trx: Db, requestId: string, shiftId?: string): Promise<void> {
  const held = (await requestCovers(trx, requestId)).filter(
    (cover) => cover.state !== 'released' && (shiftId === undefined || cover.shiftId === shiftId),
  );
  const asks = new Set(held.map(({ askId }) => askId));
  for (const ask of await asksOf(trx, requestId))
    if (asks.has(ask.id)) await tellReplacement(services, trx, ask);
}
