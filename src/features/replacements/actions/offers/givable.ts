import type { Person } from '../../../../language/actor.ts';
import type { Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { contractById } from '../../../work/store/contracts.ts';
import { leavesTimeFor } from '../../domain/candidates/road.ts';
import type { OwnShift as Busy, Span } from '../../domain/candidates/looked.ts';
import type { Offer } from '../../domain/offers/offer.ts';
import type { OwnShift } from '../../domain/offers/view.ts';
import { isRefused, judgeRequest } from '../../domain/request-verdicts.ts';
import { homesOf } from '../../store/looked.ts';
import { lookAt } from '../look-at.ts';
import { swappable } from './own-shifts.ts';

type Stop = Omit<Busy, 'kind'>;

/** Of what she does already, what leaves her no time for hours at a home: at that moment, or too far away. */
export async function inTheWay(
  db: Db,
  carerId: string,
  stop: Stop & { timeZone: string },
  now: Date,
): Promise<Busy[]> {
  const { start, end, household, place, timeZone } = stop;
  const wanted = { id: '', employerId: '', start, end, household, place };
  const request = { id: null, carerId, timeZone };
  const [her] = await lookAt(
    db,
    [carerId],
    request,
    [{ ...wanted, schedule: 'regular', kind: 'work', gestures: [], reopenedAt: null }],
    null,
    now,
  );
  if (!her) return [];
  return [...her.own, ...her.taken]
    .filter((other) => !leavesTimeFor(her.availability.means, other, stop))
    .toSorted((a, b) => a.start.getTime() - b.start.getTime());
}

/**
 * Her coming shifts that she may give against the one offered: all that the law lets somebody else do so soon or, when one
 * of hers is in the way of it, that one. `busy`: what is in its way when none would do. What depends on the other's week is
 * not looked at: it is not told.
 */
export async function givableAgainst(
  { db, now: clock }: Services,
  actor: Person,
  { contractId, times: [offered] }: Offer,
): Promise<{ shifts: OwnShift[]; busy: Span[] }> {
  const now = clock();
  const lawful = (await swappable(db, actor.id, now)).filter((shift) => mayBeGiven(shift, now));
  const contract = contractId ? await contractById(db, contractId) : null;
  const home = contract && (await homesOf(db, [contract.employer.id])).get(contract.employer.id);
  if (!contract || !home || !offered) return { shifts: lawful, busy: [] };
  const busy = await inTheWay(
    db,
    actor.id,
    { ...offered, ...home, timeZone: contract.employer.timeZone },
    now,
  );
  const shifts = lawful.filter((shift) => busy.every((other) => isSameShift(shift, other)));
  return { shifts, busy: shifts.length === 0 ? busy.map(({ start, end }) => ({ start, end })) : [] };
}

/** Whether hours she does are this shift of hers. */
export const isSameShift = (mine: OwnShift, busy: Busy): boolean =>
  mine.contract.employer.household === busy.household &&
  mine.start.getTime() === busy.start.getTime() &&
  mine.end.getTime() === busy.end.getTime();

/** Whether the law lets these hours change hands, as it will judge the half of a swap. */
function mayBeGiven(shift: OwnShift, now: Date): boolean {
  const { contract } = shift;
  const { timeZone } = contract.employer;
  const swap = { motive: 'leave', urgent: false, samePerson: true, timeZone } as const;
  return !isRefused(judgeRequest(swap, [{ ...contract, ...shift, id: contract.id }], now));
}
