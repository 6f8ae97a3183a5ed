import { newId } from '../../../language/ids.ts';
import type { Gesture } from '../../../language/gestures.ts';
import type { Services } from '../../../platform/services.ts';
import { contractsOf } from '../../work/store/contracts.ts';
import { plannedShifts } from '../../work/store/shifts.ts';
import type { Motive } from '../domain/request.ts';
import { lookAgain, writeEscalated, writeRequestState } from '../store/asks-looking.ts';
import { insertAsk } from '../store/asks.ts';
import { anAgreedReplacement } from './agreed.ts';
import { aRequest } from './request.ts';

const day = 86_400_000;
const hour = 3_600_000;

/** What few know how to do together: nobody open near there does. */
const rare: readonly Gesture[] = ['hoist', 'nights', 'end_of_life', 'digital'];

/** How one colleague's request stands. */
type Told = { motive: Motive; from: number; state: 'asking' | 'settled' | 'ended' };

const told: readonly Told[] = [
  { motive: 'training', from: 6, state: 'asking' },
  { motive: 'absence', from: -9, state: 'ended' },
  { motive: 'leave', from: 4, state: 'settled' },
  { motive: 'absence', from: -23, state: 'ended' },
];

/**
 * What colleagues of Creuse have asked for: one looks for somebody, one has found, others have been replaced. Each by
 * the next of those who have hours then. Answers who they are.
 */
export async function loadDemoRequests(services: Services, carers: readonly string[]): Promise<string[]> {
  const { db } = services;
  const now = services.now();
  const working: { id: string; contracts: Awaited<ReturnType<typeof contractsOf>> }[] = [];
  for (const id of carers) {
    if (working.length > told.length) break;
    const contracts = await contractsOf(db, id);
    if (contracts.length > 0) working.push({ id, contracts });
  }
  for (const [index, { motive, from, state }] of told.entries()) {
    const [carer, other] = [working[index], working[index + 1]];
    if (!carer || !other) break;
    const start = new Date(now.getTime() + from * day);
    const planned = await plannedShifts(db, carer.id, { start, end: new Date(start.getTime() + 7 * day) });
    const contract = carer.contracts.find(({ id }) => id === planned[0]?.contractId);
    const shifts = planned.filter(({ contractId }) => contractId === contract?.id).slice(0, 2);
    if (!contract || shifts.length === 0) continue;
    if (state === 'asking') await askNow(services, carer.id, other.id, motive, shifts);
    else {
      const at = new Date(Math.min(start.getTime(), now.getTime()) - 2 * day);
      const ended = state === 'ended';
      await anAgreedReplacement(services, { carer, replacement: other, contract, shifts, motive, at, ended });
    }
  }
  const last = working.at(-1);
  if (last) await askedInVain(services, last.id, last.contracts);
  return working.map(({ id }) => id);
}

/** A request nobody could take: facilitators were told an hour ago, and it is looked at again each hour. */
async function askedInVain(
  services: Services,
  carerId: string,
  contracts: Awaited<ReturnType<typeof contractsOf>>,
) {
  const { db } = services;
  const now = services.now();
  const start = new Date(now.getTime() + 8 * day);
  const planned = await plannedShifts(db, carerId, { start, end: new Date(start.getTime() + 7 * day) });
  const contract = contracts.find(({ id }) => id === planned[0]?.contractId);
  const shifts = planned.filter(({ contractId }) => contractId === contract?.id).slice(0, 2);
  if (!contract || shifts.length === 0) return;
  const hours = shifts.map((shift) => ({ ...shift, gestures: [...contract.gestures, ...rare] }));
  const { request } = await aRequest(services, { id: carerId }, { motive: 'leave', shifts: hours });
  await writeRequestState(db, request.id, 'asking', new Date(now.getTime() - 5 * hour));
  await writeEscalated(db, request.id, new Date(now.getTime() - hour));
  await lookAgain(db, request.id, new Date(now.getTime() + hour));
}

type Hours = Parameters<typeof aRequest>[2]['shifts'];

/** A request under way: one colleague has been asked, and has not answered. */
async function askNow(services: Services, carerId: string, peerId: string, motive: Motive, hours: Hours) {
  const { db } = services;
  const now = services.now();
  const { request, shifts } = await aRequest(services, { id: carerId }, { motive, shifts: hours });
  await writeRequestState(db, request.id, 'asking', now);
  const until = new Date(now.getTime() + 6 * 3_600_000);
  await lookAgain(db, request.id, until);
  await insertAsk(db, {
    id: newId(),
    requestId: request.id,
    carerId: peerId,
    wave: 1,
    position: 1,
    because: { minutes: 14, score: 55, because: [{ kind: 'minutes', minutes: 14 }] },
    askedAt: now,
    expiresAt: until,
    shiftIds: shifts.map(({ id }) => id),
  });
}
