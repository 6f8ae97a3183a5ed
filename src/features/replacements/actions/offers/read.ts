import type { OfferView, OffersHome, SeenOffer } from '../../domain/offers/view.ts';
import { holds, type Person } from '../../../../language/actor.ts';
import { NotFound } from '../../../../language/failure.ts';
import type { Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { cardsOf } from '../../../people/store/cards.ts';
import { communeByCode } from '../../../places/store.ts';
import { availabilityOf } from '../../../work/store/availability.ts';
import type { Offer, OfferKind } from '../../domain/offers/offer.ts';
import { roadTo } from '../../domain/offers/reach.ts';
import { mayOffer } from '../../domain/offers/rights.ts';
import { answerOf, answersTo, metThrough, waitingFor } from '../../store/offers/answers.ts';
import { halvesOf } from '../../store/offers/halves.ts';
import { offerById, offersFor, offersOf } from '../../store/offers/offers.ts';

/** Offers looked through, the newest first, and shown of each kind. */
const looked = 200;
const shown = 30;

/** Hers, and what others offer, by kind: lasting jobs only those she can get to. */
export async function readOffers({ db, now }: Services, actor: Person): Promise<OffersHome> {
  const mine = await seen(db, actor, await offersOf(db, actor, now(), shown));
  const known = new Set(mine.map(({ id }) => id));
  const others = (await withinReach(db, actor, await offersFor(db, actor, now(), looked))).filter(
    ({ id }) => !known.has(id),
  );
  const of = (kind: OfferKind) =>
    seen(db, actor, others.filter((offer) => offer.kind === kind).slice(0, shown));
  return { mine, swap: await of('swap'), spare: await of('spare'), lasting: await of('lasting') };
}

/** Throws NotFound for an offer that is not this actor's to see. */
export async function readOffer({ db, now }: Services, actor: Person, id: string): Promise<OfferView> {
  const offer = await offerWithin(db, actor, await offerById(db, actor, id, now()));
  const [seenOffer] = await seen(db, actor, [offer]);
  if (!seenOffer) throw new NotFound();
  const { isMine } = seenOffer;
  const answer = isMine ? null : await answerOf(db, actor, id);
  return {
    offer: seenOffer,
    answers: isMine ? await answersTo(db, id) : [],
    answer,
    mayAnswer: mayOffer.answer(actor, offer, now()) && answer === null,
    met: await metThrough(db, actor, id),
    halves: isMine || answer?.state === 'accepted' ? await halvesOf(db, id) : null,
  };
}

/** The offer, if she can get to it or has to do with it already; throws NotFound otherwise. */
export async function offerWithin(db: Db, actor: Person, offer: Offer | null): Promise<Offer> {
  if (!offer) throw new NotFound();
  if (offer.kind !== 'lasting' || offer.authorId === actor.id) return offer;
  if (await answerOf(db, actor, offer.id)) return offer;
  const [near] = await withinReach(db, actor, [offer]);
  if (!near) throw new NotFound();
  return near;
}

async function withinReach(db: Db, actor: Person, offers: readonly Offer[]): Promise<Offer[]> {
  if (!offers.some(({ kind }) => kind === 'lasting')) return [...offers];
  const home = actor.communeCode ? await communeByCode(db, actor.communeCode) : null;
  const availability = await availabilityOf(db, actor.id);
  return offers.filter(
    ({ kind, commune }) => kind !== 'lasting' || roadTo(home, commune, availability).within,
  );
}

async function seen(db: Db, actor: Person, offers: readonly Offer[]): Promise<SeenOffer[]> {
  if (offers.length === 0) return [];
  const signed = offers.filter(({ kind }) => kind !== 'lasting').map(({ authorId }) => authorId);
  const cards = await cardsOf(db, actor, signed);
  const mine = offers.filter(({ authorId }) => authorId === actor.id).map(({ id }) => id);
  const waiting = await waitingFor(db, mine);
  const travels = holds(actor, 'carer');
  const home = travels && actor.communeCode ? await communeByCode(db, actor.communeCode) : null;
  const availability = travels ? await availabilityOf(db, actor.id) : null;
  return offers.map((offer) => {
    const isMine = offer.authorId === actor.id;
    const card = cards.get(offer.authorId);
    const goes = !isMine && offer.kind !== 'spare';
    return {
      ...offer,
      isMine,
      author: card && !isMine ? { firstName: card.firstName, initial: card.initial } : null,
      minutes: goes ? roadTo(home, offer.commune, availability).minutes : null,
      waiting: isMine ? (waiting.get(offer.id) ?? 0) : 0,
    };
  });
}
