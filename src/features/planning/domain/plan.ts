import type { Lock } from './problem.ts';

/** Who goes where, and how good that is known to be. Lists are in the order of the ids of the shifts. */
export type Plan = {
  assignments: readonly Assignment[];
  uncovered: readonly Uncovered[];
  /** How many shifts are covered. */
  coverage: number;
  /** Different carers each employer sees, added up over employers. */
  faces: number;
  /** Of travel from home to each shift, added up. */
  minutes: number;
  /** No plan whatever covers more shifts than this: proven. */
  bound: { coverage: number };
  /** Proven that no plan covers more; nor as many with fewer faces; nor as many with these faces and less travel. */
  optimal: boolean;
  seconds: number;
  /** Why the search ended: nothing better exists, its counted work was done, or the time was over. */
  ended: 'proven' | 'work' | 'time';
  /** Locks that could not be held: somebody or something not there, or a constraint broken. */
  brokenLocks: readonly Lock[];
};

export type Assignment = { shift: string; carer: string; minutes: number };

/** A shift nobody takes, with how many carers could not for which first reason: all carers are counted, once. */
export type Uncovered = { shift: string; why: Readonly<Partial<Record<Reason, number>>> };

/**
 * Why a carer does not take a shift, in the order they are looked at: she does not know a gesture, lives too far, is
 * not available, is expected elsewhere, has too few hours in the week, is to be asked nothing; or she could, and the plan
 * has her elsewhere.
 */
export type Reason = (typeof reasons)[number];
export const reasons = ['gestures', 'travel', 'unavailable', 'busy', 'hours', 'requests', 'taken'] as const;

/** How to search. */
export type Search = {
  /** At most, from `since` on. */
  seconds: number;
  /** Ties fall otherwise with another seed, and the same way with the same. */
  seed?: number;
  locked?: readonly Lock[];
  /** Gives up: the best plan found until then is answered. */
  signal?: AbortSignal;
  /** When the time began, on the clock of `performance.now()`: now, unless told. */
  since?: number;
};
