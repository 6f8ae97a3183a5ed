import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { morningAfter } from '../domain/after.ts';
import { askableFrom, awaited, unoffered } from '../domain/asks-waves.ts';
import type { ReplacementShift, Request } from '../domain/request.ts';
import { holdDueRequest, lookAgain, writeEscalated, writeRequestState } from '../store/asks-looking.ts';
import { agreementsOf } from '../store/agreements.ts';
import { asksOf, endAsks } from '../store/asks.ts';
import { unsaidAfter } from '../store/after-said.ts';
import { requestForJobs } from '../store/requests.ts';
import { shiftsOf } from '../store/shifts.ts';
import { endWhatIsPast } from './asks-past.ts';
import { sendWave } from './asks-wave.ts';
import { takeBackAsks, tellAskers, tellFacilitators, tellReplacement } from './asks-tell.ts';

/** How often somebody new is looked for once everybody has been asked. */
const hour = 3_600_000;
/** How soon it is looked again when others hold who could come. */
const moment = 5_000;

/** Looks at one request whose time has come, in a transaction of its own; answers whether there may be more. */
export async function advanceNext(services: Services): Promise<boolean> {
  return transact(services.db, async (trx) => {
    const id = await holdDueRequest(trx, services.now());
    if (id === null) return false;
    await advance(services, trx, id);
    return true;
  });
}

/**
 * Moves a request on, as far as it goes at this moment: ends what is over, asks the next, tells that nobody is left,
 * settles it; and writes when to look again. All of its state is in the database: done twice, the second time does
 * nothing. The caller holds the request; `hasAsked`: it has asked somebody in this transaction.
 */
export async function advance(
  services: Services,
  trx: Db,
  requestId: string,
  { hasAsked = false } = {},
): Promise<void> {
  const now = services.now();
  const request = await requestForJobs(trx, requestId);
  if (!request) return;
  if (request.state === 'settled') return endWhenOver(services, trx, request);
  if (request.state !== 'asking') return lookAgain(trx, requestId, null);
  await endWhatIsPast(services, trx, request);
  await closeAsks(services, trx, request);
  const shifts = await shiftsOf(trx, requestId);
  const open = shifts.filter(({ state, start }) => state === 'open' && start > now);
  if (open.length === 0) return settle(services, trx, request, shifts);
  await goOnAsking(services, trx, request, { shifts, open, hasAsked });
}

/** Ends the asks that are over, and tells those who had offered something. */
async function closeAsks(services: Services, trx: Db, request: Request): Promise<void> {
  const ended = await endAsks(trx, request.id, services.now());
  await takeBackAsks(services, trx, ended);
  for (const ask of ended) if (ask.was !== 'waiting') await tellReplacement(services, trx, ask);
}

async function goOnAsking(
  services: Services,
  trx: Db,
  request: Request,
  {
    shifts,
    open,
    hasAsked,
  }: { shifts: readonly ReplacementShift[]; open: readonly ReplacementShift[]; hasAsked: boolean },
): Promise<void> {
  const now = services.now();
  const again = (at: readonly Date[]) =>
    lookAgain(trx, request.id, earliest([...at, ...deadlines(shifts, now)]) ?? null);
  const looked = async () => {
    const asks = await asksOf(trx, request.id);
    return { asks, ...awaited(asks, open, request, now) };
  };
  let { asks, unasked, until } = await looked();
  const from = askableFrom(now, request);
  if (unasked.length > 0 && from > now) return again([from, ...until]);
  // One wave after the other, until somebody is awaited for each of the hours, or nobody is left who could do the rest.
  let wait = !hasAsked;
  while (unasked.length > 0) {
    const rest = open.filter(({ id }) => unasked.includes(id));
    const { asked, busy } = await sendWave(services, trx, request, rest, { wait });
    // Others are asking somebody who could: soon it is known whether she may still be asked.
    if (asked === 0 && busy) return again([new Date(now.getTime() + moment), ...until]);
    if (asked === 0) break;
    wait = false;
    ({ asks, unasked, until } = await looked());
  }
  if (unasked.length === 0) return again(until);
  const nobodys = unoffered(unasked, asks, request);
  if (request.escalatedAt === null && nobodys.length > 0) {
    await writeEscalated(trx, request.id, now);
    const told = await tellFacilitators(services, trx, request);
    await tellAskers(services, trx, request);
    await services.jobs.emit(trx, { type: 'replacement-escalated', requestId: request.id });
    const details = { open: nobodys.length, told };
    await recordAudit(trx, {
      actor: 'house',
      action: 'escalate-replacement',
      subject: `replacement:${request.id}`,
      details,
    });
  }
  await again([new Date(now.getTime() + hour), ...until]);
}

