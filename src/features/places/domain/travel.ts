import type { Locale } from '../../../language/locale.ts';
import type { Commune, Point } from '../domain.ts';

/**
 * What an estimated trip supposes, without a road network. All of it is an estimate, always said « environ ».
 * The mean detour of roads over the straight line is 1.34 in 300 European cities (verified in a public study);
 * the rest are working assumptions, to be checked in each territory.
 */
export const travelAssumptions = {
  earthRadiusKm: 6371.0088,
  detour: 1.3,
  mountainDetour: 1.5,
  countryKmPerHour: 50,
  townKmPerHour: 25,
  /** Getting out, parking, finding the door. */
  fixedMinutes: 5,
  insideCommuneKm: 3,
  /** From this many inhabitants a commune is driven through at the speed of a town. */
  townInhabitants: 20_000,
  /** Departments whose roads wind: the high Alps, the Pyrenees, Corsica and La Réunion. */
  mountainDepartments: ['04', '05', '06', '09', '2A', '2B', '65', '66', '73', '74', '974'],
} as const;

export type Trip = {
  /** Along the road, to the hundred metres. */
  kilometres: number;
  /** Door to door, whole. */
  minutes: number;
  source: 'estimate' | 'routing';
};

/** An end of a trip: a commune, or a bare point (then taken as being in the country). */
export type Place = Pick<Commune, 'code' | 'departmentCode' | 'population' | 'point'> | { point: Point };

/** The great-circle distance, in kilometres (haversine on the mean radius). */
export function greatCircleKm(from: Point, to: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2);
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2);
  const chord =
    halfLatitude ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfLongitude ** 2;
  return 2 * travelAssumptions.earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The point in three dimensions, in kilometres from the centre of the Earth: as the spatial index holds it. */
export function onTheEarth({ latitude, longitude }: Point): { x: number; y: number; z: number } {
  const [phi, lambda] = [latitude, longitude].map((degrees) => (degrees * Math.PI) / 180) as [number, number];
  const radius = travelAssumptions.earthRadiusKm;
  return {
    x: radius * Math.cos(phi) * Math.cos(lambda),
    y: radius * Math.cos(phi) * Math.sin(lambda),
    z: radius * Math.sin(phi),
  };
}

/** An estimated trip by car, or null when an end is nowhere known. */
export function estimateTrip(from: Place, to: Place): Trip | null {
  const { detour, mountainDetour, insideCommuneKm, fixedMinutes } = travelAssumptions;
  if (!from.point || !to.point) return null;
  const same = 'code' in from && 'code' in to && from.code === to.code;
  const factor = isMountain(from) || isMountain(to) ? mountainDetour : detour;
  const kilometres = same ? insideCommuneKm : greatCircleKm(from.point, to.point) * factor;
  const inTown = same ? isTown(from) : isTown(from) && isTown(to) && kilometres < 10;
  const speed = inTown ? travelAssumptions.townKmPerHour : travelAssumptions.countryKmPerHour;
  return {
    kilometres: Math.round(kilometres * 10) / 10,
    minutes: Math.round((kilometres / speed) * 60 + fixedMinutes),
    source: 'estimate',
  };
}

/** How somebody gets there. */
export const means = ['foot', 'bicycle', 'bus', 'moped', 'car'] as const;
export type Means = (typeof means)[number];

/**
 * Assumed speeds along the road, and minutes lost at both ends. A bus is a guess: nobody knows its hours here, so half
 * an hour of waiting is counted.
 */
const otherMeans = {
  foot: { kmPerHour: 4.5, fixedMinutes: 0 },
  bicycle: { kmPerHour: 14, fixedMinutes: 3 },
  bus: { kmPerHour: 30, fixedMinutes: 30 },
  moped: { kmPerHour: 35, fixedMinutes: 5 },
} as const satisfies Record<Exclude<Means, 'car'>, { kmPerHour: number; fixedMinutes: number }>;

/** About how long the same trip takes by other means, door to door, in whole minutes; null when an end is unknown. */
export function minutesBy(by: Means, from: Place, to: Place): number | null {
  const trip = estimateTrip(from, to);
  if (!trip || by === 'car') return trip?.minutes ?? null;
  const { kmPerHour, fixedMinutes } = otherMeans[by];
  return Math.round((trip.kilometres / kmPerHour) * 60 + fixedMinutes);
}

/** As far, in a straight line and in kilometres, as so many minutes may lead: where a search may stop. */
export function reachKm(by: Means, minutes: number): number {
  const { countryKmPerHour, fixedMinutes, detour } = travelAssumptions;
  const known = by === 'car' ? { kmPerHour: countryKmPerHour, fixedMinutes } : otherMeans[by];
  // Minutes are rounded: half a one more may still be within.
  return (Math.max(0, minutes + 0.5 - known.fixedMinutes) / 60) * (known.kmPerHour / detour);
}

/** « environ 12 min », « environ 1 h 05 »: always about, never a promise. */
export function tripInWords(trip: Trip, locale: Locale): string {
  const about = locale === 'fr' ? 'environ' : 'about';
  const hours = Math.floor(trip.minutes / 60);
  const minutes = trip.minutes % 60;
  if (hours === 0) return `${about} ${minutes} min`;
  return `${about} ${hours} h ${String(minutes).padStart(2, '0')}`;
}

function isMountain(place: Place): boolean {
  const known: readonly string[] = travelAssumptions.mountainDepartments;
  return 'departmentCode' in place && known.includes(place.departmentCode);
}

function isTown(place: Place): boolean {
  return 'population' in place && place.population >= travelAssumptions.townInhabitants;
}
