import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { tell } from '../../law/actions/check.ts';
import { contractById } from '../../work/store/contracts.ts';
import { mayTellAfter } from '../domain/after.ts';
import type { Ask } from '../domain/asks-states.ts';
import { goneOf, standingOf } from '../domain/asks-standing.ts';
import type { AskLine, AskView, SeenShift } from '../domain/asks-views.ts';
import { herWeek } from '../domain/candidates/her-week.ts';
import { wantedFrom } from '../domain/candidates/looked.ts';
import type { ReplacementShift, Request } from '../domain/request.ts';
import { afterSaid } from '../store/after-said.ts';
import { homesOpenTo } from '../store/agreement-homes.ts';
import { agreementsOf } from '../store/agreements.ts';
import { askFor, asksFor } from '../store/asks.ts';
import { coversByAsks, requestCovers } from '../store/cover-writes.ts';
import { requestForJobs, requestsForJobs } from '../store/requests.ts';
import { shiftsByIds, shiftsOf } from '../store/shifts.ts';
import { lookAt } from './look-at.ts';

/** What somebody was asked, as she may read it. Throws NotFound for an ask that is not hers. */
export async function readAsk(services: Services, actor: Person, askId: string): Promise<AskView> {
  const { db } = services;
  const ask = await askFor(db, actor, askId);
  const request = ask && (await requestForJobs(db, ask.requestId));
  if (!ask || !request) throw new NotFound();
  const asked = new Set(ask.shifts.map(({ id }) => id));
  const shifts = (await shiftsOf(db, request.id)).filter(({ id }) => asked.has(id));
  const now = services.now();
  const seen = await seenShifts(db, actor, ask, shifts, now);
  const agreed = (await requestCovers(db, request.id)).filter(
    (cover) => cover.carerId === actor.id && cover.state === 'agreed',
  );
  const { id, state, timeZone, urgent, samePerson, choosing } = request;
  const isQuestion = seen.some((shift) => !shift.gone && !shift.hers);
  return {
    ask,
    standing: standingOf(ask.state, state, {
      held: seen,
      isFree: isQuestion,
      gone: seen.map(({ gone }) => gone),
    }),
    request: { id, state, timeZone, urgent, samePerson, choosing },
    replaced: seen.some(({ hers, agreement }) => hers && agreement === 'agreed') ? request.carer : null,
    shifts: seen,
    mayTell: mayTellAfter(agreed, timeZone, now),
    after: (await afterSaid(db, id)).filter(({ carerId }) => carerId === actor.id),
    gestures: [...new Set(seen.flatMap(({ gestures }) => gestures))],
    week: isQuestion ? await weekOf(services, actor, request, shifts) : null,
  };
}

async function seenShifts(
  db: Db,
  actor: Person,
  ask: Ask,
  shifts: readonly ReplacementShift[],
  now: Date,
): Promise<SeenShift[]> {
  const covers = (await requestCovers(db, ask.requestId)).filter(({ askId }) => askId === ask.id);
  const agreements = await agreementsOf(db, ask.requestId);
  const contracts = [...new Set(shifts.map(({ contractId }) => contractId))];
  const wages = new Map(
    (await Promise.all(contracts.map((id) => contractById(db, id)))).flatMap((contract) =>
      contract ? [[contract.id, contract.hourlyCents]] : [],
    ),
  );
  const homes = new Set((await homesOpenTo(db, actor.id, now)).map(({ employerId }) => employerId));
  return shifts.map((shift) => {
    const held = covers.findLast(({ shiftId }) => shiftId === shift.id);
    const hers = held !== undefined && held.state !== 'released';
    const wish = ask.shifts.find(({ id }) => id === shift.id);
    const agreement = agreements.find(({ id }) => id === held?.agreementId)?.state ?? null;
    const { id, contractId, kind, gestures, commune } = shift;
    // What she said yes to, whenever others are asked to come instead.
    const { start, end } = held ?? shift;
    return {
      ...{ id, contractId, start, end, kind, gestures },
      communeName: commune.name,
      employerName: hers && agreement === 'agreed' ? shift.employerName : null,
      gone: hers ? null : goneOf(shift, now),
      hers,
      was: held?.releasedBecause ?? null,
      willing: wish?.willing ?? false,
      proposed: wish?.proposed ?? null,
      agreement,
      open: hers && homes.has(shift.employerId),
      hourlyCents: wages.get(shift.contractId) ?? null,
    };
  });
}

async function weekOf(
  services: Services,
  actor: Person,
  request: Request,
  shifts: readonly ReplacementShift[],
): Promise<AskView['week']> {
  const now = services.now();
  const open = shifts.filter(({ state, start }) => state === 'open' && start > now).map(wantedFrom);
  const [her] = await lookAt(services.db, [actor.id], request, open, null, now);
  if (!her) return null;
  const own = [...her.own, ...her.taken];
  const { hours, most, findings } = herWeek(own, open, request.timeZone, her.availability.allHoursHere);
  const said = findings
    .filter(({ finding }) => finding.verdict !== 'fine')
    .map(({ rule, finding }) => tell(rule, finding, actor.locale));
  return { hours, most, said };
}

const listed = 20;

/**
 * What she was asked lately: what awaits her first, then what is ahead of her; or only what awaits her. What is long
 * past is left out.
 */
export async function asksOfMine(
  services: Services,
  actor: Person,
  which: 'all' | 'waiting' = 'all',
): Promise<AskLine[]> {
  const { db, now } = services;
  const monthAgo = new Date(now().getTime() - 31 * 86_400_000);
  const asks = (await asksFor(db, actor, listed)).filter(
    ({ askedAt, state }) => askedAt >= monthAgo && (which === 'all' || state === 'waiting'),
  );
  if (asks.length === 0) return [];
  const requests = await requestsForJobs(
    db,
    asks.map(({ requestId }) => requestId),
  );
  const all = await shiftsByIds(
    db,
    asks.flatMap(({ shifts }) => shifts.map(({ id }) => id)),
  );
  const held = Map.groupBy(
    await coversByAsks(
      db,
      asks.map(({ id }) => id),
    ),
    ({ askId }) => askId,
  );
  const lines = asks.flatMap((ask): AskLine[] => {
    const request = requests.get(ask.requestId);
    if (!request) return [];
    const asked = new Set(ask.shifts.map(({ id }) => id));
    const shifts = all.filter(({ id }) => asked.has(id));
    const gone = shifts.map((shift) => goneOf(shift, now()));
    const { id, state, askedAt, expiresAt, because } = ask;
    return [
      {
        ...{ id, state, askedAt, expiresAt, because },
        standing: standingOf(state, request.state, {
          held: held.get(id) ?? [],
          isFree: gone.includes(null),
          gone,
        }),
        timeZone: request.timeZone,
        urgent: request.urgent,
        spans: shifts.map(({ start, end }) => ({ start, end })),
        communes: [...new Set(shifts.map(({ commune }) => commune.name))],
      },
    ];
  });
  return lines.toSorted((a, b) => Number(b.state === 'waiting') - Number(a.state === 'waiting'));
}
