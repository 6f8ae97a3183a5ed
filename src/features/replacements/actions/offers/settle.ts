import type { SwapFailure } from '../../domain/offers/view.ts';
import type { Person } from '../../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../../language/failure.ts';
import { recordAudit } from '../../../../platform/audit.ts';
import { attempt, transact, type Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { isOpen, type Offer } from '../../domain/offers/offer.ts';
import { mayOffer } from '../../domain/offers/rights.ts';
import { answersTo } from '../../store/offers/answers.ts';
import { offerToChange } from '../../store/offers/offers.ts';
import { declineOthers, writeAnswerState, writeOfferState } from '../../store/offers/write.ts';
import { makeSwap } from './swap.ts';
import { tellOffer } from './tell.ts';

export type SettleFailure = { kind: 'over' } | SwapFailure;

/** An offer of hers, held until the end of the transaction. */
async function hers(trx: Db, actor: Person, offerId: string, now: Date): Promise<Offer> {
  const offer = await offerToChange(trx, actor, offerId, now);
  if (!offer) throw new NotFound();
  if (!mayOffer.settle(actor, offer)) throw new Forbidden('settle-offer');
  return offer;
}

/**
 * Says yes to one answer. Of a swap, both halves become requests at once, or nothing does; of the others, the two are
 * shown how to reach each other. Everybody else is told that it is settled. Said twice, it is done once; of two answers
 * accepted at the same moment the second is too late.
 */
export async function acceptAnswer(
  services: Services,
  actor: Person,
  offerId: string,
  answerId: string,
): Promise<Outcome<undefined, SettleFailure>> {
  const now = services.now();
  return attempt(services.db, async (trx): Promise<Outcome<undefined, SettleFailure>> => {
    const offer = await hers(trx, actor, offerId, now);
    const answer = (await answersTo(trx, offerId)).find(({ id }) => id === answerId);
    if (!answer) throw new NotFound();
    if (answer.state === 'accepted') return done();
    if (!isOpen(offer, now) || answer.state !== 'waiting') return failed({ kind: 'over' });
    const { given } = answer;
    const swapped = given ? await makeSwap(services, trx, actor, offer, { ...answer, given }) : done();
    if (!swapped.ok) return swapped;
    await writeAnswerState(trx, answerId, 'accepted', now);
    await writeOfferState(trx, offerId, 'agreed', now);
    const details = { kind: offer.kind, person: answer.personId };
    await recordAudit(trx, { actor, action: 'accept-hours', subject: `hours:${offerId}`, details });
    const others = await declineOthers(trx, offerId, now);
    for (const to of [answer.personId, ...others]) await tellOffer(services, trx, to, offerId);
    return done();
  });
}

/** Says no, thank you, to one answer. */
export async function declineAnswer(
  services: Services,
  actor: Person,
  offerId: string,
  answerId: string,
): Promise<void> {
  const now = services.now();
  await transact(services.db, async (trx) => {
    await hers(trx, actor, offerId, now);
    const answer = (await answersTo(trx, offerId)).find(({ id }) => id === answerId);
    if (!answer) throw new NotFound();
    if (answer.state !== 'waiting') return;
    await writeAnswerState(trx, answerId, 'declined', now);
    await recordAudit(trx, { actor, action: 'decline-hours', subject: `hours:${offerId}` });
    await tellOffer(services, trx, answer.personId, offerId);
  });
}

/**
 * Takes an offer back. Whoever waits for an answer is told; once agreed, neither is shown how to reach the other any
 * more. Hours that were swapped are taken back where all hours are, on their request.
 */
export async function withdrawOffer(services: Services, actor: Person, offerId: string): Promise<void> {
  const now = services.now();
  await transact(services.db, async (trx) => {
    const { state, kind } = await hers(trx, actor, offerId, now);
    if (state !== 'open' && !(state === 'agreed' && kind !== 'swap')) return;
    const agreed = (await answersTo(trx, offerId)).filter((answer) => answer.state === 'accepted');
    const told = [...(await declineOthers(trx, offerId, now)), ...agreed.map(({ personId }) => personId)];
    await writeOfferState(trx, offerId, 'withdrawn', now);
    await recordAudit(trx, { actor, action: 'withdraw-hours-offer', subject: `hours:${offerId}` });
    for (const to of told) await tellOffer(services, trx, to, offerId);
  });
}
