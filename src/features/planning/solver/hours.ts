import { onSphere, type OnSphere } from '../domain/travel.ts';
import type { Carer } from '../domain/problem.ts';
import { tooClose } from './conflicts.ts';
import type { Instance } from './instance.ts';

/** When a carer may be given a shift: what does not change while one searches. */
export type Hours = {
  /** Begins of her available intervals, sorted, and the furthest end among those begun by then. */
  begins: Float64Array;
  furthest: Float64Array;
  busy: readonly { start: number; end: number; place: OnSphere }[];
};

export function hoursOf({ available, busy }: Carer): Hours {
  const sorted = available.toSorted((one, other) => one.start - other.start);
  const begins = new Float64Array(sorted.length);
  const furthest = new Float64Array(sorted.length);
  for (let index = 0, far = -Infinity; index < sorted.length; index += 1) {
    const { start, end } = sorted[index]!;
    far = Math.max(far, end);
    begins[index] = start;
    furthest[index] = far;
  }
  return { begins, furthest, busy: busy.map((span) => ({ ...span, place: onSphere(span) })) };
}

/** Whether one of her intervals holds the whole shift. */
export function isAvailable({ begins, furthest }: Hours, start: number, end: number): boolean {
  let [low, high] = [0, begins.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (begins[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && furthest[low - 1]! >= end;
}

/** Whether she is expected elsewhere, or on the way. */
export function isBusy({ busy }: Hours, start: number, end: number, place: OnSphere): boolean {
  for (const span of busy) if (tooClose(span, { start, end, place })) return true;
  return false;
}

/** Whether a shift alone is more than a carer may work in one of its weeks. */
export function isTooLong(instance: Instance, carer: number, shift: number): boolean {
  const { workFrom, workWeek, workThirds, weeks, capacity } = instance;
  for (let piece = workFrom[shift]!; piece < workFrom[shift + 1]!; piece += 1)
    if (workThirds[piece]! > capacity[carer * weeks + workWeek[piece]!]!) return true;
  return false;
}
