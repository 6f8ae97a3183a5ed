import type { SwapFailure } from '../../domain/offers/view.ts';
import type { Person } from '../../../../language/actor.ts';
import { done, failed, Forbidden, type Outcome } from '../../../../language/failure.ts';
import { recordAudit } from '../../../../platform/audit.ts';
import { transact, type Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { isOpen, offerLimits, type GivenShift, type Offer, type Reach } from '../../domain/offers/offer.ts';
import { mayOffer } from '../../domain/offers/rights.ts';
import { answerOf, answersTo } from '../../store/offers/answers.ts';
import { offerToChange } from '../../store/offers/offers.ts';
import { insertAnswer, writeAnswerState, writeOfferState } from '../../store/offers/write.ts';
import { guarded } from '../../../../platform/guarded.ts';
import { ownShift } from './own-shifts.ts';
import { hasReach } from './put.ts';
import { offerWithin } from './read.ts';
import { rehearse } from './swap.ts';
import { tellOffer } from './tell.ts';

/** What she answers. `id` is minted by the page. `shift`: of a swap, the one she gives; `reach`: of the others. */
export type AnswerForm = {
  id: string;
  word: string;
  reach: Reach | null;
  shift: { contractId: string; start: Date } | null;
};

export type AnswerOfferFailure =
  /** It is no longer to be answered. */
  { kind: 'over' } | { kind: 'full' } | { kind: 'no-contact' } | { kind: 'no-shift' } | SwapFailure;

/**
 * Answers an offer: « ça m’intéresse », or one of her shifts against the one offered. Nothing of how she can be reached
 * is shown before the other says yes. A swap the law refuses her is refused here. Sent twice, it is answered once.
 */
export async function answerOffer(
  services: Services,
  actor: Person,
  offerId: string,
  form: AnswerForm,
): Promise<Outcome<undefined, AnswerOfferFailure>> {
  const now = services.now();
  return transact(services.db, async (trx) => {
    const offer = await offerWithin(trx, actor, await offerToChange(trx, actor, offerId, now));
    const there = await answerOf(trx, actor, offerId);
    if (there?.state === 'waiting' || there?.state === 'accepted') return done();
    if (there || !isOpen(offer, now)) return failed({ kind: 'over' });
    if (!mayOffer.answer(actor, offer, now)) throw new Forbidden('answer-offer');
    const waiting = (await answersTo(trx, offerId)).filter(({ state }) => state === 'waiting');
    if (waiting.length >= offerLimits.answers) return failed({ kind: 'full' });
    const given = offer.kind === 'swap' ? await givenFor(services, trx, actor, offer, form) : done(null);
    if (!given.ok) return given;
    const reach = offer.kind === 'swap' ? null : form.reach;
    if (offer.kind !== 'swap' && !(reach && (await hasReach(trx, actor, reach))))
      return failed({ kind: 'no-contact' });
    const word = guarded(form.word.trim()).slice(0, offerLimits.word);
    const answer = { id: form.id, offerId, personId: actor.id, word, reach, given: given.value };
    if (!(await insertAnswer(trx, { ...answer, answeredAt: now }))) return failed({ kind: 'over' });
    const details = { kind: offer.kind };
    await recordAudit(trx, { actor, action: 'answer-hours', subject: `hours:${offerId}`, details });
    await tellOffer(services, trx, offer.authorId, offerId);
    return done();
  });
}

async function givenFor(
  services: Services,
  trx: Db,
  actor: Person,
  offer: Offer,
  { shift }: AnswerForm,
): Promise<Outcome<GivenShift, AnswerOfferFailure>> {
  const given = shift && (await ownShift(trx, actor.id, shift, services.now()));
  if (!given) return failed({ kind: 'no-shift' });
  const possible = await rehearse(services, trx, actor, { offer, given });
  if (!possible.ok) return possible;
  const { contractId, start, end, kind, contract } = given;
  const { communeName, timeZone } = contract.employer;
  return done({ contractId, start, end, kind, communeName, timeZone, gestures: contract.gestures });
}

/**
 * Takes her answer back. Once the other has said yes, neither is shown how to reach the other any more; hours that were
 * swapped are taken back where all hours are, on their request.
 */
export async function withdrawAnswer(services: Services, actor: Person, offerId: string): Promise<void> {
  const now = services.now();
  await transact(services.db, async (trx) => {
    const offer = await offerWithin(trx, actor, await offerToChange(trx, actor, offerId, now));
    const answer = await answerOf(trx, actor, offerId);
    if (!answer || answer.state === 'declined') return;
    if (answer.state === 'accepted' && (offer.kind === 'swap' || offer.state !== 'agreed')) return;
    await writeAnswerState(trx, answer.id, 'withdrawn', now);
    await recordAudit(trx, { actor, action: 'withdraw-hours-answer', subject: `hours:${offerId}` });
    if (answer.state !== 'accepted') return;
    await writeOfferState(trx, offerId, 'fallen', now);
    await tellOffer(services, trx, offer.authorId, offerId);
  });
}
