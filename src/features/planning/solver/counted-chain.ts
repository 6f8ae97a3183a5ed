import { Frontier } from './frontier.ts';
import type { Ground } from './roster.ts';

const nothing = 1e-12;
/** How ways are written down: a shift of hers, and which of the ways to it. */
const perShift = 64;

/** The heaviest row of shifts of a carer when the hours of each week are counted. */
export class CountedChain {
  readonly #ground: Ground;
  readonly #carer: number;
  readonly #first: number;
  readonly #byEnd: Int32Array;
  readonly #enough: number;
  readonly #ways: readonly Frontier[];
  readonly #past = new Frontier();
  /** Of the last search. */
  steps = 0;

  constructor(ground: Ground, carer: number, { byEnd, enough }: { byEnd: Int32Array; enough: number }) {
    this.#ground = ground;
    this.#carer = carer;
    this.#first = ground.edges.from[carer]!;
    this.#byEnd = byEnd;
    this.#enough = enough;
    this.#ways = Array.from(byEnd, () => new Frontier());
  }

  /** @param chosen becomes the edges of the row; @returns its weight, or a little more where too many ways were joined */
  find(weight: Float64Array, chosen: number[]): number {
    const { edges, instance, conflicts } = this.#ground;
    const { start, end, workFrom, workWeek } = instance;
    const [ways, past, byEnd] = [this.#ways, this.#past, this.#byEnd];
    let [ended, pastWeek, best, bestWay] = [0, -1, 0, -1];
    past.clear();
    this.steps = 0;
    for (let index = 0; index < byEnd.length; index += 1) {
      const shift = edges.shift[this.#first + index]!;
      const own = ways[index]!;
      own.clear();
      const worth = weight[shift]!;
      if (worth <= nothing) continue;
      const begins = start[shift]!;
      for (; ended < byEnd.length; ended += 1) {
        const other = byEnd[ended]!;
        const earlier = edges.shift[this.#first + other]!;
        if (end[earlier]! + this.#enough > begins) break;
        const its = ways[other]!;
        if (its.total.length === 0) continue;
        const week = workWeek[workFrom[earlier + 1]! - 1]!;
        if (week > pastWeek) past.forgetUsed();
        pastWeek = Math.max(pastWeek, week);
        for (let way = 0; way < its.total.length; way += 1)
          past.add(week === pastWeek ? its.used[way]! : 0, its.total[way]!, other * perShift + way);
      }
      this.#extend(own, shift, worth, -1, 0, 0, -1);
      this.#extendAll(own, shift, worth, past, pastWeek, -1);
      for (let near = ended; near < byEnd.length; near += 1) {
        const other = byEnd[near]!;
        const earlier = edges.shift[this.#first + other]!;
        if (end[earlier]! > begins) break;
        this.steps += 1;
        if (ways[other]!.total.length > 0 && !conflicts(earlier, shift))
          this.#extendAll(own, shift, worth, ways[other]!, workWeek[workFrom[earlier + 1]! - 1]!, other);
      }
      const last = own.total.length - 1;
      if (last >= 0 && own.total[last]! > best) [best, bestWay] = [own.total[last]!, index * perShift + last];
    }
    chosen.length = 0;
    for (let way = bestWay; way >= 0;) {
      const index = Math.floor(way / perShift);
      chosen.push(this.#first + index);
      way = ways[index]!.from[way % perShift]!;
    }
    return best;
  }

  #extendAll(own: Frontier, shift: number, worth: number, ways: Frontier, week: number, other: number): void {
    this.steps += 3 * ways.total.length;
    for (let way = 0; way < ways.total.length; way += 1) {
      const from = other < 0 ? ways.from[way]! : other * perShift + way;
      this.#extend(own, shift, worth, week, ways.used[way]!, ways.total[way]!, from);
    }
  }

  /** Adds the shift to one way, if there is room in its weeks. */
  #extend(
    own: Frontier,
    shift: number,
    worth: number,
    week: number,
    used: number,
    total: number,
    from: number,
  ): void {
    const { workFrom, workWeek, workThirds, weeks } = this.#ground.instance;
    const room = this.#ground.room;
    for (let piece = workFrom[shift]!; piece < workFrom[shift + 1]!; piece += 1) {
      if (workWeek[piece] !== week) [week, used] = [workWeek[piece]!, 0];
      used += workThirds[piece]!;
      if (used > room[this.#carer * weeks + week]!) return;
    }
    own.add(used, total + worth, from);
  }
}