/** When something of these hours is over by itself: they begin. */
const deadlines = (shifts: readonly ReplacementShift[], now: Date): Date[] =>
  shifts
    .filter(({ state, start }) => (state === 'open' || state === 'taken') && start > now)
    .map(({ start }) => start);

const earliest = (dates: readonly Date[]): Date | undefined =>
  dates.toSorted((a, b) => a.getTime() - b.getTime())[0];

/** No hours are left to be asked for: employers answer, or all is settled, or nobody could. */
async function settle(
  services: Services,
  trx: Db,
  request: Request,
  shifts: readonly ReplacementShift[],
): Promise<void> {
  const now = services.now();
  const taken = shifts.filter(({ state }) => state === 'taken');
  if (taken.length > 0) {
    const waiting = (await agreementsOf(trx, request.id)).filter(({ state }) => state === 'waiting');
    const next = [...waiting.map(({ expiresAt }) => expiresAt), ...taken.map(({ start }) => start)];
    return lookAgain(trx, request.id, earliest(next) ?? null);
  }
  const agreed = shifts.filter(({ state }) => state === 'agreed');
  const subject = `replacement:${request.id}`;
  if (agreed.length === 0) {
    await writeRequestState(trx, request.id, 'ended', now);
    await recordAudit(trx, { actor: 'house', action: 'end-replacement', subject, details: { agreed: 0 } });
    return tellAskers(services, trx, request);
  }
  await writeRequestState(trx, request.id, 'settled', now);
  await recordAudit(trx, {
    actor: 'house',
    action: 'settle-replacement',
    subject,
    details: { agreed: agreed.length },
  });
  await tellAskers(services, trx, request);
  await endWhenOver(services, trx, request);
}

/** The morning after the last hours, both sides are asked whether it happened. */
async function endWhenOver(services: Services, trx: Db, request: Request): Promise<void> {
  const now = services.now();
  const agreed = (await shiftsOf(trx, request.id)).filter(({ state }) => state === 'agreed');
  const last = agreed.map(({ end }) => end).toSorted((a, b) => b.getTime() - a.getTime())[0];
  if (!last) return lookAgain(trx, request.id, null);
  const at = morningAfter(last, request.timeZone);
  if (at > now) return lookAgain(trx, request.id, at);
  await writeRequestState(trx, request.id, 'ended', now);
  await recordAudit(trx, {
    actor: 'house',
    action: 'end-replacement',
    subject: `replacement:${request.id}`,
    details: { agreed: agreed.length },
  });
  // It may have ended before, and hours been looked for again since: who has answered is not asked twice.
  const unsaid = await unsaidAfter(trx, request.id);
  if (unsaid.some(({ side }) => side === 'asker')) await tellAskers(services, trx, request);
  const silent = new Set(unsaid.flatMap(({ side, carerId }) => (side === 'replacement' ? [carerId] : [])));
  const asks = (await asksOf(trx, request.id)).filter(({ state }) => state === 'accepted');
  for (const carerId of silent) {
    // Whoever came by two of them is asked once, of all of it.
    const last = asks.findLast((ask) => ask.carerId === carerId);
    if (last) await tellReplacement(services, trx, last);
  }
}
