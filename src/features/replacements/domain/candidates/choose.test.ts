import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gesture } from '../../../../language/gestures.ts';
import { weeklyHours } from '../../../law/domain/rules/weekly-hours.ts';
import { weeksOf } from '../../../law/domain/shifts.ts';
import { minutesBy, type Place } from '../../../places/domain/travel.ts';
import { opensTo, untilSaid, type Availability } from '../../../work/domain/availability.ts';
import { shiftKinds } from '../request.ts';
import { choose } from './choose.ts';
import { weightNames, weights } from './score.ts';
import type { Looked, OwnShift, Terms, Wanted } from './looked.ts';

const timeZone = 'Europe/Paris';
const now = new Date('2026-11-22T09:00Z');
const monday = Date.parse('2026-11-23T00:00+01:00');
const hour = 3_600_000;
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
const someWanted: fc.Arbitrary<Wanted[]> = fc
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
const someLooked: fc.Arbitrary<Looked[]> = fc
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
      before: null,
    })),
  );
const terms = (samePerson: boolean): Terms => ({ requestId: 'r', carerId: 'nobody', samePerson, timeZone });

/** Minutes between two stops, written again: a shift can follow another when the road fits between. */
const follow = (looked: Looked, a: OwnShift | Wanted, b: OwnShift | Wanted) => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const road =
    first.household === second.household
      ? 0
      : (minutesBy(looked.availability.means, first.place, second.place) ?? 0);
  return second.start.getTime() >= first.end.getTime() + road * 60_000;
};

describe('who could come', () => {
  test('never somebody who lacks a gesture, is too far, not free, elsewhere, or whom the law would refuse', () => {
    fc.assert(
      fc.property(someLooked, someWanted, fc.boolean(), (looked, wanted, same) => {
        for (const { carerId, shiftIds } of choose(looked, wanted, terms(same), now).candidates) {
          const her = looked.find((each) => each.carerId === carerId)!;
          const hers = wanted.filter(({ id }) => shiftIds.includes(id));
          const { availability: said } = her;
          expect(hers.length).toBeGreaterThan(0);
          if (same) expect(hers.length).toBe(wanted.length);
          expect(said.openUntil).not.toBeNull();
          expect(her.askedThisWeek).toBeLessThan(said.askedAtMost);
          for (const shift of hers) {
            expect(her.gestures).toEqual(expect.arrayContaining([...shift.gestures]));
            expect(minutesBy(said.means, her.home, shift.place)).toBeLessThanOrEqual(said.mostMinutes);
            expect(opensTo(said, shift.kind, shift, timeZone)).toBe(true);
            expect(said.days.some((day) => day.start < shift.end && shift.start < day.end)).toBe(false);
            expect(said.wishes.some((wish) => !wish.rather && wish.household === shift.household)).toBe(
              false,
            );
            for (const other of [...her.own, ...her.taken, ...hers])
              if (other !== shift) expect(follow(her, shift, other)).toBe(true);
          }
          const touched = new Set(weeksOf(hers, timeZone).map(({ monday }) => monday));
          const within = (shifts: readonly (OwnShift | Wanted)[]) =>
            weeksOf(shifts, timeZone)
              .filter(({ monday }) => touched.has(monday))
              .map(({ hours }) => hours);
          const counted = said.allHoursHere ? [...her.own, ...her.taken, ...hers] : [...her.taken, ...hers];
          const schedule = hers.some((shift) => shift.schedule === 'irregular') ? 'irregular' : 'regular';
          const judged = weeklyHours.judge({ schedule, weeks: within(counted), elsewhere: 'counted' });
          expect(judged.verdict).not.toBe('refused');
          for (const hours of within([...her.taken, ...hers]))
            expect(hours).toBeLessThanOrEqual(said.hoursWanted ?? Infinity);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('everybody looked at is answered for, once; the order they come in changes nothing', () => {
    fc.assert(
      fc.property(
        someLooked.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        someWanted.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        fc.boolean(),
        ([looked, mixed], [wanted, stirred], same) => {
          const choice = choose(looked, wanted, terms(same), now);
          expect(choose(mixed, stirred, terms(same), now)).toEqual(choice);
          expect(choice.candidates.length + choice.leftOut.length + choice.unnamed).toBe(looked.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('what she works elsewhere and what she would rather changes nothing that is read of her', () => {
    fc.assert(
      fc.property(someLooked, someWanted, (looked, wanted) => {
        // Hours a month away touch neither the day nor the week: and no wish to go somewhere is read.
        const other = looked.map((each) => ({
          ...each,
          own: each.own.map((shift) => ({
            ...shift,
            start: new Date(shift.start.getTime() + 42 * 24 * hour),
            end: new Date(shift.end.getTime() + 42 * 24 * hour),
          })),
          availability: {
            ...each.availability,
            wishes: each.availability.wishes.filter(({ rather }) => !rather),
          },
        }));
        const before = choose(looked, wanted, terms(false), now);
        const after = choose(other, wanted, terms(false), now);
        const inWeek = new Map(after.candidates.map((candidate) => [candidate.carerId, candidate]));
        for (const candidate of before.candidates) {
          const free = inWeek.get(candidate.carerId);
          expect(free).toBeDefined();
          if (free?.shiftIds.join() === candidate.shiftIds.join()) expect(free).toEqual(candidate);
        }
        for (const { why } of before.leftOut)
          for (const { kind } of why) expect(['gestures', 'too-far', 'not-available']).toContain(kind);
      }),
      { numRuns: 200 },
    );
  });

  test('the published points add up to a hundred', () => {
    expect(weightNames.reduce((sum, name) => sum + weights[name], 0)).toBe(100);
  });
});
