import type { Sought } from './problem.ts';

export const planStates = ['looking', 'ready', 'published'] as const;
export type PlanState = (typeof planStates)[number];

/** It has been published or is being searched again: from a page that was drawn before. */
export type NotReady = { kind: 'not-ready' };

/** A plan for a department, as its coordinator reads it. */
export type DepartmentPlan = {
  id: string;
  departmentCode: string;
  departmentName: string;
  timeZone: string;
  madeAt: Date;
  /** Days (2026-11-23), both included. */
  fromDay: string;
  untilDay: string;
  seed: number;
  state: PlanState;
  solvedAt: Date | null;
  bound: number | null;
  optimal: boolean | null;
  seconds: number | null;
  publishedAt: Date | null;
  /** How many carers were looked at; null before it is solved. */
  looked: number | null;
  /** When it was last asked to be worked out. */
  lookingSince: Date;
};

/** How many carers could not take a shift, by their first reason. */
export type Why = Readonly<Record<string, number>>;

/**
 * Why nobody was asked for a line: the hours are no longer to be covered, she had been asked already, its
 * employer would not have her or sees enough people, or whatever else has changed on her side, which is her own affair.
 */
export const unsentKinds = ['over', 'asked', 'employer', 'not-available'] as const;
export type Unsent = (typeof unsentKinds)[number];

/** Who would go where, of one shift. `why`: why nobody, unless somebody took her out by hand. */
export type PlanLine = {
  shiftId: string;
  carerId: string | null;
  locked: boolean;
  why: Why | null;
  /** Of a plan that is published, when it could not be sent. */
  unsent: Unsent | null;
};

/** What is drawn of a line: hours at a commune, never a name of an employer; a carer only if the reader may open her page. */
export type LineSeen = PlanLine & {
  start: Date;
  end: Date;
  kind: Sought['kind'];
  communeName: string;
  /** Null: nobody. `name` null: somebody of another department, whose page the reader may not open. */
  carer: { id: string; name: string | null } | null;
  /** Whose request still waits, or no longer does. */
  open: boolean;
};

/** What a plan covers, counted from its lines. */
export type Tally = { shifts: number; covered: number; carers: number; faces: number; unsent: number };

/** The most hours of one plan, the first of its days: more would be too much to read on one page. */
export const mostShifts = 200;

/**
 * Hours of its days that a plan leaves out: `together`, as one person is asked for throughout; `awaiting`, as somebody who
 * was asked, or has offered to come, awaits or is awaited; `more`, beyond the most of one plan.
 */
export type LeftOutOfPlan = { together: number; awaiting: number; more: number };

/** A whole plan, as its page draws it. */
export type PlanView = { plan: DepartmentPlan; lines: LineSeen[]; tally: Tally } & LeftOutOfPlan;

/** Somebody who could take one shift, alone: what else the plan gives her is checked when she is chosen. */
export type Choosable = { carerId: string; name: string; minutes: number; elsewhere: number };

/** One line, and who else could take it; `unnamed`: how many the reader may not open the page of. */
export type LineView = { plan: DepartmentPlan; line: LineSeen; choosable: Choosable[]; unnamed: number };

export function tallyOf(
  lines: readonly (Pick<PlanLine, 'carerId' | 'unsent'> & { household: string })[],
): Tally {
  const given = lines.filter(({ carerId }) => carerId !== null);
  const covered = given.filter(({ unsent }) => unsent === null);
  return {
    shifts: lines.length,
    covered: covered.length,
    carers: new Set(covered.map(({ carerId }) => carerId)).size,
    faces: new Set(covered.map(({ carerId, household }) => `${carerId ?? ''} ${household}`)).size,
    unsent: given.length - covered.length,
  };
}
