import { assignAll } from './assign.ts';
import type { Rows } from './closest.ts';
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
  const byCarer = carersAsRows(part, edges);
  const graph = part.carers.length <= part.shifts.length ? byCarer : turned(byCarer);
  const assigned = assignAll(graph, effort);
  if (assigned === 'late') return null;
  if (assigned === 'stuck') return solveInTwo(graph, effort);
  return chosen(graph, assigned);
}

/** Which edge each entry is; null where they have the same numbers. */
type Graph = Rows & { edge: Int32Array | null };

const chosen = ({ edge }: Graph, assigned: Int32Array): number[] =>
  Array.from(assigned, (entry) => (edge ? edge[entry]! : entry));

/**
 * Not all rows can be served. Those in excess share columns that are all taken by them, however most are served; the
 * other rows all find a column among the rest. Turned round, every row is served in both.
 */
function solveInTwo(graph: Graph, effort: Effort): number[] | null {
  const found = largestMatching(graph, effort);
  if (!found) return null;
  const { rowOf, inExcess } = found;
  const contested = Uint8Array.from(rowOf, (row) => (row >= 0 && inExcess[row] === 1 ? 1 : 0));
  const halves = [turned(half(graph, inExcess, contested, 1)), half(graph, inExcess, contested, 0)];
  const edges: number[] = [];
  for (const each of halves) {
    const assigned = assignAll(each, effort);
    if (typeof assigned === 'string') return null;
    edges.push(...chosen(each, assigned));
  }
  return edges;
}

function carersAsRows({ carers, shifts, edges: most }: Part, edges: Edges): Graph {
  const isAll = carers.length === edges.from.length - 1 && shifts.length === shifts.at(-1)! + 1;
  if (isAll && most === edges.count)
    return {
      from: edges.from,
      column: edges.shift.subarray(0, most),
      cost: edges.minutes.subarray(0, most),
      columns: shifts.length,
      edge: null,
    };
  const numberOf = new Int32Array(shifts.at(-1)! + 1);
  for (const [index, shift] of shifts.entries()) numberOf[shift] = index;
  const graph = emptyGraph(carers.length, most, shifts.length);
  let count = 0;
  for (const [row, carer] of carers.entries()) {
    for (let edge = edges.from[carer]!; edge < edges.from[carer + 1]!; edge += 1, count += 1) {
      graph.column[count] = numberOf[edges.shift[edge]!]!;
      graph.cost[count] = edges.minutes[edge]!;
      graph.edge[count] = edge;
    }
    graph.from[row + 1] = count;
  }
  return graph;
}

/** Columns for rows. */
function turned({ from, column, cost, columns, edge }: Graph): Graph {
  const graph = emptyGraph(columns, column.length, from.length - 1);
  for (const each of column) graph.from[each + 1]! += 1;
  for (let row = 0; row < columns; row += 1) graph.from[row + 1]! += graph.from[row]!;
  const next = graph.from.slice();
  for (let row = 0; row + 1 < from.length; row += 1)
    for (let entry = from[row]!; entry < from[row + 1]!; entry += 1) {
      const at = next[column[entry]!]!++;
      graph.column[at] = row;
      graph.cost[at] = cost[entry]!;
      graph.edge[at] = edge ? edge[entry]! : entry;
    }
  return graph;
}

/** What joins the rows and the columns that are marked so, numbered anew. */
function half(graph: Graph, rowMarks: Uint8Array, columnMarks: Uint8Array, mark: 0 | 1): Graph {
  const rows = numbered(rowMarks, mark);
  const columns = numbered(columnMarks, mark);
  const kept = emptyGraph(rows.count, graph.column.length, columns.count);
  let count = 0;
  for (let row = 0; row < rowMarks.length; row += 1) {
    if (rowMarks[row] !== mark) continue;
    for (let entry = graph.from[row]!; entry < graph.from[row + 1]!; entry += 1) {
      const column = graph.column[entry]!;
      if (columnMarks[column] !== mark) continue;
      kept.column[count] = columns.at[column]!;
      kept.cost[count] = graph.cost[entry]!;
      kept.edge[count] = graph.edge ? graph.edge[entry]! : entry;
      count += 1;
    }
    kept.from[rows.at[row]! + 1] = count;
  }
  const { column, cost, edge } = kept;
  return {
    ...kept,
    column: column.subarray(0, count),
    cost: cost.subarray(0, count),
    edge: edge.subarray(0, count),
  };
}

/** Numbers from 0 for what bears the mark. */
function numbered(marks: Uint8Array, mark: 0 | 1): { at: Int32Array; count: number } {
  let count = 0;
  const at = Int32Array.from(marks, (each) => (each === mark ? count++ : -1));
  return { at, count };
}

function emptyGraph(rows: number, entries: number, columns: number) {
  return {
    from: new Int32Array(rows + 1),
    column: new Int32Array(entries),
    cost: new Float64Array(entries),
    edge: new Int32Array(entries),
    columns,
  };
}
