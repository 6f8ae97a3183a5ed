import type { Ground } from './roster.ts';

/** Shifts with less are left alone: rounding makes such weights out of nothing. */
const nothing = 1e-12;
/** Ways to the same shift that are kept apart by the hours they have used; beyond, they are taken together. */
const mostWays = 16;

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
  readonly #counted: boolean;
  readonly #best: Float64Array;
  readonly #before: Int32Array;
  /** The edges of the best row that was found last. */
  readonly chosen: number[] = [];

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
    this.#counted = mayWorkTooMuch(ground, carer, own);
    this.#best = new Float64Array(this.#count);
    this.#before = new Int32Array(this.#count);
  }

  /** @param weight of each shift; @returns the best total */
  find(weight: Float64Array): number {
    const free = this.#findFreely(weight);
    if (!this.#counted || this.#fitsHours()) return free;
    return Math.min(free, this.#findCounted(weight));
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
      let [most, from] = [pastBest, pastIndex];
      for (let near = past; near < byEnd.length; near += 1) {
        const other = byEnd[near]!;
        const earlier = edges.shift[this.#first + other]!;
        if (end[earlier]! > begins) break;
        if (best[other]! > most && !conflicts(earlier, shift)) [most, from] = [best[other]!, other];
      }
      best[index] = most + worth;
      before[index] = from;
      if (best[index] > total) [total, last] = [best[index], index];
    }
    this.chosen.length = 0;
    for (let index = last; index >= 0; index = before[index]!) this.chosen.push(this.#first + index);
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

  /** The same with hours counted: ways to a shift differ by what they are worth and what they used of its last week. */
  #findCounted(weight: Float64Array): number {
    const { edges, instance, conflicts, room } = this.#ground;
    const { workFrom, workWeek, workThirds, weeks } = instance;
    const ways: Way[][] = [];
    let best: Way | null = null;
    for (let index = 0; index < this.#count; index += 1) {
      const shift = edges.shift[this.#first + index]!;
      const worth = weight[shift]!;
      const own: Way[] = [];
      ways.push([]);
      if (worth <= nothing) continue;
      const extend = (way: Way | null) => {
        let [week, used] = [way?.week ?? -1, way?.used ?? 0];
        for (let piece = workFrom[shift]!; piece < workFrom[shift + 1]!; piece += 1) {
          if (workWeek[piece] !== week) [week, used] = [workWeek[piece]!, 0];
          used += workThirds[piece]!;
          if (used > room[this.#carer * weeks + week]!) return;
        }
        own.push({ total: (way?.total ?? 0) + worth, week, used, edge: this.#first + index, before: way });
      };
      extend(null);
      for (let other = 0; other < index; other += 1)
        if (ways[other]!.length > 0 && !conflicts(edges.shift[this.#first + other]!, shift))
          for (const way of ways[other]!) extend(way);
      ways[index] = undominated(own);
      for (const way of ways[index]) if (!best || way.total > best.total) best = way;
    }
    this.chosen.length = 0;
    for (let way = best; way; way = way.before) this.chosen.push(way.edge);
    return best?.total ?? 0;
  }
}

/** A row of shifts up to one: its weight, and the work it has in the last week it has work in. */
type Way = { total: number; week: number; used: number; edge: number; before: Way | null };

/** Those than which none is both worth more and less tiring; too many are taken together, which promises too much. */
function undominated(ways: Way[]): Way[] {
  ways.sort((one, other) => other.total - one.total || other.week - one.week || one.used - other.used);
  const kept: Way[] = [];
  for (const way of ways) {
    const beaten = kept.some(({ week, used }) => week === way.week && used <= way.used);
    if (!beaten) kept.push(way);
  }
  if (kept.length <= mostWays) return kept;
  const rest = kept.splice(mostWays - 1);
  const weeks = [...new Set(rest.map(({ week }) => week))];
  for (const week of weeks) {
    const same = rest.filter((way) => way.week === week);
    kept.push({ ...same[0]!, used: Math.min(...same.map(({ used }) => used)) });
  }
  return kept;
}

function mayWorkTooMuch({ instance, room }: Ground, carer: number, shifts: Int32Array): boolean {
  const { workFrom, workWeek, workThirds, weeks } = instance;
  const all = new Float64Array(weeks);
  for (const shift of shifts)
    for (let piece = workFrom[shift]!; piece < workFrom[shift + 1]!; piece += 1)
      all[workWeek[piece]!]! += workThirds[piece]!;
  return all.some((thirds, week) => thirds > room[carer * weeks + week]!);
}
