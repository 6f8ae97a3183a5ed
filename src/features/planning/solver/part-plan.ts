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
export type PartPlan = {
  edges: number[];
  most: number;
  optimal: boolean;
  /** The clock cut its search before the steps did. */
  cut: boolean;
  /** The clock cut its search or its proof: with more time there may be more. */
  late: boolean;
};

/** How long to search a part: so many steps; its share of the time that is left. */
export type Allowance = { steps: number; share: number; seed: number };

/** With more edges HiGHS comes to no end in the time there is. */
const mostForExact = 8_000;
/** Beyond so many steps, times the edges to the power 1.5, a search gains nothing. */
const usefulSteps = 200;
/** What a small part may ask of HiGHS, however small its share: it seldom needs it. */
const leastMilliseconds = 2_000;

/**
 * Searches one part in which a carer may take several shifts. The steps end the search: the clock cuts it only when half
 * of what the others have is used up too, as a while in which the machine did something else is no reason to stop.
 * @param before what was found in less time: a search that was cut goes on from there, one that was not stays as it is
 */
export async function planPart(
  ground: Ground,
  part: Part,
  effort: Effort,
  allowance: Allowance,
  before?: PartPlan,
): Promise<PartPlan> {
  const own = effort.part(Infinity, allowance.share);
  const plan = before?.cut === false ? before : search(ground, part, effort, allowance, before);
  if (part.edges > mostForExact) return plan;
  const milliseconds = Math.min(effort.left * 0.9, Math.max(leastMilliseconds, own.left));
  const { edges, most, optimal, late } = await solveExactly(ground, part, plan, milliseconds);
  const better = edges && holds(ground, edges) ? edges : plan.edges;
  return { edges: better, most, optimal, cut: plan.cut, late: !optimal && (plan.cut || late) };
}

function search(
  ground: Ground,
  part: Part,
  effort: Effort,
  { steps: given, share, seed }: Allowance,
  before?: PartPlan,
): PartPlan {
  const whole = effort.part(given, (1 + share) / 2);
  const roster = before ? rosterOf(ground, before) : begin(ground, part, whole.part(given * 0.1, 0.2));
  const steps = Math.min(given * 0.5, part.edges ** 1.5 * usefulSteps);
  const random = randomFrom(seed);
  if (roster.covered < (before?.most ?? part.shifts.length))
    anneal(roster, part, toCoverMore, whole.part(steps * 0.4, 0.25), random);
  anneal(roster, part, toShowFewer, whole.part(steps * 0.6, 0.5), random);
  const contested = coverAllByChains(roster, part, whole.part(given * 0.05, 0.3));
  const { most } = boundOf(ground, part, contested, roster.covered, whole.part(given * 0.35, 0.7));
  const edges = [...roster.taken].filter((edge) => edge !== -1);
  const cut = whole.cut || before !== undefined;
  return { edges, most: Math.min(most, before?.most ?? most), optimal: false, cut, late: cut };
}

function rosterOf(ground: Ground, { edges }: PartPlan): Roster {
  const roster = new Roster(ground);
  for (const edge of edges) roster.give(edge);
  return roster;
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
