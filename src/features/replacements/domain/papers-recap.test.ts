import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aroundMonth, beside, monthFrom, recapOf, type WorkedShift } from './papers-recap.ts';

const shift = (start: string, end: string, more: Partial<WorkedShift> = {}): WorkedShift => ({
  start: new Date(start),
  end: new Date(end),
  kind: 'work',
  employerId: 'petit',
  employerName: 'Madame Petit',
  communeName: 'Guéret',
  timeZone: 'Europe/Paris',
  replacing: false,
  ...more,
});

test('presence counts two thirds (137.1), nights of presence stand apart (137.2), nights awake are work (137.3)', () => {
  const { lines, total } = recapOf('2026-11', [
    shift('2026-11-03T08:00+01:00', '2026-11-03T10:00+01:00'),
    shift('2026-11-03T14:00+01:00', '2026-11-03T17:00+01:00', { kind: 'presence' }),
    shift('2026-11-03T20:00+01:00', '2026-11-04T06:00+01:00', { kind: 'night' }),
    shift('2026-11-05T20:00+01:00', '2026-11-06T06:00+01:00', { kind: 'night-care', employerId: 'roche' }),
  ]);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    nights: 1,
    minutes: { work: 120, presence: 180, night: 600, counted: 240 },
  });
  expect(lines[1]).toMatchObject({ nights: 0, minutes: { 'night-care': 600, counted: 600 } });
  expect(total).toMatchObject({ nights: 1, minutes: { counted: 840 } });
});

test('a shift is of the month it begins in, by the clock there', () => {
  const night = shift('2026-10-31T20:00+01:00', '2026-11-01T06:00+01:00', { kind: 'night' });
  const reunion = shift('2026-10-31T20:30Z', '2026-10-31T22:00Z', { timeZone: 'Indian/Reunion' });
  expect(recapOf('2026-11', [night, reunion]).shifts).toEqual([reunion]);
  expect(recapOf('2026-10', [night, reunion]).shifts).toEqual([night]);
});

test('the same home as her own and as a replacement are two lines', () => {
  const own = shift('2026-11-03T08:00+01:00', '2026-11-03T10:00+01:00');
  expect(recapOf('2026-11', [own, { ...own, replacing: true }]).lines).toHaveLength(2);
});

test('months follow one another, and hold all that begins in them', () => {
  expect([beside('2026-01', -1), beside('2026-12', 1)]).toEqual(['2025-12', '2027-01']);
  expect(monthFrom('2026-13')).toBeNull();
  expect(monthFrom('2026-11')).toBe('2026-11');
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      (start) => {
        const month = new Intl.DateTimeFormat('sv-SE', {
          year: 'numeric',
          month: '2-digit',
          timeZone: 'Indian/Reunion',
        }).format(start);
        const { start: from, end: to } = aroundMonth(month);
        expect(from <= start && start < to).toBe(true);
      },
    ),
  );
});
