import type { Assignment, Plan, Search } from '../domain/plan.ts';
import type { Lock, Problem } from '../domain/problem.ts';
import { Effort } from './effort.ts';
import { giveNearestFirst } from './greedy.ts';
import { prepare } from './ground.ts';
import { partsOf, type Part } from './parts.ts';
import { planPart, type Allowance, type PartPlan } from './part-plan.ts';
import { solvePlain } from './plain.ts';
import { Roster, type Ground } from './roster.ts';
import { planInTurn } from './turns.ts';
import { whyNot } from './why-not.ts';

/** Of the time that is given, kept back to write the answer. */
const keptBack = 0.04;

/** Plans: see docs/planning.md for what is decided and what is proven. */
export async function solve(problem: Problem, search: Search): Promise<Plan> {
  const begun = performance.now();
  const since = search.since ?? begun;
  const deadline = since + search.seconds * 1000 * (1 - keptBack);
  const gaveUp = () => search.signal?.aborted ?? false;
  const clock = new Effort(Infinity, deadline, { gaveUp });
  const locks = (search.locked ?? []).toSorted(byShift);
  const { all, free, inAll, locked, brokenLocks } = prepare(problem, locks, clock);
  const parts = partsOf(free.instance, free.edges, free.conflicts, free.known);
  const isCut = clock.cut;
  const plans = await planInTurn(parts, search.seconds, clock, (part, allowance, before) => {
    const seed = (search.seed ?? 0) + part.carers[0]!;
    return planOne(free, part, clock, { ...allowance, seed }, before);
  });

  const chosen = [...locked, ...plans.flatMap(({ edges }) => edges).map(inAll)];
  const roster = new Roster(all);
  for (const edge of chosen) roster.give(edge);
  const { instance } = all;
  const assignments = chosen.map((edge) => lineOf(all, edge)).sort(byShift);
  const uncovered = [...roster.taken.keys()].filter((shift) => roster.taken[shift] === -1);
  const bound = plans.reduce((sum, { most }) => sum + most, locked.length);
  const coverable = all.edges.whole ? bound : instance.shifts.length;
  const optimal = all.edges.whole && plans.every((plan) => plan.optimal);
  return {
    assignments,
    uncovered: whyNot(all, uncovered).sort(byShift),
    coverage: assignments.length,
    faces: roster.faces,
    minutes: assignments.reduce((sum, { minutes }) => sum + minutes, 0),
    bound: { coverage: coverable },
    optimal,
    seconds: (performance.now() - since) / 1000,
    ended: optimal ? 'proven' : isCut || plans.some(({ late }) => late) ? 'time' : 'work',
    brokenLocks,
  };
}

/** One part: a plain one to the end; another as its allowance lets; when the time is over, what is nearest. */
async function planOne(
  ground: Ground,
  part: Part,
  clock: Effort,
  allowance: Allowance,
  before?: PartPlan,
): Promise<PartPlan> {
  const plain = part.plain ? solvePlain(part, ground.edges, clock) : null;
  if (plain) return { edges: plain, most: plain.length, optimal: true, cut: false, late: false };
  if (!part.plain && clock.goesOn(0)) return planPart(ground, part, clock, allowance, before);
  const roster = new Roster(ground);
  giveNearestFirst(roster, part);
  const edges = [...roster.taken].filter((edge) => edge !== -1);
  return { edges, most: part.shifts.length, optimal: false, cut: true, late: true };
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
