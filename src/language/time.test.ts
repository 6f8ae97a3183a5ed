import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateInWords, dayAgoInWords, dayInWords, startOfDay } from './time.ts';

test('a day begins at its own midnight, in every territory and whatever the season', () => {
  const zone = fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'America/Guadeloupe', 'Pacific/Noumea');
  const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(date, zone, (at, timeZone) => {
      const start = startOfDay(at, timeZone);
      const said = (one: Date) => one.toLocaleString('sv-SE', { timeZone });
      expect(said(start)).toBe(`${said(at).slice(0, 10)} 00:00:00`);
      expect(startOfDay(start, timeZone)).toEqual(start);
      expect(start.getTime()).toBeLessThanOrEqual(at.getTime());
    }),
    { numRuns: 500 },
  );
});

test('the day is said without its hour', () => {
  const now = new Date('2026-11-22T09:00:00Z');
  const said = (text: string) => dayAgoInWords(new Date(text), 'fr', now);
  expect(said('2026-11-22T08:59:00Z')).toBe('aujourd’hui');
  expect(said('2026-11-21T23:30:00Z')).toBe('aujourd’hui');
  expect(said('2026-11-21T22:30:00Z')).toBe('hier');
  expect(said('2026-11-19T12:00:00Z')).toBe('il y a 3 jours');
  expect(said('2026-11-02T12:00:00Z')).toBe('le lundi 2 novembre');
  expect(dayAgoInWords(new Date('2026-11-21T12:00:00Z'), 'en', now)).toBe('yesterday');
});

test('the first of a month is an ordinal in French, and no other day is', () => {
  const now = new Date('2026-11-22T09:00:00Z');
  expect(dateInWords('2026-12-01', 'fr', now)).toBe('mardi 1er décembre');
  expect(dateInWords('2027-01-01', 'fr', now)).toBe('vendredi 1er janvier 2027');
  expect(dateInWords('2026-12-01', 'en', now)).toBe('Tuesday 1 December');
  for (const date of ['2026-12-11', '2026-12-21', '2026-12-31', '2026-12-10'])
    expect(dateInWords(date, 'fr', now)).not.toContain('er ');
  expect(dayInWords(new Date('2026-11-30T23:30:00Z'), 'fr', now)).toBe('mardi 1er décembre');
});
