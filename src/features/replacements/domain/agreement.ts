import { outsideQuietHours } from '../../messages/domain/outside.ts';
import { afterQuietHours, isQuiet } from '../../messages/domain/hours.ts';
import { startOfDay } from '../../../language/time.ts';
import type { Outcome } from '../../../language/failure.ts';
import type { ShiftKind } from './request.ts';

/** What one employer answers about one replacement: `another`, he would rather somebody else came. */
export const agreementStates = ['waiting', 'agreed', 'declined', 'another', 'expired', 'withdrawn'] as const;
export type AgreementState = (typeof agreementStates)[number];

export const employerAnswers = ['agreed', 'declined', 'another'] as const;
export type EmployerAnswer = (typeof employerAnswers)[number];

/** How he answered: by his link, by the figures told on the telephone, or in his own account. */
export type AnsweredBy = 'link' | 'code' | 'account' | 'facilitator';

/** One employer's agreement to one replacement: the hours of his that one carer took, in one request. */
export type Agreement = {
  id: string;
  requestId: string;
  employerId: string;
  /** Who would come. */
  carerId: string;
  state: AgreementState;
  askedAt: Date;
  expiresAt: Date;
  remindedAt: Date | null;
  answeredAt: Date | null;
  answeredBy: AnsweredBy | null;
  /** How often his figures were typed with a wrong name. */
  tries: number;
  /** The hours, in order. */
  shifts: { id: string; contractId: string; start: Date; end: Date; kind: ShiftKind }[];
};

/** Longest a link lives. */
const linkMs = 72 * 3_600_000;

/** How often the name beside six figures may be wrong before they open nothing any more. */
export const mostTries = 5;

/** Whether his figures open nothing any more: they were tried too often. */
export const isLocked = ({ tries }: Pick<Agreement, 'tries'>): boolean => tries >= mostTries;

/** A link lives three days at most, and never past the first of the hours it is about. */
export function agreementExpiry(askedAt: Date, firstStart: Date): Date {
  return new Date(Math.min(askedAt.getTime() + linkMs, firstStart.getTime()));
}

/** Whether he may still answer. */
export const isOpen = ({ state, expiresAt }: Pick<Agreement, 'state' | 'expiresAt'>, now: Date): boolean =>
  state === 'waiting' && expiresAt > now;

/** The least an employer is given to answer in before the first of the hours. */
const leastToAnswer = 3_600_000;

/**
 * Whether he is told in hours of peace too: it presses for who asked, and in the morning it would be too late for him to
 * answer. Otherwise he is left in peace, however pressing it is for others.
 */
export function cannotWait(
  now: Date,
  { urgent, firstStart, timeZone }: { urgent: boolean; firstStart: Date; timeZone: string },
): boolean {
  const leaves = afterQuietHours(now, outsideQuietHours, timeZone).getTime();
  return urgent && firstStart.getTime() < leaves + leastToAnswer;
}

/** Whether it is an hour at which he may be reminded. */
export const mayRemindAt = (now: Date, timeZone: string): boolean =>
  !isQuiet(now, outsideQuietHours, timeZone);

/**
 * Until when whoever replaces may know where a home is: the day of the last hours agreed to, and the day after, whole,
 * by the clock there.
 */
export function homeOpenUntil(lastEnd: Date, timeZone: string): Date {
  const startOfLast = startOfDay(lastEnd, timeZone);
  // Two days and a half later, then back to midnight: days of 23 or 25 hours are put right.
  return startOfDay(new Date(startOfLast.getTime() + 60 * 3_600_000), timeZone);
}

/** What became of an answer. */
export type AgreementFailure =
  /** No such link or figures, or too many wrong tries: nothing more is said. */
  | { kind: 'unknown' }
  /** It was answered already: once is enough. */
  | { kind: 'answered'; state: EmployerAnswer }
  /** Its time is over, or the replacement was called off. */
  | { kind: 'over' };

export type AgreementOutcome = Outcome<{ agreementId: string; answer: EmployerAnswer }, AgreementFailure>;
