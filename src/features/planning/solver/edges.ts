import { chordWithin, minutesForChord, sameMinutes } from '../domain/travel.ts';
import type { Effort } from './effort.ts';
import { gestureCheck } from './gestures.ts';
import { hoursOf, isAvailable, isBusy, isTooLong } from './hours.ts';
import type { Instance } from './instance.ts';
import { Near } from './near.ts';

/**
 * Who could take what, were she given nothing else: one edge for each carer and shift. Edges lie by carer, in the
 * order of the shifts: those of carer `c` from `from[c]` to `from[c + 1]`. Lists may go on beyond the last edge.
 */
export class Edges {
  readonly count: number;
  readonly from: Int32Array;
  readonly carer: Int32Array;
  readonly shift: Int32Array;
  readonly minutes: Float64Array;
  /** Nothing was left out for want of time or room. */
  readonly whole: boolean;
  readonly #shifts: number;
  #sorted: { from: Int32Array; edges: Int32Array } | undefined;

  constructor(from: Int32Array, { shift, minutes }: Growing, shifts: number, whole: boolean) {
    this.count = from.at(-1)!;
    this.from = from;
    this.carer = new Int32Array(this.count);
    for (let carer = 0; carer + 1 < from.length; carer += 1)
      this.carer.fill(carer, from[carer], from[carer + 1]);
    this.shift = shift;
    this.minutes = minutes;
    this.whole = whole;
    this.#shifts = shifts;
  }

