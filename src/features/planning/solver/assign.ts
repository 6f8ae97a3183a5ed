import { Cheapest, type Rows } from './cheapest.ts';
import type { Effort } from './effort.ts';
import { Heap } from './heap.ts';

/**
 * Gives every row a column of its own at the least total cost: shortest augmenting paths with prices (Jonker and
 * Volgenant, 1987), each row read from its cheapest entry on and only as far as it may matter. A column that is not
 * taken keeps price 0, so there may be more columns than rows.
 * @returns the column of each row; 'stuck' when not all rows can have one, 'late' when there is no time
 */
export function assignAll(rows: Rows, effort: Effort): Int32Array | 'stuck' | 'late' {
  const search = new Assignment(rows, effort);
  let waiting = Array.from({ length: rows.from.length - 1 }, (_, row) => row);
  for (let round = 0; round < 3; round += 1) waiting = search.bid(waiting);
  for (const row of waiting) {
    const found = search.augment(row);
    if (found !== 'done') return found;
  }
  return search.columnOf;
}

class Assignment {
  readonly columnOf: Int32Array;
  readonly #effort: Effort;
  readonly #rows: Rows;
  readonly #cheapest: Cheapest;
  readonly #rowOf: Int32Array;
  /** What each row pays for its column, price not included. */
  readonly #paid: Float64Array;
  /** Never above 0; 0 while the column is free. */
  readonly #price: Float64Array;
  readonly #distance: Float64Array;
  /** In which search each column was last reached for good: rounding must not reach it again. */
  readonly #settled: Int32Array;
  #search = 0;
  readonly #cameFrom: Int32Array;
  readonly #costFrom: Float64Array;
  readonly #heap = new Heap();

  constructor(rows: Rows, effort: Effort) {
    const count = rows.from.length - 1;
    this.#rows = rows;
    this.#effort = effort;
    this.#cheapest = new Cheapest(rows);
    this.columnOf = new Int32Array(count).fill(-1);
    this.#paid = new Float64Array(count);
    this.#rowOf = new Int32Array(rows.columns).fill(-1);
    this.#price = new Float64Array(rows.columns);
    this.#distance = new Float64Array(rows.columns).fill(Infinity);
    this.#settled = new Int32Array(rows.columns);
    this.#cameFrom = new Int32Array(rows.columns);
    this.#costFrom = new Float64Array(rows.columns);
  }

  /** Each row takes the column that is cheapest for it, and lowers its price to that of its second choice. */
  bid(waiting: readonly number[]): number[] {
    const { from, column, cost } = this.#rows;
    const price = this.#price;
    const { sorted } = this.#cheapest;
    const left: number[] = [];
    let patience = 20 * waiting.length;
    for (const first of waiting) {
      for (let row = first; row >= 0;) {
        let best = Infinity;
        let second = Infinity;
        let chosen = -1;
        let limit = sorted[row]!;
        for (let entry = from[row]!; ; entry += 1) {
          if (entry === limit) limit = this.#cheapest.sortMore(row);
          if (entry === limit || cost[entry]! >= second) break;
          const reduced = cost[entry]! - price[column[entry]!]!;
          if (reduced < best) {
            second = best;
            best = reduced;
            chosen = entry;
          } else if (reduced < second) second = reduced;
        }
        const taken = chosen < 0 ? -1 : column[chosen]!;
        patience -= 1;
        const pushed = taken < 0 ? -1 : this.#rowOf[taken]!;
        // Nothing to gain by pushing somebody out when the second choice is as good, nor for the only choice there is.
        if (taken < 0 || second === Infinity || (pushed >= 0 && (best === second || patience < 0))) {
          left.push(row);
          break;
        }
        price[taken]! -= second - best;
        this.#give(row, taken, cost[chosen]!);
        row = pushed;
      }
    }
    return left;
  }

  #give(row: number, column: number, paid: number): void {
    const before = this.#rowOf[column]!;
    if (before >= 0) this.columnOf[before] = -1;
    this.columnOf[row] = column;
    this.#rowOf[column] = row;
    this.#paid[row] = paid;
  }

  /** Makes room for a row along the cheapest chain of rows that move on, by Dijkstra on reduced costs. */
  augment(start: number): 'done' | 'stuck' | 'late' {
    const { from, column, cost } = this.#rows;
    const distance = this.#distance;
    const price = this.#price;
    const heap = this.#heap;
    const settled = this.#settled;
    const rowOf = this.#rowOf;
    const cameFrom = this.#cameFrom;
    const costFrom = this.#costFrom;
    const { sorted } = this.#cheapest;
    const seen: number[] = [];
    this.#search += 1;
    const search = this.#search;
    let end = -1;
    let shortest = Infinity;
    let steps = 0;
    heap.clear();
    let row = start;
    let base = 0;
    for (;;) {
      let limit = sorted[row]!;
      for (let entry = from[row]!; ; entry += 1) {
        if (entry === limit) limit = this.#cheapest.sortMore(row);
        if (entry === limit) break;
        steps += 1;
        // Prices are never above 0: what follows is dearer than the way that is known.
        const direct = base + cost[entry]!;
        if (direct >= shortest) break;
        const to = column[entry]!;
        const there = direct - price[to]!;
        if (there >= shortest || there >= distance[to]! || settled[to] === search) continue;
        if (distance[to] === Infinity) seen.push(to);
        distance[to] = there;
        cameFrom[to] = row;
        costFrom[to] = cost[entry]!;
        if (rowOf[to]! < 0) {
          end = to;
          shortest = there;
        } else heap.push(there, to);
      }
      let next = -1;
      let key = Infinity;
      while (heap.least < shortest) {
        key = heap.least;
        next = heap.pop();
        if (key === distance[next]) break;
        next = -1;
      }
      if (next < 0) break;
      settled[next] = search;
      row = rowOf[next]!;
      base = key - (this.#paid[row]! - price[next]!);
    }
    for (const one of seen) {
      if (distance[one]! < shortest && shortest < Infinity) price[one]! += distance[one]! - shortest;
      distance[one] = Infinity;
    }
    if (!this.#effort.goesOn(steps * 10)) return 'late';
    if (end < 0) return 'stuck';
    this.#follow(end, start);
    return 'done';
  }

  #follow(end: number, start: number): void {
    let column = end;
    for (;;) {
      const row = this.#cameFrom[column]!;
      const before = this.columnOf[row]!;
      this.columnOf[row] = column;
      this.#rowOf[column] = row;
      this.#paid[row] = this.#costFrom[column]!;
      if (row === start) return;
      column = before;
    }
  }
}
