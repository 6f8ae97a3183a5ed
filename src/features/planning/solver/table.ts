import type { Rows } from './closest.ts';

/**
 * What each row costs in each place. Columns that cost every row the same (shifts at one door) are one place with as
 * many slots: those of place `p` from `slots[p]` to `slots[p + 1]`.
 */
export type Table = {
  rows: number;
  places: number;
  /** Row after row. */
  cost: Float64Array;
  slots: Int32Array;
  /** The column of each slot. */
  columnOf: Int32Array;
  /** Whether every slot is taken in the end. */
  isSquare: boolean;
};

/** With more costs, the few entries of each row that matter are found sooner than all are read: see docs/benchmarks.md. */
const mostCosts = 700 * 700;

/** Rows that may each take every column, as a table; null when some may not, or when it would be too large. */
export function tableOf({ from, column, cost, columns }: Rows): Table | null {
  const rows = from.length - 1;
  if (rows === 0 || rows > columns || column.length !== rows * columns) return null;
  const first = new Set(cost.subarray(0, columns));
  if (rows * first.size > mostCosts) return null;
  const { placeOf, model } = alike(cost, columns);
  const places = model.length;
  if (rows * places > mostCosts) return null;
  const slots = new Int32Array(places + 1);
  for (const place of placeOf) slots[place + 1]! += 1;
  for (let place = 0; place < places; place += 1) slots[place + 1]! += slots[place]!;
  const next = slots.slice();
  const columnOf = new Int32Array(columns);
  for (let each = 0; each < columns; each += 1) columnOf[next[placeOf[each]!]!++] = each;
  const narrow = places < columns ? narrowed(cost, columns, model) : cost;
  return { rows, places, cost: narrow, slots, columnOf, isSquare: rows === columns };
}

/** Which columns cost every row the same: the place of each, and a column of each place. */
function alike(cost: Float64Array, columns: number): { placeOf: Int32Array; model: number[] } {
  const model: number[] = [];
  const placeOf = new Int32Array(columns);
  const known = new Map<number, number>();
  for (let each = 0; each < columns; each += 1) {
    const place = known.get(cost[each]!);
    if (place !== undefined && isAlike(cost, columns, each, model[place]!)) placeOf[each] = place;
    else {
      placeOf[each] = model.push(each) - 1;
      known.set(cost[each]!, placeOf[each]!);
    }
  }
  return { placeOf, model };
}

function isAlike(cost: Float64Array, columns: number, one: number, other: number): boolean {
  for (let at = columns; at < cost.length; at += columns)
    if (cost[at + one] !== cost[at + other]) return false;
  return true;
}

function narrowed(cost: Float64Array, columns: number, model: readonly number[]): Float64Array {
  const narrow = new Float64Array((cost.length / columns) * model.length);
  let to = 0;
  for (let at = 0; at < cost.length; at += columns)
    for (let place = 0; place < model.length; place += 1, to += 1) narrow[to] = cost[at + model[place]!]!;
  return narrow;
}
