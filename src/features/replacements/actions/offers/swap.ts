import type { OwnShift, ReadAnswer, SwapFailure } from '../../domain/offers/view.ts';
import type { Person } from '../../../../language/actor.ts';
import { done, failed, type Outcome } from '../../../../language/failure.ts';
import { attempt, type Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import type { GivenShift, Offer } from '../../domain/offers/offer.ts';
import { closeOthers, holdCarers, writeHalves } from '../../store/offers/halves.ts';
import { ownShift } from './own-shifts.ts';
import { makeHalf } from './swap-hours.ts';

/**
 * Makes the swap that its author has just said yes to: both halves, or none. Both carers are held, and both shifts looked
 * at again: either may have been asked for, or swapped, a second ago. To be called in an `attempt`: one half may be written
 * when the other fails.
 */
export async function makeSwap(
  services: Services,
  trx: Db,
  actor: Person,
  offer: Offer,
  answer: ReadAnswer & { given: GivenShift },
): Promise<Outcome<undefined, SwapFailure>> {
  const now = services.now();
  await holdCarers(trx, [offer.authorId, answer.personId]);
  const offered = await shiftOf(trx, offer, now);
  const given = await ownShift(trx, answer.personId, answer.given, now);
  if (!offered) return failed({ kind: 'gone', whose: 'mine' });
  if (!given) return failed({ kind: 'gone', whose: 'theirs' });
  const [author, other] = [offer.authorId, answer.personId];
  const hers = { from: author, to: other, whose: 'theirs', shift: offered, against: given } as const;
  const mine = { from: other, to: author, whose: 'mine', shift: given, against: offered } as const;
  const one = await makeHalf(services, trx, actor, hers);
  if (!one.ok) return one;
  const back = await makeHalf(services, trx, actor, mine);
  if (!back.ok) return back;
  await writeHalves(trx, answer.id, { offered: one.value.requestId, answered: back.value.requestId });
  const except = { offerId: offer.id, answerId: answer.id };
  for (const shift of [offered, given]) await closeOthers(trx, shift, except, now);
  return done();
}

/** The shift an offer is about, as it is planned now; null when it is no longer its author's to swap. */
export async function shiftOf(
  trx: Db,
  { authorId, contractId, times }: Offer,
  now: Date,
): Promise<OwnShift | null> {
  const [time] = times;
  return contractId && time ? ownShift(trx, authorId, { contractId, start: time.start }, now) : null;
}

/**
 * Whether she could do the shift offered if she gave hers: tried whole, and undone. Only her own half is tried, so that
 * an answer never tells her anything of the other's week.
 */
export async function rehearse(
  services: Services,
  trx: Db,
  actor: Person,
  { offer, given }: { offer: Offer; given: OwnShift },
): Promise<Outcome<undefined, SwapFailure>> {
  const offered = await shiftOf(trx, offer, services.now());
  if (!offered) return failed({ kind: 'gone', whose: 'theirs' });
  const half = { from: offer.authorId, to: actor.id, whose: 'mine', shift: offered, against: given } as const;
  try {
    return await attempt(trx, async (inner) => {
      const made = await makeHalf(services, inner, actor, half);
      if (!made.ok) return made;
      throw new Rehearsed('undone');
    });
  } catch (error) {
    if (error instanceof Rehearsed) return done();
    throw error;
  }
}

class Rehearsed extends Error {}
