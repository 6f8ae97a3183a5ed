import type { Gesture } from '../../../../language/gestures.ts';
import type { Commune } from '../../../places/domain.ts';
import type { Weekday } from '../../../work/domain/contract.ts';
import type { ShiftKind } from '../request.ts';

/**
 * Hours that change hands. `spare`: a carer could work more; `swap`: one of her own shifts against a colleague's;
 * `lasting`: an employer looks for a carer who stays.
 */
export const offerKinds = ['swap', 'spare', 'lasting'] as const;
export type OfferKind = (typeof offerKinds)[number];

/** `fallen`: a swap that was agreed on, and did not hold. */
export const offerStates = ['open', 'agreed', 'withdrawn', 'fallen'] as const;
export type OfferState = (typeof offerStates)[number];

export const answerStates = ['waiting', 'accepted', 'declined', 'withdrawn'] as const;
export type AnswerState = (typeof answerStates)[number];

/** By which contact of her account somebody lets herself be reached, once both agree and not before. */
export const reaches = ['phone', 'email'] as const;
export type Reach = (typeof reaches)[number];

export type Span = { start: Date; end: Date };

/** Hours somebody puts forward. Of a swap, never whose home it is: the commune, the hours, the kind and the gestures. */
export type Offer = {
  id: string;
  kind: OfferKind;
  authorId: string;
  commune: Pick<Commune, 'code' | 'name' | 'departmentCode' | 'population' | 'point'>;
  /** The clock there. */
  timeZone: string;
  kinds: ShiftKind[];
  gestures: Gesture[];
  /** How far from the commune she goes; of hours to spare only. */
  mostMinutes: number | null;
  hoursAWeek: number | null;
  weekdays: Weekday[];
  contractId: string | null;
  word: string;
  reach: Reach | null;
  state: OfferState;
  createdAt: Date;
  expiresAt: Date;
  times: Span[];
};

/** What somebody answers to an offer; of a swap, the shift of hers that she gives. */
export type OfferAnswer = {
  id: string;
  offerId: string;
  personId: string;
  word: string;
  reach: Reach | null;
  given: GivenShift | null;
  state: AnswerState;
  answeredAt: Date;
};

/** A shift of hers, as the other reads it before agreeing. */
export type GivenShift = Span & {
  contractId: string;
  kind: ShiftKind;
  communeName: string;
  timeZone: string;
  gestures: Gesture[];
};

/** What limits an offer; the database holds those of length too. */
export const offerLimits = {
  /** Days after which it is over by itself. */
  days: 30,
  /** Stretches of hours to spare, within so many days from now. */
  stretches: 7,
  daysAhead: 14,
  word: 400,
  /** Open offers of one person at a time, and answers that wait for one offer. */
  open: 6,
  answers: 30,
} as const;

const dayMs = 86_400_000;

/** When an offer is over by itself: after thirty days; before, when its last hours begin. */
export function expiryOf(now: Date, times: readonly Span[]): Date {
  const month = new Date(now.getTime() + offerLimits.days * dayMs);
  const last = Math.max(...times.map(({ start }) => start.getTime()));
  return times.length > 0 && last < month.getTime() ? new Date(last) : month;
}

/** Whether one may still answer it. */
export const isOpen = ({ state, expiresAt }: Pick<Offer, 'state' | 'expiresAt'>, now: Date): boolean =>
  state === 'open' && expiresAt > now;
