import type { Conflicts } from './conflicts.ts';
import type { Edges } from './edges.ts';
import type { Instance } from './instance.ts';

/** Carers and shifts that have nothing to do with those of other parts, in ascending order. */
export type Part = {
  carers: readonly number[];
  shifts: readonly number[];
  edges: number;
  /** No carer could take two of these shifts. */
  plain: boolean;
};

/**
 * The connected parts of the graph, those with the fewest edges first; whoever has no edge is in none.
 * @param known whether the employer of this edge already sees this carer in any case
 */
export function partsOf(
  { start, end, ...instance }: Instance,
  edges: Edges,
  conflicts: Conflicts,
  known: (edge: number) => boolean,
): Part[] {
  const [carers, shifts] = [instance.carers.length, instance.shifts.length];
  const rootOf = joined(edges, carers, shifts);
  const soonestOfAll = end.reduce((soonest, each) => Math.min(soonest, each), Infinity);
  const takesOne = (first: number, last: number): boolean => {
    for (let edge = first; edge <= last; edge += 1) if (known(edge)) return false;
    if (start[edges.shift[last]!]! < soonestOfAll) return true;
    let soonest = Infinity;
    for (let edge = first; edge <= last; edge += 1) soonest = Math.min(soonest, end[edges.shift[edge]!]!);
    if (start[edges.shift[last]!]! < soonest) return true;
    if ((last - first) ** 2 > mostCompared) return false;
    for (let one = first; one <= last; one += 1)
      for (let other = last; other > one; other -= 1)
        if (!conflicts(edges.shift[one]!, edges.shift[other]!)) return false;
    return true;
  };
  const parts = new Map<number, { carers: number[]; shifts: number[]; edges: number; plain: boolean }>();
  for (let carer = 0; carer < carers; carer += 1) {
    const [first, last] = [edges.from[carer]!, edges.from[carer + 1]! - 1];
    if (last < first) continue;
    const root = rootOf(carer);
    const part = parts.get(root) ?? { carers: [], shifts: [], edges: 0, plain: true };
    parts.set(root, part);
    part.carers.push(carer);
    part.edges += last - first + 1;
    part.plain &&= takesOne(first, last);
  }
  for (let shift = 0; shift < shifts; shift += 1) parts.get(rootOf(carers + shift))?.shifts.push(shift);
  return [...parts.values()].sort((one, other) => one.edges - other.edges);
}

/** Pairs of shifts compared for one carer: with more, and not all at one time, a part is taken for a general one. */
const mostCompared = 1_000_000;

/** Joins carers and shifts (numbered after the carers) along the edges: the same root, the same part. */
function joined(edges: Edges, carers: number, shifts: number): (node: number) => number {
  const above = Int32Array.from({ length: carers + shifts }, (_, index) => index);
  const rootOf = (node: number): number => {
    let each = node;
    while (above[each] !== each) {
      above[each] = above[above[each]!]!;
      each = above[each]!;
    }
    return each;
  };
  let apart = shifts - 1;
  const join = (edge: number) => {
    const one = rootOf(edges.carer[edge]!);
    const other = rootOf(carers + edges.shift[edge]!);
    if (one === other) return;
    above[Math.max(one, other)] = Math.min(one, other);
    apart -= 1;
  };
  // One edge of each carer first: where many could take most, all is soon one part, and no more is looked at.
  for (let carer = 0; carer < carers; carer += 1) {
    if (edges.from[carer] === edges.from[carer + 1]) continue;
    apart += 1;
    join(edges.from[carer]!);
  }
  for (let edge = 0; edge < edges.count && apart > 0; edge += 1) join(edge);
  return rootOf;
}
