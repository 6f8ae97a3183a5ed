import { assignTable } from './assign-table.ts';
import { auctionPrices } from './auction.ts';
import { Closest, type Rows } from './closest.ts';
import type { Effort } from './effort.ts';
import { Heap } from './heap.ts';
import { tableOf } from './table.ts';

/** How many of its cheapest entries a row has at hand. */
const atHand = 32;

/**
 * Gives every row a column of its own at the least total cost: shortest augmenting paths with prices (Jonker and
 * Volgenant, 1987). A table that is small is read whole. Else a few entries of each row are at hand; the others are read
 * when they may matter. Where columns are as many as rows, each is taken in the end, and the search begins with the
 * prices of an auction; where there are more, those that nobody takes keep price 0.
 * @returns the entry each row takes; 'stuck' when not all rows can have one, 'late' when there is no time
 */
export function assignAll(rows: Rows, effort: Effort): Int32Array | 'stuck' | 'late' {
  const count = rows.from.length - 1;
  if (count > rows.columns) return 'stuck';
  const table = tableOf(rows);
  if (table) {
    const assigned = assignTable(table, effort);
    return assigned === 'late' ? assigned : assigned.map((column, row) => row * rows.columns + column);
  }
  const price = count === rows.columns ? auctionPrices(rows, effort) : new Float64Array(rows.columns);
  const search = new Assignment(rows, price, effort);
  let waiting = Array.from({ length: count }, (_, row) => row);
  for (let round = 0; round < 3; round += 1) waiting = search.bid(waiting);
  for (const row of waiting) {
    const found = search.augment(row);
    if (found !== 'done') return found;
  }
  return search.entryOf;
}

class Assignment {
  readonly entryOf: Int32Array;
  readonly #effort: Effort;
  readonly #rows: Rows;
  readonly #closest: Closest;
  readonly #rowOf: Int32Array;
  /** They only go down. */
  readonly #price: Float64Array;
  readonly #distance: Float64Array;
  /** In which search each column was last reached for good: rounding must not reach it again. */
  readonly #settled: Int32Array;
  #search = 0;
  /** The row and the entry by which each column is reached. */
  readonly #cameFrom: Int32Array;
  readonly #cameBy: Int32Array;
  /** How far each row is, once it was read. */
  readonly #base: Float64Array;
  /** Columns, and beyond them rows whose other entries may matter from there on. */
  readonly #heap = new Heap();
  readonly #seen: number[] = [];
  #end = -1;
  #shortest = Infinity;
  #steps = 0;

  constructor(rows: Rows, price: Float64Array, effort: Effort) {
    const count = rows.from.length - 1;
    this.#rows = rows;
    this.#effort = effort;
    this.#closest = new Closest(rows, price, atHand);
    this.entryOf = new Int32Array(count).fill(-1);
    this.#rowOf = new Int32Array(rows.columns).fill(-1);
    this.#price = price;
    this.#distance = new Float64Array(rows.columns).fill(Infinity);
    this.#settled = new Int32Array(rows.columns);
    this.#cameFrom = new Int32Array(rows.columns);
    this.#cameBy = new Int32Array(rows.columns);
    this.#base = new Float64Array(count);
  }

