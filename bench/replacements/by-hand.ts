import type { Problem } from '../../src/features/planning/domain/problem.ts';
import { Effort } from '../../src/features/planning/solver/effort.ts';
import { giveNearestFirst } from '../../src/features/planning/solver/greedy.ts';
import { prepare } from '../../src/features/planning/solver/ground.ts';
import { partsOf } from '../../src/features/planning/solver/parts.ts';
import { Roster } from '../../src/features/planning/solver/roster.ts';

/** The shortest trips first, each given if it still can be. */
export function planByHand(problem: Problem): { coverage: number; faces: number; minutes: number } {
  const { free } = prepare(problem, [], new Effort(Infinity, Infinity));
  const roster = new Roster(free);
  for (const part of partsOf(free.instance, free.edges, free.conflicts, free.known))
    giveNearestFirst(roster, part);
  return { coverage: roster.covered, faces: roster.faces, minutes: roster.minutes };
}
