import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterQuietHours, isQuiet, letterHour, nextLetter, type QuietHours } from './hours.ts';

const zones = [
  'Europe/Paris',
  'Indian/Reunion',
  'America/Guadeloupe',
  'Pacific/Auckland',
  'America/St_Johns',
];
const hour = fc.integer({ min: 0, max: 23 });
const night: fc.Arbitrary<QuietHours> = fc.record({ from: hour, to: hour });
const moment = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2028-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const zone = fc.constantFrom(...zones);
const hours = (count: number) => count * 3_600_000;

/** The hour a clock shows there, by another way than the program's. */
const hourThere = (at: Date, timeZone: string) =>
  Number(at.toLocaleString('sv-SE', { timeZone }).split(' ')[1]?.slice(0, 2));

describe('hours of peace', () => {
  test('nothing leaves in them, and what waits leaves as soon as they end', () => {
    fc.assert(
      fc.property(moment, night, zone, (at, quiet, timeZone) => {
        const leaves = afterQuietHours(at, quiet, timeZone);
        expect(leaves.getTime()).toBeGreaterThanOrEqual(at.getTime());
        // A day of 25 hours at most, and one more where the only hour left is the one clocks leave out.
        const isOneHour = (quiet.from - quiet.to + 24) % 24 === 1;
        expect(leaves.getTime() - at.getTime()).toBeLessThanOrEqual(hours(isOneHour ? 49 : 25));
        expect(isQuiet(leaves, quiet, timeZone)).toBe(false);
        if (!isQuiet(at, quiet, timeZone)) expect(leaves).toEqual(at);
        else expect(isQuiet(new Date(leaves.getTime() - 60_000), quiet, timeZone)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['2026-11-22T20:30:00Z', 'Europe/Paris', '2026-11-23T06:00:00.000Z'],
    ['2026-11-22T19:30:00Z', 'Europe/Paris', '2026-11-22T19:30:00.000Z'],
    // At the same moment it is half past eleven at night in Saint-Denis, and half past three in Pointe-à-Pitre.
    ['2026-11-22T19:30:00Z', 'Indian/Reunion', '2026-11-23T03:00:00.000Z'],
    ['2026-11-22T19:30:00Z', 'America/Guadeloupe', '2026-11-22T19:30:00.000Z'],
    // The nights when clocks change.
    ['2026-03-28T22:00:00Z', 'Europe/Paris', '2026-03-29T05:00:00.000Z'],
    ['2026-10-24T21:00:00Z', 'Europe/Paris', '2026-10-25T06:00:00.000Z'],
  ])('%s in %s: %s', (at, timeZone, leaves) => {
    expect(afterQuietHours(new Date(at), { from: 21, to: 7 }, timeZone).toISOString()).toBe(leaves);
  });

  test('where the only hour left is the one that clocks leave out, it is that of the day after', () => {
    const leaves = afterQuietHours(new Date('2027-03-27T02:00:00Z'), { from: 3, to: 2 }, 'Europe/Paris');
    expect(leaves.toISOString()).toBe('2027-03-29T00:00:00.000Z');
  });

  test('the same hour twice is no hour at all', () => {
    fc.assert(
      fc.property(moment, hour, zone, (at, same, timeZone) => {
        expect(isQuiet(at, { from: same, to: same }, timeZone)).toBe(false);
      }),
    );
  });
});

describe('the letter that gathers', () => {
  test.each([
    ['daily', 1],
    ['weekly', 7],
  ] as const)('leaves later, soon enough, and never in hours of peace: %s', (rhythm, days) => {
    fc.assert(
      fc.property(moment, night, zone, (at, quiet, timeZone) => {
        const leaves = nextLetter(rhythm, at, quiet, timeZone);
        expect(leaves.getTime()).toBeGreaterThan(at.getTime());
        expect(leaves.getTime() - at.getTime()).toBeLessThanOrEqual(hours(24 * (days + 1) + 2));
        expect(isQuiet(leaves, quiet, timeZone)).toBe(false);
      }),
    );
  });

  test('at the end of the day, and of the week, where she lives', () => {
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        const peace = { from: 21, to: 7 };
        expect(hourThere(nextLetter('daily', at, peace, timeZone), timeZone)).toBe(letterHour);
        const weekly = nextLetter('weekly', at, peace, timeZone);
        expect(weekly.toLocaleDateString('en-GB', { timeZone, weekday: 'long' })).toBe('Friday');
      }),
    );
  });
});
