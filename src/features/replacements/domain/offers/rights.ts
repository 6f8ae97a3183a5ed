import { holds, type Actor, type Person } from '../../../../language/actor.ts';
import type { Offer, OfferKind } from './offer.ts';
import { isOpen } from './offer.ts';

/** Who puts each kind forward, and who answers it. */
const authors = { swap: 'carer', spare: 'carer', lasting: 'employer' } as const;
const answerers = { swap: 'carer', spare: 'employer', lasting: 'carer' } as const;
/** Who else reads it, to pass it on. */
const readers: Record<OfferKind, readonly ('carer' | 'employer' | 'facilitator')[]> = {
  swap: ['carer'],
  spare: ['carer', 'employer', 'facilitator'],
  lasting: ['carer'],
};

/** The rights on offers of hours. Where she lives, and whether she may see it at all, is in the query. */
export const mayOffer = {
  put: (actor: Actor, kind: OfferKind): boolean => holds(actor, authors[kind]),

  read: (actor: Actor, kind: OfferKind): boolean => readers[kind].some((role) => holds(actor, role)),

  answer: (
    actor: Person,
    offer: Pick<Offer, 'kind' | 'authorId' | 'state' | 'expiresAt'>,
    now: Date,
  ): boolean => holds(actor, answerers[offer.kind]) && offer.authorId !== actor.id && isOpen(offer, now),

  /** Whether she chooses among the answers, or takes it back. */
  settle: (actor: Person, offer: Pick<Offer, 'authorId'>): boolean => offer.authorId === actor.id,
};
