import type { Rows } from './closest.ts';
import type { Effort } from './effort.ts';

/**
 * As many rows as possible with a column each (Hopcroft and Karp, 1973).
 * @returns the row of each column (-1: none) and which rows are in excess: those that alternating paths join to a row
 *   without column. All columns such rows may have are taken by such rows, in every largest matching (Dulmage and
 *   Mendelsohn, 1958). Null when there is no time.
 */
export function largestMatching(
  { from, column, columns }: Rows,
  effort: Effort,
): { rowOf: Int32Array; inExcess: Uint8Array } | null {
  const count = from.length - 1;
  const columnOf = new Int32Array(count).fill(-1);
  const rowOf = new Int32Array(columns).fill(-1);
  const level = new Int32Array(count);
  const next = new Int32Array(count);
  const path: number[] = [];

  const layer = (): boolean => {
    level.fill(-1);
    const queue: number[] = [];
    for (const [row, own] of columnOf.entries())
      if (own === -1) {
        level[row] = 0;
        queue.push(row);
      }
    let found = false;
    // More rows are put at its end meanwhile.
    for (const row of queue)
      for (let entry = from[row]!; entry < from[row + 1]!; entry += 1) {
        const other = rowOf[column[entry]!]!;
        if (other < 0) found = true;
        else if (level[other] === -1) {
          level[other] = level[row]! + 1;
          queue.push(other);
        }
      }
    return found;
  };
  /** Follows the layers from a row to a free column, and moves every row on the way. */
  const augment = (start: number): void => {
    path.length = 0;
    path.push(start);
    while (path.length > 0) {
      const row = path.at(-1)!;
      const entry = next[row]!++;
      if (entry >= from[row + 1]!) {
        level[row] = -1;
        path.pop();
        continue;
      }
      const other = rowOf[column[entry]!]!;
      if (other < 0) {
        for (const each of path.toReversed()) {
          const taken = column[next[each]! - 1]!;
          rowOf[taken] = each;
          columnOf[each] = taken;
        }
        return;
      }
      if (level[other] === level[row]! + 1) path.push(other);
    }
  };
  while (layer()) {
    if (!effort.goesOn(column.length + count)) return null;
    next.set(from.subarray(0, count));
    for (let row = 0; row < count; row += 1) if (columnOf[row] === -1) augment(row);
  }
  return { rowOf, inExcess: Uint8Array.from(level, (depth) => (depth >= 0 ? 1 : 0)) };
}
