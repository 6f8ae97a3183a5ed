import type { Position } from './problem.ts';

/** What a trip supposes: getting out and finding the door, roads that wind, the speed of the country. */
const fixedMinutes = 5;
const detour = 1.3;
const kmPerHour = 50;
const earthRadiusKm = 6371;
const minutesPerKm = (60 * detour) / kmPerHour;
/** For twice the arcsine of half a chord. */
const minutesPerArc = minutesPerKm * 2 * earthRadiusKm;

/** A place as a point of the sphere of radius one: between two of these the distance takes no cosine. */
export type OnSphere = { x: number; y: number; z: number };

export function onSphere({ lat, lon }: Position): OnSphere {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return { x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi) };
}

/** Up to some 380 km the first terms of the series of the arcsine are all that a number can hold. */
const shortSine = 0.03;

/** Minutes for this straight line through the sphere of radius one, not rounded. */
export function minutesForChord(chord: number): number {
  const sine = chord / 2;
  if (sine > shortSine) return fixedMinutes + minutesPerArc * Math.asin(Math.min(1, sine));
  const x = sine * sine;
  const series = 1 + x * (1 / 6 + x * (3 / 40 + x * (5 / 112 + x * (35 / 1152 + x * (63 / 2816)))));
  return fixedMinutes + minutesPerArc * sine * series;
}

/** Minutes of travel between two places, not rounded: 5 + 60 × 1.3 × km of great circle / 50. */
export function minutesBetween(one: OnSphere, other: OnSphere): number {
  const x = one.x - other.x;
  const y = one.y - other.y;
  const z = one.z - other.z;
  return minutesForChord(Math.sqrt(x * x + y * y + z * z));
}

/** The longest straight line through the sphere that takes no more minutes than these; negative when none does. */
export function chordWithin(minutes: number): number {
  const arc = (minutes - fixedMinutes) / minutesPerKm / earthRadiusKm;
  return arc < 0 ? -1 : 2 * Math.sin(Math.min(arc, Math.PI) / 2);
}

/** Trips are compared to within this many minutes: two right ways to compute one differ by less. */
export const sameMinutes = 1e-9;
