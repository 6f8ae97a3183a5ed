import { assignDense, isDense } from './assign-dense.ts';
import { assignAll } from './assign.ts';
import type { Rows } from './cheapest.ts';
import type { Edges } from './edges.ts';
import type { Effort } from './effort.ts';
import { largestMatching } from './matching.ts';
import type { Part } from './parts.ts';

/**
 * A part in which nobody can take two shifts: whoever comes, each shift shows her employer one face, so that the best
 * plan covers most shifts with the least travel. That is the assignment problem, solved as such, to the end.
 * @returns the edges of the plan; null when there is no time
 */
export function solvePlain(part: Part, edges: Edges, effort: Effort): number[] | null {
  const pairs: Pairs = {
    row: new Int32Array(part.edges),
    column: new Int32Array(part.edges),
    edge: new Int32Array(part.edges),
  };
  const fewerCarers = part.carers.length < part.shifts.length;
  const [carerSide, shiftSide] = fewerCarers ? [pairs.row, pairs.column] : [pairs.column, pairs.row];
  const shiftNumber = new Int32Array(part.shifts.at(-1)! + 1);
  for (const [index, shift] of part.shifts.entries()) shiftNumber[shift] = index;
  let count = 0;
  for (const [index, carer] of part.carers.entries())
    for (let edge = edges.from[carer]!; edge < edges.from[carer + 1]!; edge += 1) {
      carerSide[count] = index;
      shiftSide[count] = shiftNumber[edges.shift[edge]!]!;
      pairs.edge[count] = edge;
      count += 1;
    }
  const [carers, shifts] = [part.carers.length, part.shifts.length];
  const size = fewerCarers ? { rows: carers, columns: shifts } : { rows: shifts, columns: carers };
  const rows = rowsOf(pairs, size, edges.minutes);
  const assigned = assign(rows, effort);
  if (assigned === 'late') return null;
  if (assigned === 'stuck') return solveInTwo(pairs, rows, edges, effort);
  return chosen(pairs, assigned);
}

const assign = (rows: Rows, effort: Effort) =>
  isDense(rows) ? assignDense(rows, effort) : assignAll(rows, effort);

/** A bipartite graph as a list. */
type Pairs = { row: Int32Array; column: Int32Array; edge: Int32Array };
type Size = { rows: number; columns: number };

/**
 * Not all rows can be served. Those in excess share columns that are all taken by them, however most are served; the
 * other rows all find a column among the rest. Turned round, every row is served in both.
 */
function solveInTwo(pairs: Pairs, rows: Rows, edges: Edges, effort: Effort): number[] | null {
  const found = largestMatching(rows, effort);
  if (!found) return null;
  const { rowOf, inExcess } = found;
  const contested = rowOf.map((row) => (row >= 0 && inExcess[row] === 1 ? 1 : 0));
  const edgesChosen: number[] = [];
  for (const excess of [1, 0]) {
    const kept = pairs.row.map((row, index) =>
      inExcess[row] === excess && contested[pairs.column[index]!] === excess ? 1 : 0,
    );
    const [row, column] = [numbered(pairs.row, kept), numbered(pairs.column, kept)];
    const edge = pairs.edge.filter((_, index) => kept[index] === 1);
    const part = excess ? { row: column.at, column: row.at, edge } : { row: row.at, column: column.at, edge };
    const size = excess
      ? { rows: column.count, columns: row.count }
      : { rows: row.count, columns: column.count };
    const assigned = assign(rowsOf(part, size, edges.minutes), effort);
    if (typeof assigned === 'string') return null;
    edgesChosen.push(...chosen(part, assigned));
  }
  return edgesChosen;
}

function chosen(pairs: Pairs, assigned: Int32Array): number[] {
  const list: number[] = [];
  for (let index = 0; index < pairs.edge.length; index += 1)
    if (assigned[pairs.row[index]!] === pairs.column[index]) list.push(pairs.edge[index]!);
  return list;
}

/** Numbers from 0 for the values that are kept. */
function numbered(values: Int32Array, kept: Int32Array): { at: Int32Array; count: number } {
  const known = new Map<number, number>();
  const at = values
    .filter((_, index) => kept[index] === 1)
    .map((value) => {
      const is = known.get(value) ?? known.size;
      known.set(value, is);
      return is;
    });
  return { at, count: known.size };
}

function rowsOf({ row, column, edge }: Pairs, size: Size, minutes: Float64Array): Rows {
  const from = new Int32Array(size.rows + 1);
  for (const each of row) from[each + 1]! += 1;
  for (let index = 0; index < size.rows; index += 1) from[index + 1]! += from[index]!;
  const next = from.slice();
  const columns = new Int32Array(row.length);
  const cost = new Float64Array(row.length);
  for (let index = 0; index < row.length; index += 1) {
    const place = next[row[index]!]!++;
    columns[place] = column[index]!;
    cost[place] = minutes[edge[index]!]!;
  }
  return { from, column: columns, cost, columns: size.columns };
}
