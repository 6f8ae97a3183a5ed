import type { OwnShift, SwapFailure, Whose } from '../../domain/offers/view.ts';
import type { Person } from '../../../../language/actor.ts';
import { done, failed, NotFound, unreachable, type Outcome } from '../../../../language/failure.ts';
import { newId } from '../../../../language/ids.ts';
import { recordAudit } from '../../../../platform/audit.ts';
import type { Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { tell } from '../../../law/actions/check.ts';
import { minutesBy } from '../../../places/domain/travel.ts';
import type { TakeFailure } from '../../domain/asks-states.ts';
import { judgeRequest } from '../../domain/request-verdicts.ts';
import { missingOf } from '../../domain/candidates/fit.ts';
import { wantedFrom } from '../../domain/candidates/looked.ts';
import type { Span } from '../../domain/offers/offer.ts';
import { waveMinutesOf, type ReplacementShift, type Request } from '../../domain/request.ts';
import { lookAgain, writeRequestState } from '../../store/asks-looking.ts';
import { askById } from '../../store/asks.ts';
import { insertSwapAsk } from '../../store/offers/halves.ts';
import { homesOf, peopleLooked } from '../../store/looked.ts';
import { requestForJobs } from '../../store/requests.ts';
import { insertShifts, shiftsOf } from '../../store/shifts.ts';
import { insertRequest, writeChoices } from '../../store/write-request.ts';
import { settleTaken } from '../answer-ask.ts';
import { advance } from '../asks-advance.ts';
import { takeShifts } from '../cover-take.ts';
import { lookAt } from '../look-at.ts';
import { inTheWay, isSameShift } from './givable.ts';

export type Half = {
  /** Who is replaced, and who comes instead; `whose`: what the one who comes is to the reader. */
  from: string;
  to: string;
  whose: Whose;
  shift: OwnShift;
  /** What who comes gives away in return: it no longer counts in her week. */
  against: OwnShift;
};

/**
 * One half of a swap: a replacement request, with one ask already accepted. From there on it is a request like any
 * other: its employer is asked, papers follow, and the database lets nobody be in two homes at once. To be undone by who
 * calls when it fails.
 */
export async function makeHalf(
  services: Services,
  trx: Db,
  actor: Person,
  { from, to, whose, shift, against }: Half,
): Promise<Outcome<{ requestId: string }, SwapFailure>> {
  const now = services.now();
  const requestId = newId(now);
  const { contract } = shift;
  await insertRequest(trx, {
    id: requestId,
    carerId: from,
    askedById: from,
    onWordOf: null,
    departmentCode: contract.employer.departmentCode,
    motive: 'absence',
    urgent: false,
    waveMinutes: waveMinutesOf(false),
    createdAt: now,
  });
  await writeChoices(trx, requestId, { samePerson: true, facesAtMost: 1, waveSize: 1 });
  const shiftId = newId(now);
  const { start, end, kind, contractId, employerId } = shift;
  const { gestures } = contract;
  await insertShifts(trx, [{ id: shiftId, requestId, contractId, employerId, start, end, kind, gestures }]);
  await writeRequestState(trx, requestId, 'asking', now);
  const request = await requestForJobs(trx, requestId);
  const shifts = await shiftsOf(trx, requestId);
  if (!request) throw new NotFound();

  // Nobody is taken unawares by a swap: the notice of irregular hours does not yield as it does to an illness.
  const findings = judgeRequest({ ...request, motive: 'leave' }, shifts, now);
  const refused = findings.filter(({ finding }) => finding.verdict === 'refused');
  if (refused.length > 0) {
    const said = refused.map(({ rule, finding }) => tell(rule, finding, actor.locale));
    return failed({ kind: 'law', whose, said });
  }
  const lacking = await lackingFor(trx, actor, { to, whose, request, shifts });
  if (lacking) return failed(lacking);
  const askId = await insertSwapAsk(trx, {
    requestId,
    shiftId,
    carerId: to,
    minutes: await roadFor(trx, request, { carerId: to, shifts, now }),
    now,
    expiresAt: start,
  });
  const givenUp = [
    { start: against.start, end: against.end, household: against.contract.employer.household },
  ];
  const taking = { carerId: to, askId, shiftIds: [shiftId], givenUp };
  const taken = await takeShifts(services, trx, request, shifts, taking);
  if (!taken.ok) {
    const isHers = taken.failure.kind === 'elsewhere' && whose === 'mine';
    const busy = isHers ? await besides(trx, to, { shift, against }, now) : [];
    return failed(failureOf(taken.failure, whose, busy));
  }
  const ask = await askById(trx, askId);
  if (!ask) throw new NotFound();
  await settleTaken({ services, trx, ask, request, shifts }, taken.value);
  const details = { person: to, shifts: 1 };
  await recordAudit(trx, { actor, action: 'swap-hours', subject: `replacement:${requestId}`, details });
  await services.jobs.emit(trx, { type: 'replacement-answered', askId });
  await lookAgain(trx, requestId, now);
  await advance(services, trx, requestId);
  return done({ requestId });
}

/** From her home to these hours, as whoever is asked is told it; 0 where nobody can measure it. */
async function roadFor(
  trx: Db,
  request: Request,
  { carerId, shifts, now }: { carerId: string; shifts: readonly ReplacementShift[]; now: Date },
): Promise<number> {
  const wanted = shifts.map(wantedFrom);
  const [her] = await lookAt(trx, [carerId], request, wanted, null, now);
  const roads = wanted.map(({ place }) => her && minutesBy(her.availability.means, her.home, place));
  return Math.max(0, ...roads.map((minutes) => minutes ?? 0));
}

/** The gestures of a home that whoever would come does not master; which, only where she shows them to this reader. */
async function lackingFor(
  trx: Db,
  actor: Person,
  half: Pick<Half, 'to' | 'whose'> & { request: Request; shifts: readonly ReplacementShift[] },
): Promise<SwapFailure | null> {
  const { to, whose, request, shifts } = half;
  const [her] = await peopleLooked(trx, [to], actor, request.carerId);
  if (!her) return { kind: 'no-home', whose };
  const missing = missingOf(her.gestures, shifts);
  if (missing.length === 0) return null;
  return { kind: 'gestures', whose, missing: whose === 'mine' || her.showsGestures ? missing : [] };
}

/** What is in the way of hours, but for what is given against them. */
async function besides(
  trx: Db,
  carerId: string,
  { shift, against }: Pick<Half, 'shift' | 'against'>,
  now: Date,
): Promise<Span[]> {
  const { id, timeZone } = shift.contract.employer;
  const home = (await homesOf(trx, [id])).get(id);
  if (!home) return [];
  const { start, end } = shift;
  const busy = await inTheWay(trx, carerId, { start, end, ...home, timeZone }, now);
  return busy.flatMap((each) => (isSameShift(against, each) ? [] : [{ start: each.start, end: each.end }]));
}

function failureOf(failure: TakeFailure, whose: Whose, busy: Span[]): SwapFailure {
  switch (failure.kind) {
    case 'law':
      return { kind: 'week', whose, hours: whose === 'mine' ? failure.hours : null, most: failure.most };
    case 'elsewhere':
      return { kind: 'elsewhere', whose, busy };
    case 'over':
      return { kind: 'no-home', whose };
    case 'too-late':
    case 'faces':
      return { kind: 'gone', whose };
    default:
      return unreachable(failure);
  }
}
