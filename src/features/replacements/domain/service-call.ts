import type { CoveringService } from '../../directory/domain/service.ts';
import type { OutsideState } from '../../messages/domain/outside.ts';
import type { Outcome } from '../../../language/failure.ts';
import type { ReplacementShift } from './request.ts';

export const serviceAnswers = ['can', 'cannot'] as const;
export type ServiceAnswer = (typeof serviceAnswers)[number];

/** One service of the directory written to about one request, and what it answered. */
export type ServiceCall = {
  id: string;
  requestId: string;
  serviceId: string;
  /** Who pressed; null once that account is gone. */
  askedById: string | null;
  state: 'waiting' | ServiceAnswer;
  askedAt: Date;
  expiresAt: Date;
  answeredAt: Date | null;
  /** Whom to call there, and at which number (E.164): when it can. */
  contactName: string | null;
  phone: string | null;
};

/** The same for who leads the request, with what became of the letter, and the service as its entry stands. */
export type FollowedCall = ServiceCall & { letter: OutsideState; service: CoveringService };

/** What a service reads by its link: days, hours, communes, gestures. Nothing says whose home it is. */
export type ServiceCallView = {
  call: ServiceCall;
  urgent: boolean;
  timeZone: string;
  shifts: readonly Pick<ReplacementShift, 'id' | 'start' | 'end' | 'commune' | 'gestures' | 'kind'>[];
};

/** Why a link answers nothing more. */
export type CallFailure =
  /** No such link: nothing more is said. */
  | { kind: 'unknown' }
  | { kind: 'answered'; state: ServiceAnswer }
  /** Nobody seeks these hours of it any more, the request is called off, or the time to answer has passed. */
  | { kind: 'over' };

export type CallOutcome = Outcome<{ answer: ServiceAnswer }, CallFailure>;

export const contactNameLimit = 60;
