import type { Person } from '../../../../language/actor.ts';
import type { FormError } from '../../../../ui/form.tsx';
import type { Reach } from '../../domain/offers/offer.ts';
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
  reaches: readonly Reach[];
  typed: AnswerTyped;
  errors: readonly FormError[];
  refused: Refused | null;
};
