import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  publish,
  publishTally,
  quartersBefore,
  readQuarter,
  writeQuarter,
  type Published,
} from './figures.ts';

/** Every value a published count may stand for, given the total: what somebody could work out. */
function valuesOf(published: readonly Published[], total: number, index: number): Set<number> {
  const possible = new Set<number>();
  const range = (cell: Published): [number, number] =>
    typeof cell === 'number' ? [cell, cell] : cell === 'few' ? [1, 4] : [1, total];
  const others = published.filter((_, other) => other !== index).map(range);
  const [least, most] = others.reduce(([low, high], [from, to]) => [low + from, high + to], [0, 0]);
  const [from, to] = range(published[index] ?? 0);
  for (let value = from; value <= to; value++) {
    const left = total - value;
    if (left >= least && left <= most) possible.add(value);
  }
  return possible;
}

const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })), {
  minLength: 2,
  maxLength: 8,
});

test('no count under five is told, nor can be worked out from the others and their total', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const published = publish(given);
      const total = given.reduce((sum, count) => sum + count, 0);
      given.forEach((count, index) => {
        const told = published[index];
        if (typeof told === 'number') expect(told).toBe(count);
        if (count === 0 || count >= 5) return;
        expect(typeof told).toBe('string');
        // A total under five is told by no table.
        if (total >= 5) expect(valuesOf(published, total, index).size).toBeGreaterThan(1);
      });
    }),
  );
});

test('what needs no veil is told as it is', () => {
  expect(publish([12, 0, 7])).toEqual([12, 0, 7]);
  expect(publish([2, 3, 40])).toEqual(['few', 'few', 40]);
  expect(publish([2, 9, 40])).toEqual(['few', 'withheld', 40]);
  expect(publish([0, 3])).toEqual([0, 'few']);
  expect(publish([4, 4])).toEqual(['withheld', 'withheld']);
});

test('the median is not told of a handful of decisions', () => {
  const byAct = { publish: 0, leave: 2, mask: 0, move: 0, close: 0, hide: 2, warn: 0, suspend: 0 };
  const byRule = { 1: 1, 2: 0, 3: 1, 4: 0, 5: 0, 6: 0, 7: 0 };
  const tally = { reports: 9, byAct, byRule, contests: 1, reversals: 0, medianHours: 3 };
  expect(publishTally(tally)).toMatchObject({ medianHours: null, contests: 'few', reversals: 0, reports: 9 });
  expect(publishTally({ ...tally, byAct: { ...byAct, hide: 3 } }).medianHours).toBe(3);
});

test('quarters are read as they are written, and follow one another', () => {
  expect(readQuarter('2026-4')).toEqual({ year: 2026, quarter: 4 });
  for (const text of ['2026-5', '26-1', '', undefined, '2026-1-1']) expect(readQuarter(text)).toBeNull();
  fc.assert(
    fc.property(
      fc.integer({ min: 2020, max: 2099 }),
      fc.constantFrom(1, 2, 3, 4),
      fc.nat(60),
      (year, quarter, count) => {
        const from = { year, quarter } as const;
        expect(quartersBefore(from, 4)).toEqual({ year: year - 1, quarter });
        expect(quartersBefore(quartersBefore(from, count), -count)).toEqual(from);
        expect(readQuarter(writeQuarter(from))).toEqual(from);
      },
    ),
  );
});
