import { asksLeft, obstaclesTo } from '../candidates/fit.ts';
import type { Looked } from '../candidates/looked.ts';
import { leavesTimeFor } from '../candidates/road.ts';
import { PlanFaces } from './faces.ts';
import { holdsFor, shiftsByCarer, type Beside, type When } from './hold.ts';
import type { Why } from './plan.ts';
import { pairOf, type Excluded, type Sought } from './problem.ts';

/**
 * Why nobody takes a shift, as a coordinator may read it: carers counted once each, by the first thing that stands in
 * their way. `asked`: they were asked for these hours already, or for others of the request; `employer`: he would rather
 * somebody else came, or sees as many people as he accepts, with this plan; whatever is their own affair is
 * `not-available`; `elsewhere`: they could, and the plan has them somewhere else then; `enough`: they could, and what the
 * plan gives them is as much as they, or the law, let them be asked.
 */
export const whyKinds = [
  'gestures',
  'too-far',
  'asked',
  'employer',
  'not-available',
  'elsewhere',
  'enough',
] as const;
export type WhyKind = (typeof whyKinds)[number];

/** What a plan is made with. `asked`, `excluded`: pairs that are out of the question, the former as they were asked. */
type Made = Beside & { sought: readonly Sought[]; asked: Excluded };

/** The plan that is to be explained: who goes where in it, and what each employer sees of it. */
export type Given = Made & { hers: ReadonlyMap<string, readonly Sought[]>; faces: PlanFaces };

/** Reads a plan once for all its lines; `carers`: who goes where, by shift. */
export function givenBy(made: Made, carers: ReadonlyMap<string, string>): Given {
  const hers = shiftsByCarer(carers, made.sought);
  return { ...made, hers, faces: new PlanFaces(made.words, hers) };
}

export function whyNobody(shift: Sought, looked: readonly Looked[], given: Given, when: When): Why {
  const counts: Partial<Record<WhyKind, number>> = {};
  for (const each of looked) {
    if (each.carerId === shift.replacedId) continue;
    const kind = whyNotShe(shift, each, given, when);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function whyNotShe(shift: Sought, who: Looked, given: Given, when: When): WhyKind {
  const { asked, excluded, hers, faces } = given;
  const [first] = obstaclesTo(who, shift, when.now, when.timeZone);
  if (first?.kind === 'gestures' || first?.kind === 'too-far') return first.kind;
  const pair = pairOf(who.carerId, shift.id);
  if (asked.has(pair)) return 'asked';
  if (excluded.has(pair)) return 'employer';
  if (first || asksLeft(who) === 0 || holdsFor(who, [shift], when).size === 0) return 'not-available';
  const own = hers.get(who.carerId) ?? [];
  if (own.some((other) => !leavesTimeFor(who.availability.means, other, shift))) return 'elsewhere';
  return faces.accepts(who.carerId, shift) ? 'enough' : 'employer';
}
