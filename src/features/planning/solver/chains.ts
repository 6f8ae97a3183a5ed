import type { Effort } from './effort.ts';
import type { Part } from './parts.ts';
import type { Roster } from './roster.ts';

/**
 * Covers a shift by chains of moves: somebody takes it and leaves one she had, which somebody else takes, and so on.
 * The shortest chain is looked for first, each shift moved once (augmenting paths, where one shift stands in the way).
 * @returns whether the shift is covered now, or which shifts could have been left in its stead
 */
export function coverByChain(roster: Roster, start: number, effort: Effort): true | Set<number> {
  const { edges } = roster.ground;
  /** Of each shift that would be moved: the edge by which its place is taken. */
  const reached = new Map<number, number>([[start, -1]]);
  const refused = new Set<number>();
  for (const shift of reached.keys()) {
    const [first, end] = [edges.fromShift[shift]!, edges.fromShift[shift + 1]!];
    if (!effort.goesOn((end - first) * 4)) break;
    for (let index = first; index < end; index += 1) {
      const edge = edges.byShift[index]!;
      if (edge === roster.taken[shift] || refused.has(edge)) continue;
      const blockers = roster.blockers(edge, 1);
      if (!blockers) continue;
      const [blocker] = blockers;
      if (blocker === undefined) {
        if (move(roster, edge, reached)) return true;
        refused.add(edge);
      } else if (!reached.has(blocker)) reached.set(blocker, edge);
    }
  }
  return new Set(reached.keys());
}

/** Moves every shift of a chain, from its end back to its beginning; undoes all when two moves hinder each other. */
function move(roster: Roster, last: number, reached: ReadonlyMap<number, number>): boolean {
  const { edges } = roster.ground;
  const before: { shift: number; edge: number }[] = [];
  const chain: number[] = [];
  for (let edge = last; edge >= 0; edge = reached.get(edges.shift[edge]!)!) chain.push(edge);
  for (const edge of chain) {
    const shift = edges.shift[edge]!;
    before.push({ shift, edge: roster.taken[shift]! });
    if (roster.taken[shift] !== -1) roster.take(shift);
  }
  const given: number[] = [];
  for (const edge of chain) {
    if (roster.fits(edge)) {
      roster.give(edge);
      given.push(edges.shift[edge]!);
      continue;
    }
    for (const shift of given) roster.take(shift);
    for (const each of before) if (each.edge !== -1) roster.give(each.edge);
    return false;
  }
  return true;
}

/** Covers what chains can cover. @returns the shifts that were in reach of those left over, and those themselves */
export function coverAllByChains(roster: Roster, part: Part, effort: Effort): Set<number> {
  const contested = new Set<number>();
  for (let again = true; again;) {
    again = false;
    contested.clear();
    for (const shift of part.shifts) {
      if (roster.taken[shift] !== -1 || !effort.goesOn(1)) continue;
      const found = coverByChain(roster, shift, effort);
      if (found === true) again = true;
      else for (const each of found) contested.add(each);
    }
  }
  return contested;
}
