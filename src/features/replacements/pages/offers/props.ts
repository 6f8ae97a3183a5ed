import type { Person } from '../../../../language/actor.ts';
import type { FormError } from '../../../../ui/form.tsx';
import type { Reach, Span } from '../../domain/offers/offer.ts';
import type { OfferView, OwnShift, Refused } from '../../domain/offers/view.ts';

/** What somebody typed to answer. */
export type AnswerTyped = { id: string; shift: string; word: string; reach: string };

/** What the page of one offer is drawn from. */
export type OfferProps = {
  actor: Person;
  now: Date;
  view: OfferView;
  /** Hers, to give against the one offered. */
  shifts: readonly OwnShift[];
  /** What of hers is in the way of it, when she has none to give. */
  busy: readonly Span[];
  reaches: readonly Reach[];
  typed: AnswerTyped;
  errors: readonly FormError[];
  refused: Refused | null;
};
