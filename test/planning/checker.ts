import type { Document, Line } from './document.ts';

/**
 * Holds a plan against the words of the door, one by one. Written from those words, for the tests: it shares nothing
 * with what plans, neither code nor ways to reckon.
 */
export function faultsOf({ carers, shifts, ways }: Document, lines: readonly Line[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { shift: id, carer: carerId, minutes } of lines) {
    const shift = shifts.find((each) => each.id === id);
    const carer = carers.find((each) => each.id === carerId);
    if (!shift || !carer) {
      faults.push(`${id} and ${carerId} are not both in the document`);
      continue;
    }
    if (seen.has(id)) faults.push(`${id} is covered twice`);
    seen.add(id);
    const travel = travelMinutes(carer, shift);
    if (Math.abs(travel - minutes) > 1e-6) faults.push(`${id}: ${minutes} minutes told, ${travel} reckoned`);
    if (travel > carer.maxMinutes + 1e-6) faults.push(`${id} is too far for ${carerId}`);
    if (!shift.gestures.every((gesture) => carer.gestures.includes(gesture)))
      faults.push(`${carerId} lacks a gesture for ${id}`);
    const inside = carer.available.some(
      (each) => clock(each.start) <= clock(shift.start) && clock(shift.end) <= clock(each.end),
    );
    if (!inside) faults.push(`${carerId} is not available for ${id}`);
  }
  for (const carer of carers) {
    const own = shifts.filter((shift) =>
      lines.some((line) => line.shift === shift.id && line.carer === carer.id),
    );
    for (const shift of own) {
      for (const other of carer.busy)
        if (!farEnough(shift, other, travelMinutes(shift, other)))
          faults.push(`${carer.id} cannot be at ${shift.id} in time`);
      for (const other of own)
        if (other !== shift && !farEnough(shift, other, wayMinutes(shift, other, ways)))
          faults.push(`${carer.id} cannot be at ${shift.id} in time`);
    }
    const requests = new Set(own.map(({ request, id }, index) => request ?? `${index} ${id}`));
    if (requests.size > (carer.maxRequests ?? Infinity))
      faults.push(`${carer.id} is asked for ${[...requests].join(', ')}`);
    for (const [week, hours] of hoursByWeek(own))
      if (hours > (carer.weekHours?.[isoWeek(week)] ?? carer.maxWeekHours) + 1e-6)
        faults.push(`${carer.id} works ${hours} h in the week of ${week}`);
  }
  return faults;
}

type Place = { lat: number; lon: number };
type At = Place & { start: string; end: string };

const clock = (text: string) => Date.parse(text);

/** 5 + 60 × 1.3 × great-circle km / 50, by the half-versed sine. */
export function travelMinutes(from: Place, to: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const hav = (angle: number) => (1 - Math.cos(angle)) / 2;
  const height = hav(radians(to.lat - from.lat));
  const width = hav(radians(to.lon - from.lon));
  const whole = height + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * width;
  const km = 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, whole)));
  return 5 + (60 * 1.3 * km) / 50;
}

type Shift = Document['shifts'][number];

function wayMinutes(one: Shift, other: Shift, ways: Document['ways']): number {
  if (ways !== 'whole') return travelMinutes(one, other);
  return one.employer === other.employer ? 0 : Math.round(travelMinutes(one, other));
}

function farEnough(one: At, other: At, minutes: number): boolean {
  const [first, second] = clock(one.start) <= clock(other.start) ? [one, other] : [other, one];
  const gap = (clock(second.start) - clock(first.end)) / 60_000;
  return gap >= minutes - 1e-4;
}

/** Hours of work by the Monday of the ISO week, as the calendar on the wall says: minute after minute. */
function hoursByWeek(own: Document['shifts']): Map<string, number> {
  const weeks = new Map<string, number>();
  const share = { work: 1, presence: 2 / 3, night: 0 };
  for (const { start, end, kind } of own) {
    const offset = /([+-])(\d\d):(\d\d)$/.exec(end);
    const east = offset ? Number(`${offset[1]!}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
    for (let at = clock(start); at < clock(end); at += 15 * 60_000) {
      const wall = new Date(at + east * 60_000);
      const sinceMonday = (wall.getUTCDay() + 6) % 7;
      const monday = new Date(wall.getTime() - sinceMonday * 86_400_000).toISOString().slice(0, 10);
      weeks.set(monday, (weeks.get(monday) ?? 0) + share[kind] / 4);
    }
  }
  return weeks;
}

/** The ISO week of a Monday, as 2027-W02: that of its Thursday, counted from the first of January of that year. */
function isoWeek(monday: string): string {
  const thursday = new Date(clock(monday) + 3 * 86_400_000);
  const year = thursday.getUTCFullYear();
  const day = Math.round((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000);
  return `${year}-W${String(Math.floor(day / 7) + 1).padStart(2, '0')}`;
}

/** Different carers each employer sees, added up. */
export function facesOf({ shifts }: Document, lines: readonly Line[]): number {
  const pairs = lines.map(({ shift, carer }) =>
    [shifts.find(({ id }) => id === shift)!.employer, carer].join(' '),
  );
  return new Set(pairs).size;
}
