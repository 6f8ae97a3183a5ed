import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateTrip, greatCircleKm, tripInWords, type Place } from './travel.ts';

const gueret = { latitude: 46.1703, longitude: 1.8687 };
const aubusson = { latitude: 45.9567, longitude: 2.1686 };
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

const commune = (code: string, population: number, at: typeof gueret, departmentCode = '23'): Place => ({
  code,
  departmentCode,
  population,
  point: at,
});

describe('greatCircleKm', () => {
  test('knows how far Aubusson is from Guéret', () => {
    expect(greatCircleKm(gueret, aubusson)).toBeCloseTo(33.2, 0);
  });

  test('is symmetric, never negative, at most half the Earth', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const kilometres = greatCircleKm(a, b);
        expect(kilometres).toBeCloseTo(greatCircleKm(b, a), 6);
        expect(kilometres).toBeGreaterThanOrEqual(0);
        expect(kilometres).toBeLessThanOrEqual(20_016);
      }),
    );
  });
});

describe('estimateTrip', () => {
  test('counts the road, the speed of the country and the five minutes', () => {
    const trip = estimateTrip(commune('23096', 13_000, gueret), commune('23008', 3200, aubusson));
    expect(trip).toEqual({ kilometres: 43.1, minutes: 57, source: 'estimate' });
  });

  test('inside one commune is three kilometres, slower in a town', () => {
    const village = commune('23008', 3200, aubusson);
    const town = commune('76540', 110_000, gueret, '76');
    expect(estimateTrip(village, village)).toEqual({ kilometres: 3, minutes: 9, source: 'estimate' });
    expect(estimateTrip(town, town)).toEqual({ kilometres: 3, minutes: 12, source: 'estimate' });
  });

  test('winds more in the mountains', () => {
    const flat = estimateTrip(commune('a', 100, gueret), commune('b', 100, aubusson));
    const steep = estimateTrip(commune('a', 100, gueret, '05'), commune('b', 100, aubusson, '05'));
    expect(steep?.kilometres).toBeGreaterThan(flat?.kilometres ?? 0);
  });

  test('says nothing of a place nobody can point at', () => {
    expect(
      estimateTrip({ ...commune('a', 100, gueret), point: null } as Place, { point: aubusson }),
    ).toBeNull();
  });
});

test('a trip is always about, and hours are written as hours', () => {
  expect(tripInWords({ kilometres: 5, minutes: 12, source: 'estimate' }, 'fr')).toBe('environ 12 min');
  expect(tripInWords({ kilometres: 60, minutes: 65, source: 'estimate' }, 'fr')).toBe('environ 1 h 05');
});
