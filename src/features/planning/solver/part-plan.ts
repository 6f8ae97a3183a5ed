import { anneal } from './anneal.ts';
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
const mostForExact = 1_000;
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
  const T=(w:string,x:unknown='')=>console.error(w.padEnd(8), part.edges, part.carers.length, part.shifts.length, (performance.now()/1000).toFixed(2), x);
  T('start');
  const { roster, contested } = begin(ground, part, effort, options.steps * 0.1);
  T('begun',[roster.covered,roster.faces,roster.minutes, contested.size]);
  const bound = () => boundOf(ground, part, contested, roster.covered, effort.part(options.steps * 0.25)).most;
  let most = roster.covered === part.shifts.length ? roster.covered : bound();
  T('bound',most);
  const steps = Math.min(options.steps * 0.55, part.edges ** 1.5 * usefulSteps);
  anneal(roster, part, effort, steps, randomFrom(options.seed));
  T('annealed',[roster.covered,roster.faces,roster.minutes]);
  const left = coverAllByChains(roster, part, effort.part(options.steps * 0.05));
  if (roster.covered < most && left.size > 0)
    most = Math.min(
      most,
      boundOf(ground, part, left, roster.covered, effort.part(options.steps * 0.1)).most,
    );
  T('again',most);
  const edges = [...roster.taken].filter((edge) => edge !== -1);
  if (part.edges > mostForExact) return { edges, most, optimal: false };
  const milliseconds = Math.min(effort.left * 0.9, Math.max(leastMilliseconds, effort.left * options.share));
  const exact = await solveExactly(ground, part, { edges, most }, milliseconds);
  T('exact', [exact.edges?.length, exact.most, exact.optimal]);
  const better = exact.edges && holds(ground, exact.edges) ? exact.edges : edges;
  return { edges: better, most: exact.most, optimal: exact.optimal };
}

/** The better of two simple plans, once chains have covered what they can. */
function begin(ground: Ground, part: Part, effort: Effort, steps: number) {
  const plans = [giveNearestFirst, giveInTurn].map((give) => {
    const roster = new Roster(ground);
    give(roster, part);
    return { roster, contested: coverAllByChains(roster, part, effort.part(steps / 2)) };
  });
  return plans.reduce((one, other) => (other.roster.covered > one.roster.covered ? other : one));
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
