import type { Gesture } from '../../../../language/gestures.ts';
import type { Source } from '../../../law/domain/rule.ts';
import type { Verdict } from '../../../law/domain/verdict.ts';
import type { Contract, PlannedShift } from '../../../work/domain/contract.ts';
import type { Offer, OfferAnswer, OfferKind, Reach, Span } from './offer.ts';

/** A shift of hers that she may swap, with the contract it is of. */
export type OwnShift = PlannedShift & { contract: Contract };

/** An answer with the first name of who gave it, as the author of the offer reads it. */
export type ReadAnswer = OfferAnswer & { firstName: string; initial: string };

/** Who agreed with whom, and the one contact each let the other have. */
export type Met = { firstName: string; initial: string; reach: Reach; contact: string | null };

/** An offer as it stands in a list or at the top of its page. */
export type SeenOffer = Offer & {
  isMine: boolean;
  /** Who offers: of a lasting job nobody, an employer keeps his name until he has agreed with somebody. */
  author: { firstName: string; initial: string } | null;
  /** The road for this reader, when it is hers to take. */
  minutes: number | null;
  /** Answers that wait, of one's own offers. */
  waiting: number;
};

export type OffersHome = { mine: SeenOffer[] } & Record<OfferKind, SeenOffer[]>;

/** One offer, and what its reader may know of it. */
export type OfferView = {
  offer: SeenOffer;
  /** Of one's own offer: everybody's answers. */
  answers: ReadAnswer[];
  /** What this reader answered. */
  answer: ReadAnswer | null;
  mayAnswer: boolean;
  /** Once both agreed: how the other lets herself be reached. */
  met: Met | null;
  /** The request this reader is replaced in, and the other half, of a swap. */
  halves: { offered: string; answered: string } | null;
};

/** What a rule says, in the reader’s words. */
export type LawSaid = {
  rule: string;
  sources: readonly Source[];
  reasons: readonly { verdict: Verdict; says: string; lawful?: string }[];
};

/** Whose hours stand in the way, as who reads it says so. */
export type Whose = 'mine' | 'theirs';

export type SwapFailure =
  /** The shift is no longer hers to give. */
  | { kind: 'gone'; whose: Whose }
  /** The law refuses these hours, whoever does them. */
  | { kind: 'law'; whose: Whose; said: LawSaid[] }
  /** The week of who would do them holds too many; the hours are told to nobody but her. */
  | { kind: 'week'; whose: Whose; hours: number | null; most: number }
  /** She is elsewhere then: with what of hers, told to nobody but her. */
  | { kind: 'elsewhere'; whose: Whose; busy: Span[] }
  /** She does not master what that home needs: which, for herself and for whom she shows it to. */
  | { kind: 'gestures'; whose: Whose; missing: Gesture[] }
  /** Nobody knows where she lives. */
  | { kind: 'no-home'; whose: Whose };

/** What could not be: the law’s own sentence when it is the law, and never the other’s hours. */
export type Refused = { kind: 'over' | 'full' } | SwapFailure;
