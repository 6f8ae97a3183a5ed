import type { Gesture } from '../../../language/gestures.ts';
import type { Barred } from './employers-word.ts';

/** Why somebody is proposed, as ids and figures: the words say it. */
export type Because =
  /** She can do every shift asked for. */
  | { kind: 'everything'; shifts: number }
  /** She can do every shift at these employers': one face each. */
  | { kind: 'whole-employer'; employerIds: string[] }
  /** She already works, or has replaced, in these homes. */
  | { kind: 'known-there'; employerIds: string[] }
  | { kind: 'minutes'; minutes: number }
  | { kind: 'same-centre' }
  /** Asked, or has replaced, less than the others lately. */
  | { kind: 'her-turn' };

/**
 * Somebody who could come, as the asker may see her. Nothing here tells hours she works elsewhere, nor what she would
 * rather not do: `toCheckWithHer` only says that her other employers' hours are not all known here.
 */
export type Candidate = {
  carerId: string;
  firstName: string;
  initial: string;
  /** Null when she shows it to nobody, or only to her relay. */
  communeName: string | null;
  /** From home to the furthest of these shifts, door to door, by her own means. */
  minutes: number;
  /** The published score, from 0 to 100; larger is asked first. */
  score: number;
  because: Because[];
  toCheckWithHer: boolean;
  /** Which shifts she could do, together, lawfully and with time for the road. */
  shiftIds: string[];
};

/**
 * Why somebody is not proposed, as the asker may read it. `not-available` stands for everything that is her own
 * affair: her hours, what she opened to, what she would rather not, how often she may be asked.
 */
export type WhyNot =
  | { kind: 'gestures'; missing: Gesture[] }
  | { kind: 'too-far'; minutes: number }
  | { kind: 'not-everything'; shifts: number; of: number }
  | { kind: 'not-available' }
  | { kind: 'already-asked' }
  /** An employer would rather somebody else came; or sees as many different people as were wanted. */
  | { kind: Barred }
  | { kind: 'is-replaced' };

export type LeftOut = {
  carerId: string;
  firstName: string;
  initial: string;
  communeName: string | null;
  why: WhyNot[];
};
