import type { Because } from './candidates.ts';

/**
 * How somebody asked stands. `willing`: she said yes, and who asked will choose. `countered`: she offers other hours.
 * `too-late`: others took them before she answered, or somebody else was chosen. `thanked`: whoever asked said no to her.
 */
export const askStates = [
  'waiting',
  'willing',
  'accepted',
  'declined',
  'countered',
  'expired',
  'withdrawn',
  'too-late',
  'thanked',
] as const;
export type AskState = (typeof askStates)[number];

/** Those in which nothing more is awaited of anybody. */
export const endStates: readonly AskState[] = [
  'accepted',
  'declined',
  'expired',
  'withdrawn',
  'too-late',
  'thanked',
];

/** Those in which she may still say yes, as long as hours are left: she may be late, or have thought again. */
const answerable: readonly AskState[] = [
  'waiting',
  'willing',
  'countered',
  'expired',
  'declined',
  'too-late',
];
export const mayAnswer = (state: AskState): boolean => answerable.includes(state);

/** Somebody asked for the hours of one request. */
export type Ask = {
  id: string;
  requestId: string;
  carerId: string;
  wave: number;
  position: number;
  /** As she was proposed: minutes of road, and why she. */
  because: { minutes: number; score: number; because: Because[] };
  askedAt: Date;
  expiresAt: Date;
  state: AskState;
  answeredAt: Date | null;
  /** What she typed for who asked, when she declined. */
  reason: string | null;
  shifts: AskedShift[];
};

/** One shift she was asked for: whether she said yes to it, and the hours she offers instead. */
export type AskedShift = { id: string; willing: boolean; proposed: { start: Date; end: Date } | null };

/** What she answers. */
export type Answer =
  | { kind: 'accept'; shiftIds: readonly string[] }
  | { kind: 'decline'; reason: string }
  | { kind: 'counter'; proposals: readonly { shiftId: string; start: Date; end: Date }[] };

/** What came of it. `lost`: those of her hours that were gone already. */
export type Answered =
  | { kind: 'accepted'; shiftIds: string[]; lost: string[] }
  | { kind: 'willing' | 'declined' | 'countered' };

/** Why hours could not be hers. */
export type TakeFailure =
  /** Others were quicker, or the hours are gone: nothing is left of them. */
  | { kind: 'too-late' }
  /** The request was called off, or she withdrew. */
  | { kind: 'over' }
  /** She works elsewhere then, or has not the time for the road. */
  | { kind: 'elsewhere'; shiftIds: string[] }
  /** Her week would hold more than the law allows. */
  | { kind: 'law'; hours: number; most: number }
  /** As many different people as were wanted come to that home already. */
  | { kind: 'faces' };

export type AnswerFailure =
  | TakeFailure
  /** One person for everything was wanted, and she said yes to a part. */
  | { kind: 'all-or-none' }
  /** Nothing was chosen. */
  | { kind: 'nothing' }
  /** Hours she offers are not on that day, or end before they begin: instead of which. */
  | { kind: 'hours'; shiftIds: string[] };
