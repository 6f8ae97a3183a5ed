import { fitOf } from '../candidates/fit.ts';
import type { Looked } from '../candidates/looked.ts';
import { pairOf, type Sought } from './problem.ts';

export const planStates = ['looking', 'ready', 'published'] as const;
export type PlanState = (typeof planStates)[number];

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
};

/** How many carers could not take a shift, by their first reason. */
export type Why = Readonly<Record<string, number>>;

/** Who would go where, of one shift. */
export type PlanLine = { shiftId: string; carerId: string | null; locked: boolean; why: Why | null };

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
export type Tally = { shifts: number; covered: number; carers: number; faces: number };

/** A whole plan, as its page draws it; `together`: hours it leaves out, since one person is asked for throughout. */
export type PlanView = { plan: DepartmentPlan; lines: LineSeen[]; tally: Tally; together: number };

/** Somebody who could take one shift, alone: what else the plan gives her is checked when she is chosen. */
export type Choosable = { carerId: string; name: string; minutes: number; elsewhere: number };

/** One line, and who else could take it; `unnamed`: how many the reader may not open the page of. */
export type LineView = { plan: DepartmentPlan; line: LineSeen; choosable: Choosable[]; unnamed: number };

export function tallyOf(lines: readonly { carerId: string | null; household: string }[]): Tally {
  const covered = lines.filter(({ carerId }) => carerId !== null);
  return {
    shifts: lines.length,
    covered: covered.length,
    carers: new Set(covered.map(({ carerId }) => carerId)).size,
    faces: new Set(covered.map(({ carerId, household }) => `${carerId ?? ''} ${household}`)).size,
  };
}

/**
 * The pairs of a plan that do not hold once her whole week is looked at, rule by rule and road by road: what the
 * planner is told is simpler than the truth in one place (the road between two homes by other means than a car).
 * Empty when the plan stands.
 */
export function brokenPairs(
  pairs: readonly { carerId: string; shiftId: string }[],
  sought: ReadonlyMap<string, Sought>,
  looked: ReadonlyMap<string, Looked>,
  { now, timeZone }: { now: Date; timeZone: string },
): Set<string> {
  const broken = new Set<string>();
  for (const [carerId, hers] of Map.groupBy(pairs, (pair) => pair.carerId)) {
    const who = looked.get(carerId);
    const wanted = hers.flatMap(({ shiftId }) => sought.get(shiftId) ?? []);
    const terms = { requestId: '', carerId: '', samePerson: false, timeZone };
    const fits = new Set(who ? fitOf(who, wanted, terms, now).shiftIds : []);
    for (const { shiftId } of hers) if (!fits.has(shiftId)) broken.add(pairOf(carerId, shiftId));
  }
  return broken;
}
