import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hour, now, someLooked, someWanted, timeZone } from '../../../../../test/replacements/looked.ts';
import { weeklyHours } from '../../../law/domain/rules/weekly-hours.ts';
import { weeksOf } from '../../../law/domain/shifts.ts';
import { minutesBy } from '../../../places/domain/travel.ts';
import { opensTo } from '../../../work/domain/availability.ts';
import { noWord } from '../employers-word.ts';
import { choose } from './choose.ts';
import { weightNames, weights } from './score.ts';
import type { Looked, OwnShift, Terms, Wanted } from './looked.ts';

const terms = (samePerson: boolean): Terms => ({
  requestId: 'r',
  carerId: 'nobody',
  samePerson,
  timeZone,
  word: noWord,
});

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
