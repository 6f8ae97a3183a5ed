import { chanceFrom, type Chance } from '../../src/features/people/seed/chance.ts';
import type {
  Carer,
  Moment,
  Problem,
  Shift,
  ShiftKind,
  Span,
} from '../../src/features/planning/domain/problem.ts';
import type { GazetteerCommune } from '../../src/features/places/gazetteer.ts';
import { gestures } from '../../src/language/gestures.ts';

/** Departments that touch: the country, and one town of 130,000. */
const departments = ['23', '87', '19', '36', '03', '63'];
/** Each thousand carers or so live in two of them. */
const carersEach = 500;
/** Monday 11 January 2027, in winter: the flu. */
const monday = Date.UTC(2027, 0, 10, 23);
const hour = 3_600_000;
const day = 24 * hour;
const offset = 60;

/** What an employer may ask for on a day: when it begins, how long, how often it is asked for. */
const usualShifts: readonly { from: number; hours: number; kind: ShiftKind; weight: number }[] = [
  { from: 7, hours: 2, kind: 'work', weight: 5 },
  { from: 8, hours: 4, kind: 'work', weight: 5 },
  { from: 11.5, hours: 2, kind: 'work', weight: 5 },
  { from: 14, hours: 4, kind: 'presence', weight: 3 },
  { from: 17.5, hours: 2.5, kind: 'work', weight: 5 },
  { from: 20.5, hours: 10.5, kind: 'night', weight: 2 },
];

/** A week of flu: so many carers who could come, so many shifts without anyone, where people live. */
export function departmentsInFlu(communes: readonly GazetteerCommune[], size: number, seed: string): Problem {
  const chance = chanceFrom(`${seed} ${size}`);
  const chosen = departments.slice(
    0,
    Math.min(departments.length, Math.max(2, Math.ceil(size / carersEach))),
  );
  const home = homesIn(communes.filter(({ departmentCode }) => chosen.includes(departmentCode)));
  const carers = Array.from({ length: size }, (_, index) => aCarer(`c${index}`, home(chance), chance));
  const shifts: Shift[] = [];
  for (let employer = 0; shifts.length < size; employer += 1)
    shifts.push(...shiftsOf(`e${employer}`, home(chance), chance, shifts.length));
  return { carers, shifts: shifts.slice(0, size) };
}

type Place = { lat: number; lon: number };

/** Somewhere in a commune, the more often the more people live there. */
function homesIn(communes: readonly GazetteerCommune[]): (chance: Chance) => Place {
  const placed = communes.filter(({ point, population }) => point && population > 0);
  const sums: number[] = [];
  let total = 0;
  for (const { population } of placed) sums.push((total += population));
  return (chance) => {
    const at = chance.next() * total;
    const index = sums.findIndex((sum) => sum > at);
    const { latitude = 46, longitude = 2 } = placed[index]?.point ?? {};
    const aside = () => (chance.next() + chance.next() - 1) * 0.03;
    return { lat: latitude + aside(), lon: longitude + aside() };
  };
}

function aCarer(id: string, place: Place, chance: Chance): Carer {
  const available: Span[] = [];
  const [mornings, afternoons, evenings, nights] = [0.75, 0.65, 0.4, 0.12].map((usual) =>
    chance.next() < usual ? 0.9 : 0.1,
  ) as [number, number, number, number];
  const busy: (Span & Place)[] = [];
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const from = monday + weekday * day;
    const weekend = weekday > 4 ? 0.45 : 1;
    const [morning, afternoon, evening] = [mornings, afternoons, evenings].map(
      (share) => chance.next() < share * weekend,
    ) as [boolean, boolean, boolean];
    const add = (start: number, end: number) =>
      available.push({ start: from + start * hour, end: from + end * hour });
    if (morning && afternoon) add(6.5, evening ? 21 : 18);
    else if (morning) add(6.5, 14);
    else if (afternoon) add(12, evening ? 21 : 18);
    else if (evening) add(16.5, 21);
    if (chance.next() < nights * weekend) add(19.5, 32);
    if (chance.next() < 0.35) {
      const start = from + chance.pick([7, 8, 9, 14, 17]) * hour;
      busy.push({ start, end: start + chance.pick([1, 2, 3]) * hour, lat: place.lat + 0.03, lon: place.lon });
    }
  }
  return {
    id,
    ...place,
    maxMinutes: chance.pick([15, 20, 25, 30, 30, 40, 45]),
    gestures: gestures.filter(() => chance.next() < 0.8),
    maxWeekHours: chance.pick([6, 8, 10, 15, 20, 25, 35]),
    available,
    busy,
  };
}

function shiftsOf(employer: string, place: Place, chance: Chance, before: number): Shift[] {
  const needed = gestures.filter(() => chance.next() < 0.08);
  const often = usualShifts.flatMap((usual) => Array.from({ length: usual.weight }, () => usual));
  const pattern = Array.from({ length: chance.pick([1, 1, 2]) }, () => chance.pick(often));
  const days = [0, 1, 2, 3, 4, 5, 6].filter(() => chance.next() < 0.55);
  const moment = (at: number): Moment => ({ at, offset });
  return days.flatMap((weekday) =>
    [...new Set(pattern)].map(({ from, hours, kind }, index) => {
      const start = monday + weekday * day + from * hour;
      return {
        id: `s${before}-${weekday}-${index}`,
        employer,
        ...place,
        start: moment(start),
        end: moment(start + hours * hour),
        kind,
        gestures: needed,
      };
    }),
  );
}