  /** Edges by shift, in the order of the carers, are `byShift[fromShift[s]]` to `byShift[fromShift[s + 1] - 1]`. */
  get byShift(): Int32Array {
    return (this.#sorted ??= sorted(this, this.#shifts)).edges;
  }

  get fromShift(): Int32Array {
    return (this.#sorted ??= sorted(this, this.#shifts)).from;
  }
}

/** Some 400 MB: beyond, the furthest are not looked at. */
const most = 16_000_000;

export function edgesOf(instance: Instance, effort: Effort): Edges {
  const { carers, shifts, homes, places, mostRequests } = instance;
  const near = new Near(places);
  const all = shifts.map((_, index) => index);
  const from = new Int32Array(carers.length + 1);
  const list = new Growing(carers.length, shifts.length);
  const reach = new Reach(instance);
  let count = 0;
  let whole = true;
  for (const [carer, given] of carers.entries()) {
    const limit = given.maxMinutes + sameMinutes;
    const chord = chordWithin(limit) * (1 + 1e-9) + 1e-12;
    const found = near.around(homes[carer]!, chord);
    const candidates = found === 'all' ? all : found;
    whole &&= count < most && effort.goesOn(candidates.length);
    if (whole && mostRequests[carer]! >= 1) {
      list.makeRoom(count, candidates.length, carer);
      count = reach.list(carer, candidates, { limit, chord }, list, count);
    }
    from[carer + 1] = count;
  }
  return new Edges(from, list, shifts.length, whole);
}

/** Tells what is within a carer's reach: gestures, the way, hours. */
class Reach {
  readonly #instance: Instance;
  readonly #gestures: ReturnType<typeof gestureCheck>;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #z: Float64Array;
  /** The most work of a shift in one week. */
  readonly #longest: number;

  constructor(instance: Instance) {
    this.#instance = instance;
    this.#gestures = gestureCheck(instance);
    this.#x = Float64Array.from(instance.places, ({ x }) => x);
    this.#y = Float64Array.from(instance.places, ({ y }) => y);
    this.#z = Float64Array.from(instance.places, ({ z }) => z);
    this.#longest = instance.workThirds.reduce((most, each) => Math.max(most, each), 0);
  }

  /** Writes down which of these shifts a carer could take; where the list goes on. */
  list(
    carer: number,
    candidates: readonly number[],
    { limit, chord }: { limit: number; chord: number },
    { shift: toShift, minutes: toMinutes }: Growing,
    first: number,
  ): number {
    const { homes, places, start, end, carers, capacity, weeks } = this.#instance;
    const { x, y, z } = homes[carer]!;
    const [xs, ys, zs] = [this.#x, this.#y, this.#z];
    const hours = hoursOf(carers[carer]!);
    const { kind, knows } = this.#gestures;
    const own = knows[carer]!;
    const isShort = capacity
      .subarray(carer * weeks, (carer + 1) * weeks)
      .some((most) => most < this.#longest);
    const isAwaited = hours.busy.length > 0;
    const furthest = chord * chord;
    let count = first;
    let begins = NaN;
    let ends = NaN;
    let isFree = false;
    const { length } = candidates;
    for (let index = 0; index < length; index += 1) {
      const shift = candidates[index]!;
      if (own[kind[shift]!] === 0) continue;
      const dx = x - xs[shift]!;
      const dy = y - ys[shift]!;
      const dz = z - zs[shift]!;
      const square = dx * dx + dy * dy + dz * dz;
      if (square > furthest) continue;
      // Shifts of the same hours follow each other.
      if (start[shift]! !== begins || end[shift]! !== ends) {
        begins = start[shift]!;
        ends = end[shift]!;
        isFree = isAvailable(hours, begins, ends);
      }
      if (!isFree) continue;
      const minutes = minutesForChord(Math.sqrt(square));
      if (minutes > limit) continue;
      if (isAwaited && isBusy(hours, begins, ends, places[shift]!)) continue;
      if (isShort && isTooLong(this.#instance, carer, shift)) continue;
      toShift[count] = shift;
      toMinutes[count] = minutes;
      count += 1;
    }
    return count;
  }
}

/** The same without some of them: `kept` says which stay. */
export function withoutSome(edges: Edges, kept: (edge: number) => boolean, shifts: number): Edges {
  const list = new Growing(1, edges.count);
  const from = new Int32Array(edges.from.length);
  let count = 0;
  for (let carer = 0; carer + 1 < from.length; carer += 1) {
    list.makeRoom(count, edges.from[carer + 1]! - edges.from[carer]!, carer);
    for (let edge = edges.from[carer]!; edge < edges.from[carer + 1]!; edge += 1) {
      if (!kept(edge)) continue;
      list.shift[count] = edges.shift[edge]!;
      list.minutes[count] = edges.minutes[edge]!;
      count += 1;
    }
    from[carer + 1] = count;
  }
  return new Edges(from, list, shifts, edges.whole);
}

/** Lists of edges that grow row after row. */
class Growing {
  shift: Int32Array;
  minutes: Float64Array;
  readonly #rows: number;
  readonly #columns: number;

  constructor(rows: number, columns: number) {
    const length = Math.min(rows * columns, 2 ** 18);
    this.shift = new Int32Array(length);
    this.minutes = new Float64Array(length);
    this.#rows = rows;
    this.#columns = columns;
  }

  /** Makes room for some more beside those there are, and for what the next rows take if they are like those before. */
  makeRoom(count: number, more: number, row: number): void {
    if (count + more <= this.shift.length) return;
    const likely = Math.ceil(((count + more) / (row + 1)) * this.#rows * 1.1);
    const length = Math.max(count + more, Math.min(likely, this.#rows * this.#columns));
    this.shift = copied(this.shift, new Int32Array(length));
    this.minutes = copied(this.minutes, new Float64Array(length));
  }
}

function copied<List extends Int32Array | Float64Array>(from: List, to: List): List {
  to.set(from);
  return to;
}

function sorted({ count, shift }: Edges, shifts: number): { from: Int32Array; edges: Int32Array } {
  const from = new Int32Array(shifts + 1);
  for (let edge = 0; edge < count; edge += 1) from[shift[edge]! + 1]! += 1;
  for (let index = 0; index < shifts; index += 1) from[index + 1]! += from[index]!;
  const next = from.slice();
  const edges = new Int32Array(count);
  for (let edge = 0; edge < count; edge += 1) edges[next[shift[edge]!]!++] = edge;
  return { from, edges };
}
