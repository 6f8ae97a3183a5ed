import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeStretches, isFree, isOpen, opensTo, untilSaid } from './availability.ts';
import type { WeekHours } from './contract.ts';
import { touches } from './spans.ts';

const paris = 'Europe/Paris';
const at = (from: string, to: string) => ({
  start: new Date(`2026-11-${from}:00+01:00`),
  end: new Date(`2026-11-${to}:00+01:00`),
});
const mornings: WeekHours[] = [{ weekday: 4, startsMinute: 480, minutes: 240 }];
const never = { hours: [], days: [] };

test('she is free when the whole of it lies in one stretch', () => {
  const times = { hours: mornings, days: [] };
  expect(isFree(times, at('26T08:00', '26T12:00'), paris)).toBe(true);
  expect(isFree(times, at('26T11:00', '26T12:15'), paris)).toBe(false);
  expect(isFree(times, at('27T08:00', '27T09:00'), paris)).toBe(false);
  expect(isFree(never, at('26T08:00', '26T09:00'), paris)).toBe(false);
});

test('whole days that follow one another are one stretch: a night lies in it', () => {
  const days = [1, 2].map((weekday) => ({ weekday: weekday as 1 | 2, startsMinute: 0, minutes: 1440 }));
  expect(isFree({ hours: days, days: [] }, at('23T21:00', '24T07:00'), paris)).toBe(true);
  expect(isFree({ hours: days, days: [] }, at('24T21:00', '25T07:00'), paris)).toBe(false);
});

test('a day besides is free, a day taken is not, and taken wins', () => {
  const free = { ...at('27T08:00', '27T18:00'), free: true };
  const taken = { ...at('27T12:00', '27T13:00'), free: false };
  expect(isFree({ hours: [], days: [free] }, at('27T09:00', '27T14:00'), paris)).toBe(true);
  expect(isFree({ hours: [], days: [free, taken] }, at('27T09:00', '27T14:00'), paris)).toBe(false);
  expect(isFree({ hours: [], days: [free, taken] }, at('27T13:00', '27T18:00'), paris)).toBe(true);
  // What she is free besides meets what her week gives.
  const after = { ...at('26T12:00', '26T14:00'), free: true };
  expect(isFree({ hours: mornings, days: [after] }, at('26T10:00', '26T13:30'), paris)).toBe(true);
});

test('she is open until the moment she said, or until she says', () => {
  const now = new Date('2026-11-22T09:00:00Z');
  expect(isOpen({ openUntil: null }, now)).toBe(false);
  expect(isOpen({ openUntil: now }, now)).toBe(false);
  expect(isOpen({ openUntil: untilSaid }, now)).toBe(true);
});

test('a weekend is accepted as such, by the day it begins', () => {
  const open = { kinds: ['work', 'night'] as const };
  const weekend = { kinds: ['work', 'night', 'weekend'] as const };
  const friday = at('27T21:00', '28T07:00');
  const sunday = at('29T21:00', '30T07:00');
  const opens = (kinds: readonly ('work' | 'night' | 'weekend')[], span: typeof friday) =>
    opensTo({ kinds: [...kinds] }, 'night', span, paris);
  expect([opens(open.kinds, friday), opens(open.kinds, sunday), opens(weekend.kinds, sunday)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(opensTo({ kinds: ['work'] }, 'presence', friday, paris)).toBe(false);
});

test('what is taken is never free, and stretches never meet', () => {
  const hour = fc.integer({ min: 0, max: 24 * 14 });
  const day = fc
    .record({ from: hour, long: fc.integer({ min: 1, max: 30 }), free: fc.boolean() })
    .map(({ from, long, free }) => ({
      start: new Date(Date.UTC(2026, 9, 20) + from * 3_600_000),
      end: new Date(Date.UTC(2026, 9, 20) + (from + long) * 3_600_000),
      free,
    }));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 8 }), (days) => {
      const span = { start: new Date(Date.UTC(2026, 9, 18)), end: new Date(Date.UTC(2026, 10, 8)) };
      const stretches = freeStretches({ hours: mornings, days }, span, paris);
      for (const stretch of stretches)
        for (const { start, end, free } of days)
          if (!free) expect(touches(stretch, { start, end })).toBe(false);
      for (const [index, stretch] of stretches.entries())
        expect(stretches.slice(index + 1).some((next) => touches(stretch, next))).toBe(false);
    }),
  );
});
