import { obstaclesTo } from '../candidates/fit.ts';
import type { Looked } from '../candidates/looked.ts';
import type { Why } from './plan.ts';
import type { Sought } from './problem.ts';

/**
 * Why nobody takes a shift, as a coordinator may read it: carers counted once each, by the first thing that stands in
 * their way. Whatever is their own affair is `not-available`; `elsewhere`: they could, and the plan has them somewhere
 * else, or their week is full.
 */
export const whyKinds = ['gestures', 'too-far', 'not-available', 'elsewhere'] as const;
export type WhyKind = (typeof whyKinds)[number];

export function whyNobody(
  shift: Sought,
  looked: readonly Looked[],
  { now, timeZone }: { now: Date; timeZone: string },
): Why {
  const counts: Partial<Record<WhyKind, number>> = {};
  for (const each of looked) {
    if (each.carerId === shift.replacedId) continue;
    const [first] = obstaclesTo(each, shift, now, timeZone);
    const kind = kindOf(first?.kind);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function kindOf(obstacle: string | undefined): WhyKind {
  if (obstacle === undefined) return 'elsewhere';
  return obstacle === 'gestures' || obstacle === 'too-far' ? obstacle : 'not-available';
}
