import { CountedChain } from './counted-chain.ts';
import type { Ground } from './roster.ts';

/** Shifts with less are left alone: rounding makes such weights out of nothing. */
const nothing = 1e-12;
/** The most one carer can be worth: her best row of shifts, when each shift has a weight. Exact, or a little above. */
export class BestChain {
  readonly #ground: Ground;
  readonly #carer: number;
  readonly #first: number;
  readonly #count: number;
  /** Her shifts by when they end. */
  readonly #byEnd: Int32Array;
  /** Whoever has this long between two of her shifts, in milliseconds, has time for the way. */
  readonly #enough: number;
  /** Whether she may have so many shifts in a week that hours have to be counted. */
  readonly #counted: CountedChain | null;
  readonly #best: Float64Array;
  readonly #before: Int32Array;
  /** The edges of the best row that was found last. */
  readonly chosen: number[] = [];
  /** What was looked at until now, in steps of an {@link Effort}. */
  steps = 0;

  constructor(ground: Ground, carer: number) {
    const { edges, instance } = ground;
    this.#ground = ground;
    this.#carer = carer;
    this.#first = edges.from[carer]!;
    this.#count = edges.from[carer + 1]! - this.#first;
    const own = edges.shift.subarray(this.#first, this.#first + this.#count);
    const furthest = edges.minutes
      .subarray(this.#first, this.#first + this.#count)
      .reduce((most, minutes) => Math.max(most, minutes), 5);
    // By way of her home it is never further; and each way has its five minutes.
    this.#enough = (2 * furthest + 1) * 60_000;
    this.#byEnd = Int32Array.from(own, (_, index) => index).sort(
      (one, other) => instance.end[own[one]!]! - instance.end[own[other]!]! || one - other,
    );
    this.#counted = mayWorkTooMuch(ground, carer, own)
      ? new CountedChain(ground, carer, { byEnd: this.#byEnd, enough: this.#enough })
      : null;
    this.#best = new Float64Array(this.#count);
    this.#before = new Int32Array(this.#count);
  }

  /** @param weight of each shift; @returns the best total */
  find(weight: Float64Array): number {
    const free = this.#findFreely(weight);
    if (!this.#counted || this.#fitsHours()) return free;
    const counted = this.#counted.find(weight, this.chosen);
    this.steps += this.#counted.steps;
    return Math.min(free, counted);
  }

  /** The heaviest path of shifts that follow each other, without counting hours. */
  #findFreely(weight: Float64Array): number {
    const { edges, instance, conflicts } = this.#ground;
    const { start, end } = instance;
    const [best, before, byEnd] = [this.#best, this.#before, this.#byEnd];
    let [past, pastBest, pastIndex, total, last] = [0, 0, -1, 0, -1];
    for (let index = 0; index < this.#count; index += 1) {
      const shift = edges.shift[this.#first + index]!;
      const worth = weight[shift]!;
      best[index] = 0;
      if (worth <= nothing) continue;
      const begins = start[shift]!;
      for (; past < byEnd.length; past += 1) {
        const other = byEnd[past]!;
        if (end[edges.shift[this.#first + other]!]! + this.#enough > begins) break;
        if (best[other]! > pastBest) [pastBest, pastIndex] = [best[other]!, other];
      }
      let most = pastBest;
      let from = pastIndex;
      let near = past;
      for (; near < byEnd.length; near += 1) {
        const other = byEnd[near]!;
        const earlier = edges.shift[this.#first + other]!;
        if (end[earlier]! > begins) break;
        if (best[other]! <= most || conflicts(earlier, shift)) continue;
        most = best[other]!;
        from = other;
      }
      this.steps += 4 + near - past;
      best[index] = most + worth;
      before[index] = from;
      if (most + worth > total) [total, last] = [most + worth, index];
    }
    this.chosen.length = 0;
    for (let index = last; index >= 0; index = before[index]!) this.chosen.push(this.#first + index);
    this.steps += 2 * this.#count;
    return total;
  }

  #fitsHours(): boolean {
    const { instance, edges, room } = this.#ground;
    const { workFrom, workWeek, workThirds, weeks } = instance;
    const used = new Map<number, number>();
    for (const edge of this.chosen) {
      const shift = edges.shift[edge]!;
      for (let piece = workFrom[shift]!; piece < workFrom[shift + 1]!; piece += 1) {
        const week = workWeek[piece]!;
        const sum = (used.get(week) ?? 0) + workThirds[piece]!;
        if (sum > room[this.#carer * weeks + week]!) return false;
        used.set(week, sum);
      }
    }
    return true;
  }
}

function mayWorkTooMuch({ instance, room }: Ground, carer: number, shifts: Int32Array): boolean {
  const { workFrom, workWeek, workThirds, weeks } = instance;
  const all = new Float64Array(weeks);
  for (const shift of shifts)
    for (let piece = workFrom[shift]!; piece < workFrom[shift + 1]!; piece += 1)
      all[workWeek[piece]!]! += workThirds[piece]!;
  return all.some((thirds, week) => thirds > room[carer * weeks + week]!);
}
