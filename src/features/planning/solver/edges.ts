import { chordWithin, minutesBetween, sameMinutes } from '../domain/travel.ts';
import type { Effort } from './effort.ts';
import { gestureCheck } from './gestures.ts';
import { hoursOf, isAvailable, isBusy, isTooLong } from './hours.ts';
import type { Instance } from './instance.ts';
import { Near } from './near.ts';

/**
 * Who could take what, were she given nothing else: one edge for each carer and shift. Edges lie by carer, in the
 * order of the shifts: those of carer `c` from `from[c]` to `from[c + 1]`.
 */
export type Edges = {
  count: number;
  from: Int32Array;
  carer: Int32Array;
  shift: Int32Array;
  minutes: Float64Array;
  /** The same edges by shift, in the order of the carers. */
  fromShift: Int32Array;
  byShift: Int32Array;
  /** Nothing was left out for want of time or room. */
  whole: boolean;
};

/** Some 400 MB: beyond, the furthest are not looked at. */
const most = 16_000_000;

export function edgesOf(instance: Instance, effort: Effort): Edges {
  const { carers, shifts, homes, places, start, end, mostRequests } = instance;
  const knows = gestureCheck(instance);
  const near = new Near(places);
  const all = shifts.map((_, index) => index);
  const from = new Int32Array(carers.length + 1);
  const list = new Growing();
  let whole = true;
  for (const [carer, given] of carers.entries()) {
    const home = homes[carer]!;
    const limit = given.maxMinutes + sameMinutes;
    const chord = chordWithin(limit);
    const hours = hoursOf(given);
    const found = near.around(home, chord * (1 + 1e-9) + 1e-12);
    const candidates = found === 'all' ? all : found;
    whole &&= list.count < most && effort.goesOn(candidates.length);
    if (whole && mostRequests[carer]! >= 1)
      for (const shift of candidates) {
        const place = places[shift]!;
        if (!knows(carer, shift) || !isAvailable(hours, start[shift]!, end[shift]!)) continue;
        const minutes = minutesBetween(home, place);
        if (minutes > limit || isBusy(hours, start[shift]!, end[shift]!, place)) continue;
        if (!isTooLong(instance, carer, shift)) list.add(carer, shift, minutes);
      }
    from[carer + 1] = list.count;
  }
  return { ...list.taken(), from, ...byShift(list, shifts.length), whole };
}

/** The same without some of them: `kept` says which stay. */
export function withoutSome(edges: Edges, kept: (edge: number) => boolean, shifts: number): Edges {
  const list = new Growing();
  const from = new Int32Array(edges.from.length);
  for (let carer = 0; carer + 1 < from.length; carer += 1) {
    for (let edge = edges.from[carer]!; edge < edges.from[carer + 1]!; edge += 1)
      if (kept(edge)) list.add(carer, edges.shift[edge]!, edges.minutes[edge]!);
    from[carer + 1] = list.count;
  }
  return { ...list.taken(), from, ...byShift(list, shifts), whole: edges.whole };
}

/** Typed arrays that double when they are full. */
class Growing {
  count = 0;
  carer = new Int32Array(1024);
  shift = new Int32Array(1024);
  minutes = new Float64Array(1024);

  add(carer: number, shift: number, minutes: number): void {
    if (this.count === this.carer.length) {
      this.carer = grown(this.carer, new Int32Array(this.count * 2));
      this.shift = grown(this.shift, new Int32Array(this.count * 2));
      this.minutes = grown(this.minutes, new Float64Array(this.count * 2));
    }
    this.carer[this.count] = carer;
    this.shift[this.count] = shift;
    this.minutes[this.count] = minutes;
    this.count += 1;
  }

  taken() {
    const { count, carer, shift, minutes } = this;
    return { count, carer, shift, minutes };
  }
}

function grown<List extends Int32Array | Float64Array>(from: List, to: List): List {
  to.set(from);
  return to;
}

function byShift({ count, shift }: { count: number; shift: Int32Array }, shifts: number) {
  const fromShift = new Int32Array(shifts + 1);
  for (let edge = 0; edge < count; edge += 1) fromShift[shift[edge]! + 1]! += 1;
  for (let index = 0; index < shifts; index += 1) fromShift[index + 1]! += fromShift[index]!;
  const next = fromShift.slice();
  const ordered = new Int32Array(count);
  for (let edge = 0; edge < count; edge += 1) ordered[next[shift[edge]!]!++] = edge;
  return { fromShift, byShift: ordered };
}
