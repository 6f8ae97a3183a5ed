import { expect, test } from 'vitest';
import { lastDay, periodFrom, periodOf } from './period.ts';

const days = (from: Date, until: Date) => (until.getTime() - from.getTime()) / 86_400_000;

test('the days counted end with the last Sunday that is over, by the clock of the mainland', () => {
  const monday = new Date('2026-11-15T23:00:00Z');
  for (const now of ['2026-11-15T23:00:00Z', '2026-11-18T09:00:00Z', '2026-11-22T22:59:00Z'])
    expect(periodOf('month', new Date(now)).until).toEqual(monday);
  const { from, until } = periodOf('month', new Date('2026-11-22T23:00:00Z'));
  expect(until).toEqual(new Date('2026-11-22T23:00:00Z'));
  expect(lastDay({ name: 'month', from, until }).toISOString()).toContain('2026-11-22');
  // The clock was put back meanwhile.
  expect(from).toEqual(new Date('2026-10-23T22:00:00Z'));
  const year = periodOf('year', until);
  expect(days(year.from, year.until)).toBe(365);
});

test('an address names a period, and twelve months otherwise', () => {
  expect(periodFrom('30-jours')).toBe('month');
  expect(periodFrom('12-mois')).toBe('year');
  expect(periodFrom('toujours')).toBe('year');
  expect(periodFrom(undefined)).toBe('year');
});