  /** Each row takes the column that is cheapest for it, and lowers its price to that of its second choice. */
  bid(waiting: readonly number[]): number[] {
    const { column, cost } = this.#rows;
    const { entries, count, beyond, width } = this.#closest;
    const [price, rowOf] = [this.#price, this.#rowOf];
    const left: number[] = [];
    let patience = 20 * waiting.length;
    for (const first of waiting)
      for (let row = first; row >= 0;) {
        let best = Infinity;
        let second = Infinity;
        let chosen = -1;
        for (let at = row * width, end = at + count[row]!; at < end; at += 1) {
          const entry = entries[at]!;
          const asked = cost[entry]! - price[column[entry]!]!;
          if (asked < best || (asked === best && rowOf[column[entry]!]! < 0)) {
            second = best;
            best = asked;
            chosen = entry;
          } else if (asked < second) second = asked;
        }
        if (second > beyond[row]!) {
          this.#steps += this.#closest.look(row);
          continue;
        }
        const taken = chosen < 0 ? -1 : column[chosen]!;
        patience -= 1;
        const pushed = taken < 0 ? -1 : rowOf[taken]!;
        // Nothing to gain by pushing somebody out when the second choice is as good, nor for the only choice there is.
        if (second === Infinity || (pushed >= 0 && (best === second || patience < 0))) {
          left.push(row);
          break;
        }
        price[taken]! -= second - best;
        if (pushed >= 0) this.entryOf[pushed] = -1;
        this.entryOf[row] = chosen;
        rowOf[taken] = row;
        row = pushed;
      }
    return left;
  }

  /** Makes room for a row along the cheapest chain of rows that move on, by Dijkstra on reduced costs. */
  augment(start: number): 'done' | 'stuck' | 'late' {
    const { column, cost, columns } = this.#rows;
    const [distance, price, heap, settled] = [this.#distance, this.#price, this.#heap, this.#settled];
    this.#search += 1;
    this.#end = -1;
    this.#shortest = Infinity;
    heap.clear();
    this.#read(start, 0);
    while (heap.least < this.#shortest) {
      const key = heap.least;
      const next = heap.pop();
      if (next >= columns) this.#readAll(next - columns);
      else if (key === distance[next] && settled[next] !== this.#search) {
        settled[next] = this.#search;
        const row = this.#rowOf[next]!;
        this.#read(row, key - (cost[this.entryOf[row]!]! - price[next]!));
      }
    }
    const [shortest, seen, steps] = [this.#shortest, this.#seen, this.#steps];
    for (const one of seen) {
      if (distance[one]! < shortest && shortest < Infinity) price[one]! += distance[one]! - shortest;
      distance[one] = Infinity;
    }
    seen.length = 0;
    this.#steps = 0;
    if (!this.#effort.goesOn(steps * 10)) return 'late';
    if (this.#end < 0) return 'stuck';
    for (let to = this.#end, row = -1; row !== start;) {
      row = this.#cameFrom[to]!;
      const before = this.entryOf[row]!;
      this.entryOf[row] = this.#cameBy[to]!;
      this.#rowOf[to] = row;
      if (before >= 0) to = column[before]!;
    }
    return 'done';
  }

  /** What a row at this distance leads to, by the entries at hand. */
  #read(row: number, base: number): void {
    const { entries, count, beyond, width } = this.#closest;
    if (beyond[row] === -Infinity) this.#steps += this.#closest.look(row);
    this.#base[row] = base;
    for (let at = row * width, end = at + count[row]!; at < end; at += 1)
      this.#reach(entries[at]!, row, base);
    this.#steps += count[row]!;
    if (base + beyond[row]! < this.#shortest) this.#heap.push(base + beyond[row]!, this.#rows.columns + row);
  }

  /** The same by all of them; and has others at hand from now on. */
  #readAll(row: number): void {
    const { from } = this.#rows;
    const base = this.#base[row]!;
    for (let entry = from[row]!; entry < from[row + 1]!; entry += 1) this.#reach(entry, row, base);
    this.#steps += 2 * this.#closest.look(row);
  }

  #reach(entry: number, row: number, base: number): void {
    const { column, cost } = this.#rows;
    const to = column[entry]!;
    const there = base + cost[entry]! - this.#price[to]!;
    const known = this.#distance[to]!;
    if (there >= this.#shortest || there >= known || this.#settled[to] === this.#search) return;
    if (known === Infinity) this.#seen.push(to);
    this.#distance[to] = there;
    this.#cameFrom[to] = row;
    this.#cameBy[to] = entry;
    if (this.#rowOf[to]! >= 0) this.#heap.push(there, to);
    else {
      this.#end = to;
      this.#shortest = there;
    }
  }
}
