import { asksLeft, obstaclesTo } from '../candidates/fit.ts';
import type { Looked } from '../candidates/looked.ts';
import { leavesTimeFor } from '../candidates/road.ts';
import { holdsFor, type When } from './hold.ts';
import type { Why } from './plan.ts';
import { pairOf, type Excluded, type Sought } from './problem.ts';

/**
 * Why nobody takes a shift, as a coordinator may read it: carers counted once each, by the first thing that stands in
 * their way. `asked`: they were asked for this request already; whatever is their own affair is `not-available`;
 * `elsewhere`: they could, and the plan has them somewhere else then; `enough`: they could, and what the plan gives them
 * is as much as they, or the law, let them be asked.
 */
export const whyKinds = ['gestures', 'too-far', 'asked', 'not-available', 'elsewhere', 'enough'] as const;
export type WhyKind = (typeof whyKinds)[number];

/** What a plan is made with, and who goes where in it, by shift. */
export type Given = { sought: readonly Sought[]; asked: Excluded; carers: ReadonlyMap<string, string> };

export function whyNobody(shift: Sought, looked: readonly Looked[], given: Given, when: When): Why {
  const counts: Partial<Record<WhyKind, number>> = {};
  for (const each of looked) {
    if (each.carerId === shift.replacedId) continue;
    const kind = whyNotShe(shift, each, given, when);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function whyNotShe(shift: Sought, who: Looked, { sought, asked, carers }: Given, when: When): WhyKind {
  const [first] = obstaclesTo(who, shift, when.now, when.timeZone);
  if (first?.kind === 'gestures' || first?.kind === 'too-far') return first.kind;
  if (asked.has(pairOf(who.carerId, shift.id))) return 'asked';
  if (first || asksLeft(who) === 0 || holdsFor(who, [shift], when).size === 0) return 'not-available';
  const hers = sought.filter(({ id }) => carers.get(id) === who.carerId);
  const isElsewhere = hers.some((other) => !leavesTimeFor(who.availability.means, other, shift));
  return isElsewhere ? 'elsewhere' : 'enough';
}
