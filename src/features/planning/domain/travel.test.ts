import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chordWithin, minutesForChord } from './travel.ts';

const chords = fc.oneof(
  fc.double({ min: 0, max: 0.1, noNaN: true }),
  fc.double({ min: 0, max: 2, noNaN: true }),
);

test('a trip takes five minutes and the great circle by roads that wind, near or far', () => {
  fc.assert(
    fc.property(chords, (chord) => {
      const km = 2 * 6371 * Math.asin(chord / 2);
      const minutes = 5 + (60 * 1.3 * km) / 50;
      expect(Math.abs(minutesForChord(chord) - minutes)).toBeLessThanOrEqual(1e-14 * minutes * 8);
    }),
  );
});

test('the longest line within some minutes takes as many', () => {
  fc.assert(
    fc.property(fc.double({ min: 5, max: 30_000, noNaN: true }), (minutes) => {
      expect(minutesForChord(chordWithin(minutes))).toBeCloseTo(minutes, 6);
    }),
  );
  expect(chordWithin(4)).toBe(-1);
});
