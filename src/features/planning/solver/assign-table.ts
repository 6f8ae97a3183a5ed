import type { Effort } from './effort.ts';
import type { Table } from './table.ts';

/** Bids a row, on average, after which nobody is pushed out any more. */
const patience = 4;

/**
 * Gives every row of a table a slot at the least total cost: shortest augmenting paths with prices (Jonker and
 * Volgenant, 1987), where a place may have several slots. While a row is anywhere, no place costs it less, the prices
 * taken off: that proves the optimum in the end.
 * @returns the column each row takes; 'late' when there is no time
 */
export function assignTable(table: Table, effort: Effort): Int32Array | 'late' {
  const search = new Assignment(table);
  for (const row of search.bid()) {
    search.augment(row);
    if (!effort.goesOn(search.takeSteps())) return 'late';
  }
  return search.slotOf.map((slot) => table.columnOf[slot]!);
}

class Assignment {
  readonly slotOf: Int32Array;
  readonly #table: Table;
  /** Of each place. They only go down; a place of several slots keeps its price until all are taken. */
  readonly #price: Float64Array;
  /** The first slot of each place that nobody has taken. */
  readonly #free: Int32Array;
  readonly #rowAt: Int32Array;
  readonly #placeAt: Int32Array;
  readonly #distance: Float64Array;
  /** The row by which each place is reached. */
  readonly #cameFrom: Int32Array;
  /** Places in the order they are reached for good; then those that are nearest now; then all others. */
  readonly #places: Int32Array;
  /** A place with room that was reached, or -1. */
  #end = -1;
  #steps = 0;

  constructor(table: Table) {
    const { rows, places, slots, columnOf } = table;
    this.#table = table;
    this.slotOf = new Int32Array(rows).fill(-1);
    this.#price = table.isSquare ? leastOfEach(table) : new Float64Array(places);
    this.#free = slots.slice(0, places);
    this.#rowAt = new Int32Array(columnOf.length);
    this.#placeAt = new Int32Array(columnOf.length);
    for (let place = 0; place < places; place += 1) this.#placeAt.fill(place, slots[place], slots[place + 1]);
    this.#distance = new Float64Array(places);
    this.#cameFrom = new Int32Array(places);
    this.#places = new Int32Array(places);
  }

  takeSteps(): number {
    const steps = this.#steps;
    this.#steps = 0;
    return steps;
  }

  #hasRoom(place: number): boolean {
    return this.#free[place]! < this.#table.slots[place + 1]!;
  }

  #put(row: number, slot: number): void {
    this.#rowAt[slot] = row;
    this.slotOf[row] = slot;
  }

  /**
   * Each row goes where it is cheapest for it. Where that is a single slot it lowers its price to that of its second
   * choice, and pushes out who is there; where several are all taken, or nothing is gained, it waits. @returns who waits
   */
  bid(): number[] {
    const { rows, places, cost, slots } = this.#table;
    const price = this.#price;
    const waiting: number[] = [];
    let left = patience * rows;
    for (let first = 0; first < rows; first += 1)
      for (let row = first; row >= 0;) {
        const begin = row * places;
        let best = Infinity;
        let second = Infinity;
        let chosen = 0;
        for (let place = 0; place < places; place += 1) {
          const asked = cost[begin + place]! - price[place]!;
          if (asked >= second) continue;
          if (asked < best) {
            second = best;
            best = asked;
            chosen = place;
          } else second = asked;
        }
        left -= 1;
        const slot = slots[chosen]!;
        const hasRoom = this.#hasRoom(chosen);
        const isSingle = slots[chosen + 1]! - slot === 1;
        if (!hasRoom && (!isSingle || best === second || left < 0)) {
          waiting.push(row);
          break;
        }
        if (isSingle && second < Infinity) price[chosen]! -= second - best;
        const pushed = hasRoom ? -1 : this.#rowAt[slot]!;
        this.#put(row, hasRoom ? this.#free[chosen]!++ : slot);
        row = pushed;
      }
    this.#steps += (patience * rows - left) * places;
    return waiting;
  }

  /** Makes room for a row along the cheapest chain of rows that move on, by Dijkstra on reduced costs. */
  augment(start: number): void {
    const { places: count, slots, cost } = this.#table;
    const [distance, price, places] = [this.#distance, this.#price, this.#places];
    for (let place = 0; place < count; place += 1) places[place] = place;
    distance.fill(Infinity);
    this.#end = -1;
    let shortest = -Infinity;
    let reached = 0;
    /** Those before are nearer than the shortest. */
    let nearer = 0;
    let nearest = this.#relax(start, 0, 0, shortest);
    while (this.#end < 0) {
      if (reached === nearest) {
        nearer = reached;
        shortest = Infinity;
        for (let index = reached; index < count; index += 1)
          shortest = Math.min(shortest, distance[places[index]!]!);
        nearest = this.#gather(reached, shortest);
        if (this.#end >= 0) break;
      }
      const place = places[reached]!;
      reached += 1;
      for (let slot = slots[place]!; slot < slots[place + 1]! && this.#end < 0; slot += 1) {
        const row = this.#rowAt[slot]!;
        const base = cost[row * count + place]! - price[place]! - shortest;
        nearest = this.#relax(row, base, nearest, shortest);
      }
    }
    for (let index = 0; index < nearer; index += 1)
      price[places[index]!]! += distance[places[index]!]! - shortest;
    this.#moveOn(start);
  }

  /** Where a row leads to, from the `first` of the places on. Those as near as the nearest come next: where they end. */
  #relax(row: number, base: number, first: number, shortest: number): number {
    const { places: count, cost } = this.#table;
    const [distance, price, places] = [this.#distance, this.#price, this.#places];
    const begin = row * count;
    let nearest = first;
    this.#steps += count - first;
    for (let index = first; index < count; index += 1) {
      const place = places[index]!;
      const there = cost[begin + place]! - price[place]! - base;
      if (there >= distance[place]!) continue;
      distance[place] = there;
      this.#cameFrom[place] = row;
      if (there > shortest) continue;
      if (this.#hasRoom(place)) {
        this.#end = place;
        break;
      }
      places[index] = places[nearest]!;
      places[nearest] = place;
      nearest += 1;
    }
    return nearest;
  }

  /** Puts the places at this distance next; where they end. One with room is the end of the chain. */
  #gather(first: number, shortest: number): number {
    const [distance, places] = [this.#distance, this.#places];
    let nearest = first;
    for (let index = first; index < places.length; index += 1) {
      const place = places[index]!;
      if (distance[place]! > shortest) continue;
      if (this.#hasRoom(place)) {
        this.#end = place;
        break;
      }
      places[index] = places[nearest]!;
      places[nearest] = place;
      nearest += 1;
    }
    return nearest;
  }

  #moveOn(start: number): void {
    let slot = this.#free[this.#end]!++;
    for (let place = this.#end, row = -1; row !== start; place = this.#placeAt[slot]!) {
      row = this.#cameFrom[place]!;
      const before = this.slotOf[row]!;
      this.#put(row, slot);
      slot = before;
    }
  }
}

/** What each place costs those it costs least. */
function leastOfEach({ rows, places, cost }: Table): Float64Array {
  const least = cost.slice(0, places);
  for (let row = 1, at = places; row < rows; row += 1)
    for (let place = 0; place < places; place += 1, at += 1)
      if (cost[at]! < least[place]!) least[place] = cost[at]!;
  return least;
}
