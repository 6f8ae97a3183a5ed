import type { Assignment, Plan, Search } from '../domain/plan.ts';
import type { Lock, Problem } from '../domain/problem.ts';
import { Effort } from './effort.ts';
import { giveNearestFirst } from './greedy.ts';
import { prepare } from './ground.ts';
import { partsOf, type Part } from './parts.ts';
import { planPart, type PartPlan } from './part-plan.ts';
import { solvePlain } from './plain.ts';
import { Roster, type Ground } from './roster.ts';
import { whyNot } from './why-not.ts';

/** Steps of search for a second that is given: about half of what a second holds, so that the count ends first. */
const stepsPerSecond = 10_000_000;
/** Of the time that is given, kept back to write the answer. */
const keptBack = 0.04;

/** Plans: see docs/planning.md for what is decided and what is proven. */
export async function solve(problem: Problem, search: Search): Promise<Plan> {
  const begun = performance.now();
  const since = search.since ?? begun;
  const deadline = since + search.seconds * 1000 * (1 - keptBack);
  const gaveUp = () => search.signal?.aborted ?? false;
  const clock = new Effort(Infinity, deadline, gaveUp);
  const locks = (search.locked ?? []).toSorted(byShift);
  const { all, free, inAll, locked, brokenLocks } = prepare(problem, locks, clock);
  const parts = partsOf(free.instance, free.edges, free.conflicts, free.known);
  const found = await planParts(free, parts, search, clock);

  const chosen = [...locked, ...found.edges.map(inAll)];
  const roster = new Roster(all);
  for (const edge of chosen) roster.give(edge);
  const { instance } = all;
  const assignments = chosen.map((edge) => lineOf(all, edge)).sort(byShift);
  const uncovered = [...roster.taken.keys()].filter((shift) => roster.taken[shift] === -1);
  const bound = found.most + locked.length;
  const coverable = all.edges.whole ? bound : instance.shifts.length;
  const optimal = found.optimal && all.edges.whole;
  return {
    assignments,
    uncovered: whyNot(all, uncovered).sort(byShift),
    coverage: assignments.length,
    faces: roster.faces,
    minutes: assignments.reduce((sum, { minutes }) => sum + minutes, 0),
    bound: { coverage: coverable },
    optimal,
    seconds: (performance.now() - since) / 1000,
    ended: optimal ? 'proven' : clock.cut ? 'time' : 'work',
    brokenLocks,
  };
}

/** Plans each part alone, small ones first: what they leave of the time goes to the others. */
async function planParts(
  ground: Ground,
  parts: readonly Part[],
  search: Search,
  clock: Effort,
): Promise<PartPlan> {
  const all: PartPlan = { edges: [], most: 0, optimal: true };
  let edgesLeft = parts.reduce((sum, part) => sum + part.edges, 0);
  let stepsLeft = search.seconds * stepsPerSecond;
  for (const part of parts) {
    const share = part.edges / edgesLeft;
    const before = clock.spent;
    const plain = part.plain ? solvePlain(part, ground.edges, clock) : null;
    const plan = plain
      ? { edges: plain, most: plain.length, optimal: true }
      : part.plain || !clock.goesOn(0)
        ? quickly(ground, part)
        : await planPart(ground, part, clock, {
            steps: stepsLeft * share,
            share,
            seed: (search.seed ?? 0) + part.carers[0]!,
          });
    if (!part.plain) stepsLeft -= clock.spent - before;
    edgesLeft -= part.edges;
    for (const edge of plan.edges) all.edges.push(edge);
    all.most += plan.most;
    all.optimal &&= plan.optimal;
  }
  return all;
}

/** When the time is over: what is nearest. */
function quickly(ground: Ground, part: Part): PartPlan {
  const roster = new Roster(ground);
  giveNearestFirst(roster, part);
  const edges = [...roster.taken].filter((edge) => edge !== -1);
  return { edges, most: Math.min(part.shifts.length), optimal: false };
}

function lineOf({ instance, edges }: Ground, edge: number): Assignment {
  return {
    shift: instance.shifts[edges.shift[edge]!]!.id,
    carer: instance.carers[edges.carer[edge]!]!.id,
    minutes: edges.minutes[edge]!,
  };
}

const byShift = (one: { shift: string } | Lock, other: { shift: string } | Lock) =>
  one.shift < other.shift ? -1 : one.shift > other.shift ? 1 : 0;
