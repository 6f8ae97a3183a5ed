import fc from 'fast-check';
import type { Place } from '../../src/features/places/domain/travel.ts';
import type { Looked, OwnShift, Wanted } from '../../src/features/replacements/domain/candidates/looked.ts';
import { shiftKinds } from '../../src/features/replacements/domain/request.ts';
import { untilSaid, type Availability } from '../../src/features/work/domain/availability.ts';
import type { Gesture } from '../../src/language/gestures.ts';

export const timeZone = 'Europe/Paris';
export const now = new Date('2026-11-22T09:00Z');
const monday = Date.parse('2026-11-23T00:00+01:00');
export const hour = 3_600_000;
const homes: Place[] = [
  { code: '23096', departmentCode: '23', population: 13_000, point: { latitude: 46.17, longitude: 1.87 } },
  { code: '23001', departmentCode: '23', population: 1400, point: { latitude: 46.09, longitude: 2.05 } },
  { code: '23008', departmentCode: '23', population: 3200, point: { latitude: 45.96, longitude: 2.17 } },
];
const households = ['h0', 'h1', 'h2'];
const known: Gesture[] = ['transfers', 'meals', 'nights'];

const someHours = fc
  .record({ from: fc.integer({ min: 0, max: 14 * 24 }), length: fc.integer({ min: 1, max: 11 }) })
  .map(({ from, length }) => ({
    start: new Date(monday + from * hour),
    end: new Date(monday + (from + length) * hour),
  }));
const somewhere = fc.integer({ min: 0, max: 2 }).map((index) => ({
  household: households[index] ?? '',
  place: homes[index] ?? homes[0]!,
}));
const someKind = fc.constantFrom(...shiftKinds);
const someGestures = fc.subarray(known);
const ownShift: fc.Arbitrary<OwnShift> = fc
  .tuple(someHours, somewhere, someKind)
  .map(([span, where, kind]) => ({ ...span, ...where, kind }));
/** Hours asked for in two weeks, at three homes. */
export const someWanted: fc.Arbitrary<Wanted[]> = fc
  .array(fc.tuple(someHours, somewhere, someKind, someGestures, fc.boolean()), { minLength: 1, maxLength: 5 })
  .map((list) =>
    list.map(([span, where, kind, gestures, regular], index) => ({
      id: `shift-${index}`,
      employerId: where.household,
      schedule: regular ? 'regular' : 'irregular',
      ...span,
      ...where,
      kind,
      gestures,
      reopenedAt: null,
      first: null,
    })),
  );
const someAvailability: fc.Arbitrary<Availability> = fc
  .record({
    open: fc.integer({ min: 0, max: 9 }),
    mostMinutes: fc.integer({ min: 5, max: 90 }),
    means: fc.constantFrom('foot' as const, 'bicycle' as const, 'car' as const),
    hoursWanted: fc.option(fc.integer({ min: 1, max: 48 })),
    kinds: fc.subarray([...shiftKinds, 'weekend' as const]),
    allHoursHere: fc.boolean(),
    days: fc.array(
      someHours.map((span) => ({ ...span, free: false })),
      { maxLength: 2 },
    ),
    wishes: fc.array(
      fc.record({
        rather: fc.boolean(),
        household: fc.constantFrom(...households),
        circumstance: fc.constant(null),
      }),
      { maxLength: 1 },
    ),
  })
  .map(({ open, ...rest }) => ({
    ...rest,
    personId: '',
    openUntil: open === 0 ? null : untilSaid,
    askedAtMost: 3,
    hours: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, startsMinute: 0, minutes: 1440 })),
  }));
/** Carers of three communes, with hours of their own and of others. */
export const someLooked: fc.Arbitrary<Looked[]> = fc
  .array(
    fc.record({
      availability: someAvailability,
      own: fc.array(ownShift, { maxLength: 8 }),
      taken: fc.array(ownShift, { maxLength: 2 }),
      home: fc.constantFrom(...homes),
      gestures: someGestures,
      mayBeNamed: fc.boolean(),
      showsGestures: fc.boolean(),
      hidden: fc.boolean(),
      sameCentre: fc.boolean(),
      askedThisWeek: fc.integer({ min: 0, max: 4 }),
      knows: fc.subarray(households),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ knows, hidden, ...rest }, index) => ({
      ...rest,
      carerId: `carer-${index}`,
      firstName: `Name${index}`,
      initial: 'A',
      longWeeks: null,
      communeName: hidden ? null : 'Guéret',
      knownHouseholds: new Set(knows),
      askedLately: rest.askedThisWeek,
      replacedHours: 0,
      before: [],
    })),
  );
