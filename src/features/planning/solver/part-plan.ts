import { anneal, toCoverMore, toShowFewer } from './anneal.ts';
import { boundOf } from './bound.ts';
import { coverAllByChains } from './chains.ts';
import type { Effort } from './effort.ts';
import { solveExactly } from './exact.ts';
import { giveInTurn, giveNearestFirst } from './greedy.ts';
import type { Part } from './parts.ts';
import { randomFrom } from './random.ts';
import { Roster, type Ground } from './roster.ts';

/** What was found for a part: the edges of a plan, a proven limit of its coverage, and whether nothing is better. */
export type PartPlan = { edges: number[]; most: number; optimal: boolean };

/** With more edges HiGHS comes to no end in the time there is. */
const mostForExact = 8_000;
/** Beyond so many steps, times the edges to the power 1.5, a search gains nothing. */
const usefulSteps = 200;
/** What a small part may ask of HiGHS, however small its share: it seldom needs it. */
const leastMilliseconds = 2_000;

/** Searches one part in which a carer may take several shifts. */
export async function planPart(
  ground: Ground,
  part: Part,
  effort: Effort,
  options: { steps: number; share: number; seed: number },
): Promise<PartPlan> {
  // Only a machine that is too slow for the steps needs the shares of the time.
  const whole = effort.part(options.steps, options.share);
  const roster = begin(ground, part, whole.part(options.steps * 0.1, 0.2));
  const steps = Math.min(options.steps * 0.5, part.edges ** 1.5 * usefulSteps);
  const random = randomFrom(options.seed);
  if (roster.covered < part.shifts.length)
    anneal(roster, part, toCoverMore, whole.part(steps * 0.4, 0.25), random);
  anneal(roster, part, toShowFewer, whole.part(steps * 0.6, 0.5), random);
  const contested = coverAllByChains(roster, part, whole.part(options.steps * 0.05, 0.3));
  const { most } = boundOf(ground, part, contested, roster.covered, whole.part(options.steps * 0.35, 0.7));
  const edges = [...roster.taken].filter((edge) => edge !== -1);
  if (part.edges > mostForExact) return { edges, most, optimal: false };
  const milliseconds = Math.min(effort.left * 0.9, Math.max(leastMilliseconds, whole.left));
  const exact = await solveExactly(ground, part, { edges, most }, milliseconds);
  const better = exact.edges && holds(ground, exact.edges) ? exact.edges : edges;
  return { edges: better, most: exact.most, optimal: exact.optimal };
}

/** The better of two simple plans, once chains have covered what they can. */
function begin(ground: Ground, part: Part, effort: Effort): Roster {
  const plans = [giveNearestFirst, giveInTurn].map((give) => {
    const roster = new Roster(ground);
    give(roster, part);
    coverAllByChains(roster, part, effort);
    return roster;
  });
  return plans.reduce((one, other) => (other.covered > one.covered ? other : one));
}

/** Whether a plan that was found by reckoning with fractions breaks nothing. */
function holds(ground: Ground, edges: readonly number[]): boolean {
  const roster = new Roster(ground);
  return edges.every((edge) => {
    const shift = ground.edges.shift[edge]!;
    if (roster.taken[shift] !== -1 || !roster.fits(edge)) return false;
    roster.give(edge);
    return true;
  });
}
