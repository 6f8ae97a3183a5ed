import { minutesBetween, sameMinutes, onSphere, type OnSphere } from '../domain/travel.ts';
import type { Instance } from './instance.ts';

const minute = 60_000;
/** Up to here every pair is written down, one bit each: 50 MB. */
const mostWritten = 20_000;

/** Whether nobody can take both of two shifts: they overlap, or lie nearer in time than the way between them takes. */
export type Conflicts = (one: number, other: number) => boolean;

/** Whether somebody cannot be at both, for spans that each have a place. */
export function tooClose(
  one: { start: number; end: number; place: OnSphere },
  other: { start: number; end: number; place: OnSphere },
): boolean {
  const gap = (one.start < other.start ? other.start - one.end : one.start - other.end) / minute;
  return gap < 0 || gap + sameMinutes < minutesBetween(one.place, other.place);
}

export function conflictsOf(instance: Instance): Conflicts {
  const { start, end, places, employer, wholeWays } = instance;
  const count = start.length;
  const wayBetween = (one: number, other: number): number => {
    if (wholeWays && employer[one] === employer[other]) return 0;
    const minutes = minutesBetween(places[one]!, places[other]!);
    return wholeWays ? Math.round(minutes) : minutes;
  };
  const conflict = (one: number, other: number): boolean => {
    const first = Math.min(one, other);
    const second = Math.max(one, other);
    const gap = (start[second]! - end[first]!) / minute;
    return gap < 0 || gap + sameMinutes < wayBetween(first, second);
  };
  if (count > mostWritten) return conflict;
  const width = (count + 31) >>> 5;
  const written = (): Uint32Array => {
    const bits = new Uint32Array(count * width);
    const longest = longestTrip(places) * minute;
    for (let one = 0; one < count; one += 1)
      for (let other = one + 1; other < count; other += 1) {
        const gap = start[other]! - end[one]!;
        if (gap > longest) break;
        if (gap >= 0 && !conflict(one, other)) continue;
        bits[one * width + (other >>> 5)]! |= 1 << (other & 31);
        bits[other * width + (one >>> 5)]! |= 1 << (one & 31);
      }
    return bits;
  };
  // Not before somebody asks: in a plain part nobody may.
  let bits: Uint32Array | undefined;
  return (one, other) => {
    bits ??= written();
    return (bits[one * width + (other >>> 5)]! & (1 << (other & 31))) !== 0;
  };
}

/** No two of these places are further apart than this, in minutes. */
function longestTrip(places: readonly OnSphere[]): number {
  const [first] = places;
  if (!first) return 0;
  const opposite = minutesBetween(onSphere({ lat: 90, lon: 0 }), onSphere({ lat: -90, lon: 0 }));
  const reach = places.reduce((most, place) => Math.max(most, minutesBetween(first, place)), 0);
  return Math.min(opposite, 2 * reach) + 1;
}
