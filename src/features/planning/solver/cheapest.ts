/** A bipartite graph by rows: entries `from[r]` to `from[r + 1]` are those of row `r`. */
export type Rows = { from: Int32Array; column: Int32Array; cost: Float64Array; columns: number };

/** The entries of each row from the cheapest on, put in order only as far as somebody looks. */
export class Cheapest {
  readonly rows: Rows;
  /** Up to which entry each row is in order. */
  readonly sorted: Int32Array;

  constructor(rows: Rows) {
    this.rows = rows;
    this.sorted = rows.from.slice(0, -1);
  }

  /** Puts more of a row in order; @returns up to which entry it is now: the same as before when that was all. */
  sortMore(row: number): number {
    const sorted = this.sorted[row]!;
    const [first, end] = [this.rows.from[row]!, this.rows.from[row + 1]!];
    if (sorted === end) return end;
    const until = Math.min(end, Math.max(sorted + 12, first + 2 * (sorted - first)));
    sortSmallest(this.rows, sorted, end, until);
    this.sorted[row] = until;
    return until;
  }
}

/** Puts the smallest of `low … high` in order at its beginning, up to `until` (Quicksort that leaves out the rest). */
function sortSmallest(rows: Rows, low: number, high: number, until: number): void {
  const { cost, column } = rows;
  while (high - low > 12) {
    const pivot = medianOfThree(cost[low]!, cost[(low + high) >>> 1]!, cost[high - 1]!);
    let left = low;
    let right = high - 1;
    while (left <= right) {
      while (cost[left]! < pivot) left += 1;
      while (cost[right]! > pivot) right -= 1;
      if (left > right) break;
      const price = cost[left]!;
      cost[left] = cost[right]!;
      cost[right] = price;
      const where = column[left]!;
      column[left] = column[right]!;
      column[right] = where;
      left += 1;
      right -= 1;
    }
    if (left < until) sortSmallest(rows, left, high, until);
    high = right + 1;
  }
  for (let at = low + 1; at < high; at += 1) {
    const price = cost[at]!;
    const where = column[at]!;
    let hole = at;
    for (; hole > low && cost[hole - 1]! > price; hole -= 1) {
      cost[hole] = cost[hole - 1]!;
      column[hole] = column[hole - 1]!;
    }
    cost[hole] = price;
    column[hole] = where;
  }
}

function medianOfThree(one: number, two: number, three: number): number {
  return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
}
