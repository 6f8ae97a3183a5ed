import type { Rows } from './cheapest.ts';
import type { Effort } from './effort.ts';

/** Whether most rows may have most columns: then a table is read faster than lists are put in order. */
export function isDense({ from, columns }: Rows): boolean {
  const cells = (from.length - 1) * columns;
  return cells <= 4 * from.at(-1)! && cells <= 40_000_000;
}

/** The same as `assignAll`, on a table (Jonker and Volgenant, 1987). Infinity where a row cannot have a column. */
export function assignDense(rows: Rows, effort: Effort): Int32Array | 'stuck' | 'late' {
  const { from, column, cost, columns } = rows;
  const count = from.length - 1;
  const table = new Float64Array(count * columns).fill(Infinity);
  for (let row = 0; row < count; row += 1)
    for (let entry = from[row]!; entry < from[row + 1]!; entry += 1)
      table[row * columns + column[entry]!] = cost[entry]!;
  const columnOf = new Int32Array(count).fill(-1);
  const rowOf = new Int32Array(columns).fill(-1);
  const price = new Float64Array(columns);

  let waiting = Array.from({ length: count }, (_, row) => row);
  for (let round = 0; round < 2; round += 1)
    waiting = bid(table, columns, waiting, { columnOf, rowOf, price });

  const distance = new Float64Array(columns);
  const cameFrom = new Int32Array(columns);
  /** Columns that are settled, then those that are not. */
  const order = Int32Array.from({ length: columns }, (_, index) => index);
  for (const start of waiting) {
    distance.fill(Infinity);
    let settled = 0;
    let row = start;
    let base = 0;
    let shortest = 0;
    let end = -1;
    while (end < 0) {
      const cells = row * columns;
      let least = Infinity;
      let nearest = -1;
      for (let index = settled; index < columns; index += 1) {
        const to = order[index]!;
        const there = base + table[cells + to]! - price[to]!;
        let known = distance[to]!;
        if (there < known) {
          distance[to] = known = there;
          cameFrom[to] = row;
        }
        if (known < least || (known === least && known < Infinity && rowOf[to]! < 0)) {
          least = known;
          nearest = index;
        }
      }
      if (nearest < 0) return 'stuck';
      const to = order[nearest]!;
      shortest = least;
      if (rowOf[to]! < 0) end = to;
      else {
        order[nearest] = order[settled]!;
        order[settled] = to;
        settled += 1;
        row = rowOf[to]!;
        base = least - (table[row * columns + to]! - price[to]!);
      }
    }
    for (let index = 0; index < settled; index += 1) {
      const to = order[index]!;
      price[to]! += distance[to]! - shortest;
    }
    if (!effort.goesOn((settled + 1) * columns)) return 'late';
    for (let to = end, mover = -1; mover !== start;) {
      mover = cameFrom[to]!;
      const before = columnOf[mover]!;
      columnOf[mover] = to;
      rowOf[to] = mover;
      to = before;
    }
  }
  return columnOf;
}

type Found = { columnOf: Int32Array; rowOf: Int32Array; price: Float64Array };

/** Each row takes what is cheapest for it, and lowers its price to that of its second choice; who is left. */
function bid(
  table: Float64Array,
  columns: number,
  waiting: readonly number[],
  { columnOf, rowOf, price }: Found,
): number[] {
  const left: number[] = [];
  let patience = 3 * waiting.length;
  for (const first of waiting)
    for (let row = first; row >= 0;) {
      const cells = row * columns;
      let best = Infinity;
      let second = Infinity;
      let taken = -1;
      for (let to = 0; to < columns; to += 1) {
        const reduced = table[cells + to]! - price[to]!;
        if (reduced >= second) continue;
        if (reduced < best) {
          second = best;
          best = reduced;
          taken = to;
        } else second = reduced;
      }
      patience -= 1;
      const pushed = taken < 0 ? -1 : rowOf[taken]!;
      if (second === Infinity || (pushed >= 0 && (best === second || patience < 0))) {
        left.push(row);
        break;
      }
      price[taken]! -= second - best;
      if (pushed >= 0) columnOf[pushed] = -1;
      columnOf[row] = taken;
      rowOf[taken] = row;
      row = pushed;
    }
  return left;
}
