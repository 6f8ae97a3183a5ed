import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAgoInWords, startOfDay } from './time.ts';

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
