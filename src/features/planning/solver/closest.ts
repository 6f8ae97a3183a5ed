/** A bipartite graph by rows: entries `from[r]` to `from[r + 1]` are those of row `r`. */
export type Rows = { from: Int32Array; column: Int32Array; cost: Float64Array; columns: number };

/**
 * The few entries of each row that are cheapest, the price of their column taken off. Looked for when they are first
 * needed. While prices only go down, every other entry of the row costs `beyond` at least: who must know more looks again.
 */
export class Closest {
  /** How many are kept of each row, at most. */
  readonly width: number;
  /** Entries of row `r`: `count[r]` of them from `r * width`, the cheapest first when they were looked for. */
  readonly entries: Int32Array;
  readonly count: Uint8Array;
  /** Minus infinity until somebody looks; infinity when every entry of the row is kept. */
  readonly beyond: Float64Array;
  readonly #rows: Rows;
  readonly #price: Float64Array;
  readonly #costs: Float64Array;
  readonly #found: Int32Array;

  constructor(rows: Rows, price: Float64Array, width: number) {
    const count = rows.from.length - 1;
    this.width = width;
    this.entries = new Int32Array(count * width);
    this.count = new Uint8Array(count);
    this.beyond = new Float64Array(count).fill(-Infinity);
    this.#rows = rows;
    this.#price = price;
    this.#costs = new Float64Array(width);
    this.#found = new Int32Array(width);
  }

  /** Looks through a row, or every `stride`th entry of it from the one numbered `first` on; how many entries that was. */
  look(row: number, stride = 1, first = 0): number {
    const { from, column, cost } = this.#rows;
    const [costs, found, price, width] = [this.#costs, this.#found, this.#price, this.width];
    const [begin, end] = [from[row]!, from[row + 1]!];
    let held = 0;
    /** The cheapest of what is left out. */
    let beyond = Infinity;
    for (let entry = begin + first; entry < end; entry += stride) {
      const asked = cost[entry]! - price[column[entry]!]!;
      if (asked >= beyond) continue;
      if (held < width) held += 1;
      else {
        const dearest = costs[width - 1]!;
        beyond = Math.max(asked, dearest);
        if (asked >= dearest) continue;
      }
      let at = held - 1;
      for (; at > 0 && costs[at - 1]! > asked; at -= 1) {
        costs[at] = costs[at - 1]!;
        found[at] = found[at - 1]!;
      }
      costs[at] = asked;
      found[at] = entry;
    }
    for (let at = 0; at < held; at += 1) this.entries[row * width + at] = found[at]!;
    this.count[row] = held;
    this.beyond[row] = beyond;
    return end - begin;
  }
}
