import { Closest, type Rows } from './closest.ts';
import type { Effort } from './effort.ts';

/** Of each row, so many of its cheapest entries: among all, among one in eight, among one in sixty-four. */
const near = 16;
const strides = [1, 8, 64] as const;
/** And so many that have become its cheapest. */
const lately = 24;
/** Bids a row, on average, before a round is given up: rows without enough columns bid for ever. */
const patience = 60;

/**
 * Prices close to those of the best assignment of as many rows as there are columns, by an auction (Bertsekas, 1979):
 * a row without column bids for the one that suits it best, up to what its second choice is worth and a step more;
 * steps grow five times smaller from round to round. Only a few entries of each row are looked at, from near and far:
 * nothing rests on these prices but speed.
 * @returns what each column has come to, never above 0; only zeros when the auction did not end
 */
export function auctionPrices(rows: Rows, effort: Effort): Float64Array {
  const auction = new Auction(rows);
  const dearest = rows.cost.reduce((most, each) => Math.max(most, each), 0);
  const count = rows.from.length - 1;
  for (let round = 0, step = dearest / 8; step * count * 16 > dearest; round += 1, step /= 5) {
    if (round >= 1 && round <= 3) auction.lookAgain();
    if (!auction.hold(step) || !effort.goesOn(auction.takeSteps())) return new Float64Array(rows.columns);
  }
  return auction.price;
}

class Auction {
  readonly price: Float64Array;
  #steps = 0;
  readonly #rows: Rows;
  readonly #lately: Closest;
  readonly #width = near * strides.length + lately;
  /** Of row `r`: `count[r]` columns and their costs from `r * width`; the first `steady[r]` of them stay. */
  readonly #columns: Int32Array;
  readonly #costs: Float64Array;
  readonly #count: Int32Array;
  readonly #steady: Int32Array;
  readonly #rowOf: Int32Array;
  readonly #queue: Int32Array;

  constructor(rows: Rows) {
    const count = rows.from.length - 1;
    this.price = new Float64Array(rows.columns);
    this.#rows = rows;
    this.#lately = new Closest(rows, this.price, lately);
    this.#columns = new Int32Array(count * this.#width);
    this.#costs = new Float64Array(count * this.#width);
    this.#count = new Int32Array(count);
    this.#rowOf = new Int32Array(rows.columns);
    this.#queue = new Int32Array(count);
    const closest = new Closest(rows, this.price, near);
    for (let row = 0; row < count; row += 1)
      for (const stride of strides) {
        this.#steps += closest.look(row, stride, (Math.imul(row, 0x9e3779b1) >>> 16) % stride) / stride;
        this.#add(row, closest);
      }
    this.#steady = this.#count.slice();
  }

  /** How many entries were looked at since this was last asked. */
  takeSteps(): number {
    const steps = this.#steps;
    this.#steps = 0;
    return steps;
  }

  #add(row: number, { entries, count, width }: Closest): void {
    const { column, cost } = this.#rows;
    let at = row * this.#width + this.#count[row]!;
    for (let index = row * width, end = index + count[row]!; index < end; index += 1, at += 1) {
      this.#columns[at] = column[entries[index]!]!;
      this.#costs[at] = cost[entries[index]!]!;
    }
    this.#count[row] = at - row * this.#width;
  }

  /** Finds for each row what is cheapest at the prices of today. */
  lookAgain(): void {
    for (let row = 0; row < this.#count.length; row += 1) {
      this.#count[row] = this.#steady[row]!;
      this.#steps += this.#lately.look(row);
      this.#add(row, this.#lately);
    }
  }

  /** All rows bid until each has a column; whether that came to be. */
  hold(step: number): boolean {
    const [rowOf, queue, price, width] = [this.#rowOf, this.#queue, this.price, this.#width];
    const size = queue.length;
    rowOf.fill(-1);
    for (let row = 0; row < size; row += 1) queue[row] = row;
    let head = 0;
    let waiting = size;
    for (let left = patience * size; waiting > 0; left -= 1) {
      if (left === 0) return false;
      const row = queue[head]!;
      head = head + 1 === size ? 0 : head + 1;
      waiting -= 1;
      let best = Infinity;
      let second = Infinity;
      let chosen = -1;
      for (let at = row * width, end = at + this.#count[row]!; at < end; at += 1) {
        const to = this.#columns[at]!;
        const asked = this.#costs[at]! - price[to]!;
        // A column may be there twice: it is no second choice beside itself.
        if (asked >= second || to === chosen) continue;
        if (asked < best) {
          second = best;
          best = asked;
          chosen = to;
        } else second = asked;
      }
      this.#steps += this.#count[row]!;
      // Where there is one choice or none, no auction is needed to know.
      if (second === Infinity) return false;
      price[chosen]! -= second - best + step;
      const pushed = rowOf[chosen]!;
      rowOf[chosen] = row;
      if (pushed < 0) continue;
      const tail = head + waiting;
      queue[tail >= size ? tail - size : tail] = pushed;
      waiting += 1;
    }
    return true;
  }
}
