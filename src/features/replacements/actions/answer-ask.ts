import type { Person } from '../../../language/actor.ts';
import { done, failed, NotFound, unreachable, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import {
  mayAnswer,
  type Answer,
  type Answered,
  type AnswerFailure,
  type Ask,
  type TakeFailure,
} from '../domain/asks-states.ts';
import { counterHolds } from '../domain/asks-counter.ts';
import type { ReplacementShift, Request } from '../domain/request.ts';
import { guarded } from '../../../platform/guarded.ts';
import { holdRequest, lookAgain } from '../store/asks-looking.ts';
import { askFor, writeAskState, writeWishes } from '../store/asks.ts';
import { requestCovers } from '../store/cover-writes.ts';
import { requestForJobs } from '../store/requests.ts';
import { shiftsOf } from '../store/shifts.ts';
import { askEmployers } from './ask-employers.ts';
import { advance } from './asks-advance.ts';
import { tellAskers } from './asks-tell.ts';
import { takeShifts, type Taken } from './cover-take.ts';

type Answering = { services: Services; trx: Db; ask: Ask; request: Request; shifts: ReplacementShift[] };
type AnswerOutcome = Outcome<Answered, AnswerFailure>;

/**
 * What somebody answers to what she was asked, as long as hours are left of it: later than she was given, or
 * after somebody who then could not, is still in time when nobody else has them. Sent twice, it is answered once and told the same. Throws NotFound for an ask that is
 * not hers.
 */
export async function answerAsk(
  services: Services,
  actor: Person,
  askId: string,
  answer: Answer,
): Promise<AnswerOutcome> {
  const seen = await askFor(services.db, actor, askId);
  if (!seen) throw new NotFound();
  return transact(services.db, async (trx) => {
    await holdRequest(trx, seen.requestId);
    const ask = await askFor(trx, actor, askId);
    const request = await requestForJobs(trx, seen.requestId);
    if (!ask || !request) throw new NotFound();
    const shifts = await shiftsOf(trx, request.id);
    const said = await saidAlready(trx, ask, answer);
    if (said) return done(said);
    const answering = { services, trx, ask, request, shifts };
    if (ask.state === 'too-late' && leftOf(answering).length === 0) return failed({ kind: 'too-late' });
    if (!mayAnswer(ask.state) || request.state !== 'asking') return failed(closedAs(ask, request));
    const answered = await answerOpen(answering, answer);
    const outcome = answered.ok ? answered.value.kind : answered.failure.kind;
    const details = { ask: ask.id, answer: answer.kind, outcome };
    await recordAudit(trx, { actor, action: 'answer-ask', subject: `replacement:${request.id}`, details });
    if (answered.ok) await afterAnswer(answering, actor);
    return answered;
  });
}

/** What she had answered, when she says it again: as a telephone does that did not hear us. */
async function saidAlready(trx: Db, ask: Ask, answer: Answer): Promise<Answered | null> {
  if (ask.state === 'accepted' && answer.kind === 'accept') {
    const hers = (await requestCovers(trx, ask.requestId)).flatMap(({ askId, shiftId }) =>
      askId === ask.id ? [shiftId] : [],
    );
    return { kind: 'accepted', shiftIds: hers, lost: answer.shiftIds.filter((id) => !hers.includes(id)) };
  }
  if (ask.state === 'declined' && answer.kind === 'decline') return { kind: 'declined' };
  return null;
}

/** Hours that others have are told as such; a request that was called off, as that. */
const closedAs = (ask: Ask, request: Request): TakeFailure =>
  ask.state !== 'withdrawn' && request.state === 'settled' ? { kind: 'too-late' } : { kind: 'over' };

async function afterAnswer({ services, trx, ask, request }: Answering, actor: Person): Promise<void> {
  await services.jobs.emit(trx, { type: 'replacement-answered', askId: ask.id });
  await tellAskers(services, trx, request, actor.id);
  await lookAgain(trx, request.id, services.now());
  await advance(services, trx, request.id);
}

async function answerOpen(answering: Answering, answer: Answer): Promise<AnswerOutcome> {
  switch (answer.kind) {
    case 'accept':
      return accept(answering, answer.shiftIds);
    case 'decline':
      return decline(answering, answer.reason);
    case 'counter':
      return counter(answering, answer.proposals);
    default:
      return unreachable(answer);
  }
}

/** Of the hours she was asked for, those that nobody has yet. */
export const leftOf = ({
  services,
  ask,
  shifts,
}: Pick<Answering, 'services' | 'ask' | 'shifts'>): ReplacementShift[] =>
  shifts.filter(
    ({ id, state, start }) =>
      state === 'open' && start > services.now() && ask.shifts.some((asked) => asked.id === id),
  );

async function accept(answering: Answering, chosen: readonly string[]): Promise<AnswerOutcome> {
  const { services, trx, ask, request, shifts } = answering;
  const now = services.now();
  const asked = ask.shifts.map(({ id }) => id);
  const shiftIds = asked.filter((id) => chosen.includes(id));
  if (shiftIds.length === 0) return failed({ kind: 'nothing' });
  const left = leftOf(answering);
  if (request.samePerson && !left.every(({ id }) => shiftIds.includes(id)))
    return failed({ kind: 'all-or-none' });
  const wishes = shiftIds.map((shiftId) => ({ shiftId, proposed: null }));
  if (request.choosing && left.some(({ id }) => shiftIds.includes(id))) {
    await writeWishes(trx, ask.id, wishes);
    await writeAskState(trx, ask.id, 'willing', { at: now });
    return done({ kind: 'willing' });
  }
  const taken = await takeShifts(services, trx, request, shifts, {
    carerId: ask.carerId,
    askId: ask.id,
    shiftIds,
  });
  if (!taken.ok) {
    // It is over for her: she is told so, and nobody waits for her any more.
    if (taken.failure.kind === 'too-late') await writeAskState(trx, ask.id, 'too-late', { at: now });
    return taken;
  }
  await settleTaken(answering, taken.value);
  return done({ kind: 'accepted', ...taken.value });
}

/** She has them: written, and each employer concerned is asked. */
export async function settleTaken(
  { services, trx, ask, request, shifts }: Answering,
  { shiftIds, lost }: Taken,
): Promise<void> {
  const at = services.now();
  // What she said yes to and somebody else had is not what she refused.
  const said = [...shiftIds, ...lost].map((shiftId) => ({ shiftId, proposed: null }));
  await writeWishes(trx, ask.id, said);
  await writeAskState(trx, ask.id, 'accepted', { at });
  const hers = shifts.filter(({ id }) => shiftIds.includes(id));
  await askEmployers(services, trx, request, { carerId: ask.carerId, shifts: hers });
}

async function decline({ services, trx, ask }: Answering, reason: string): Promise<AnswerOutcome> {
  const said = reason.trim();
  await writeAskState(trx, ask.id, 'declined', {
    at: services.now(),
    reason: said === '' ? null : guarded(said).slice(0, 300),
  });
  return done({ kind: 'declined' });
}

/** Other hours, of the shifts she names: of the others, nothing is offered. */
async function counter(
  answering: Answering,
  proposals: Extract<Answer, { kind: 'counter' }>['proposals'],
): Promise<AnswerOutcome> {
  const { services, trx, ask, request } = answering;
  const now = services.now();
  const left = leftOf(answering);
  if (left.length === 0) {
    await writeAskState(trx, ask.id, 'too-late', { at: now });
    return failed({ kind: 'too-late' });
  }
  const hers = left.flatMap((shift) => {
    const offered = proposals.find(({ shiftId }) => shiftId === shift.id);
    return offered ? [{ shift, offered }] : [];
  });
  if (hers.length === 0) return failed({ kind: 'nothing' });
  const wrong = hers.filter(({ shift, offered }) => !counterHolds(shift, offered, now));
  if (wrong.length > 0) return failed({ kind: 'hours', shiftIds: wrong.map(({ shift }) => shift.id) });
  if (request.samePerson && hers.length < left.length) return failed({ kind: 'all-or-none' });
  const wishes = hers.map(({ shift, offered: { start, end } }) => {
    const same = shift.start.getTime() === start.getTime() && shift.end.getTime() === end.getTime();
    return { shiftId: shift.id, proposed: same ? null : { start, end } };
  });
  await writeWishes(trx, ask.id, wishes);
  await writeAskState(trx, ask.id, 'countered', { at: now });
  return done({ kind: 'countered' });
}
