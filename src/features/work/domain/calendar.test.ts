import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt, wallClock } from '../../law/domain/clock.ts';
import { shiftsIn, type Planned } from './calendar.ts';
import type { ContractDay, ContractHours, Weekday } from './contract.ts';
import { touches } from './spans.ts';

const paris = 'Europe/Paris';
const contract = (hours: ContractHours[], more: Partial<Planned> = {}): Planned => ({
  id: 'contract',
  employer: { id: 'employer' },
  startsOn: '2020-01-01',
  endsOn: null,
  hours,
  ...more,
});
const week = (from: string, days = 7) => ({
  start: new Date(from),
  end: new Date(Date.parse(from) + days * 86_400_000),
});
const morning: ContractHours = { weekday: 4, startsMinute: 480, minutes: 120, kind: 'work' };
const night: ContractHours = { weekday: 6, startsMinute: 21 * 60, minutes: 600, kind: 'night' };
const times = (shifts: readonly { start: Date; end: Date }[]) =>
  shifts.map(({ start, end }) => `${start.toISOString().slice(0, 16)} ${end.toISOString().slice(0, 16)}`);

test('the usual week falls on its days, at the hour of the wall', () => {
  const span = week('2026-11-22T23:00:00Z');
  expect(times(shiftsIn(contract([morning]), [], span, paris))).toEqual([
    '2026-11-26T07:00 2026-11-26T09:00',
  ]);
  expect(times(shiftsIn(contract([morning]), [], week('2026-07-05T22:00:00Z'), paris))).toEqual([
    '2026-07-09T06:00 2026-07-09T08:00',
  ]);
  // La Réunion has no summer time.
  expect(times(shiftsIn(contract([morning]), [], week('2026-07-05T20:00:00Z'), 'Indian/Reunion'))).toEqual([
    '2026-07-09T04:00 2026-07-09T06:00',
  ]);
});

describe('a night', () => {
  test('belongs to the day it begins, and is given whole whatever it touches', () => {
    const sunday = { start: new Date('2026-11-29T05:00:00Z'), end: new Date('2026-11-29T20:00:00Z') };
    expect(times(shiftsIn(contract([night]), [], sunday, paris))).toEqual([
      '2026-11-28T20:00 2026-11-29T06:00',
    ]);
    const lastDay = contract([night], { endsOn: '2026-11-28' });
    expect(shiftsIn(lastDay, [], sunday, paris)).toHaveLength(1);
    expect(shiftsIn(contract([night], { startsOn: '2026-11-29' }), [], sunday, paris)).toEqual([]);
  });

  test('ends at the hour of the wall the nights clocks change', () => {
    // 28 March and 24 October 2026 are Saturdays: nine hours go by, then eleven.
    const spring = shiftsIn(contract([night]), [], week('2026-03-28T12:00:00Z', 1), paris);
    const autumn = shiftsIn(contract([night]), [], week('2026-10-24T12:00:00Z', 1), paris);
    expect(times(spring)).toEqual(['2026-03-28T20:00 2026-03-29T05:00']);
    expect(times(autumn)).toEqual(['2026-10-24T19:00 2026-10-25T06:00']);
  });

  test('an hour that does not exist is not worked', () => {
    const lost: ContractHours = { weekday: 7, startsMinute: 120, minutes: 60, kind: 'work' };
    expect(shiftsIn(contract([lost]), [], week('2026-03-28T12:00:00Z', 1), paris)).toEqual([]);
  });
});

describe('a day that differs', () => {
  const span = week('2026-11-22T23:00:00Z');
  const at = (from: string, to: string, kind: ContractDay['kind']): ContractDay => ({
    start: new Date(`2026-11-${from}:00Z`),
    end: new Date(`2026-11-${to}:00Z`),
    kind,
  });

  test('takes hours off, whole or in part', () => {
    expect(shiftsIn(contract([morning]), [at('25T23:00', '26T23:00', null)], span, paris)).toEqual([]);
    expect(times(shiftsIn(contract([morning]), [at('26T08:00', '26T08:30', null)], span, paris))).toEqual([
      '2026-11-26T07:00 2026-11-26T08:00',
      '2026-11-26T08:30 2026-11-26T09:00',
    ]);
  });

  test('adds hours, and says what those it covers are', () => {
    const added = at('26T08:00', '26T10:00', 'presence');
    const shifts = shiftsIn(contract([morning]), [added], span, paris);
    expect(shifts.map(({ kind }) => kind)).toEqual(['work', 'presence']);
    expect(times(shifts)).toEqual(['2026-11-26T07:00 2026-11-26T08:00', '2026-11-26T08:00 2026-11-26T10:00']);
  });

  test('adds nothing before the contract begins or after it ends', () => {
    const added = at('26T08:00', '26T10:00', 'work');
    expect(shiftsIn(contract([], { startsOn: '2026-11-27' }), [added], span, paris)).toEqual([]);
    expect(shiftsIn(contract([], { endsOn: '2026-11-25' }), [added], span, paris)).toEqual([]);
    expect(shiftsIn(contract([], { endsOn: '2026-11-26' }), [added], span, paris)).toHaveLength(1);
  });
});

const anyHours = fc.record({
  weekday: fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7),
  startsMinute: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  minutes: fc.integer({ min: 1, max: 96 }).map((quarter) => quarter * 15),
  kind: fc.constantFrom('work' as const, 'presence' as const, 'night' as const),
});
const anyZone = fc.constantFrom(paris, 'Indian/Reunion', 'America/Cayenne', 'America/Miquelon');
/** Spans of 2026 and 2027: four changes of the clock of Paris. */
const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 2 * 365 * 24 }), fc.integer({ min: 1, max: 24 * 21 }))
  .map(([from, hours]) => {
    const start = Date.UTC(2026, 0, 1) + from * 3_600_000;
    return { start: new Date(start), end: new Date(start + hours * 3_600_000) };
  });

test('two spans side by side give what the whole gives', () => {
  fc.assert(
    fc.property(
      fc.array(anyHours, { maxLength: 6 }),
      anySpan,
      fc.double({ min: 0, max: 1, noNaN: true }),
      anyZone,
      (hours, span, part, zone) => {
        const cut = new Date(
          span.start.getTime() +
            Math.round((part * (span.end.getTime() - span.start.getTime())) / 60_000) * 60_000,
        );
        const key = (shift: { start: Date; end: Date; kind: string }) =>
          `${shift.start.toISOString()} ${shift.end.toISOString()} ${shift.kind}`;
        const all = (from: Date, to: Date) =>
          shiftsIn(contract(hours), [], { start: from, end: to }, zone).map(key);
        const parts = new Set([...all(span.start, cut), ...all(cut, span.end)]);
        expect([...parts].sort()).toEqual([...new Set(all(span.start, span.end))].sort());
      },
    ),
  );
});

test('usual hours begin and end as the wall says, except in the hour clocks change', () => {
  fc.assert(
    fc.property(anyHours, anySpan, anyZone, (hours, span, zone) => {
      for (const { start, end } of shiftsIn(contract([hours]), [], span, zone)) {
        expect(touches({ start, end }, span)).toBe(true);
        const [from, to] = [wallClock(start, zone), wallClock(end, zone)];
        const whole = (to.day - from.day) * 1440 + to.minutes - from.minutes;
        const lost = [start, end].some(
          (at) => instantAt(wallClock(at, zone), zone).getTime() !== at.getTime(),
        );
        if (!lost && from.minutes === hours.startsMinute)
          expect(Math.abs(whole - hours.minutes)).toBeLessThanOrEqual(60);
      }
    }),
  );
});

test('a day off leaves nothing of the usual week in it', () => {
  fc.assert(
    fc.property(fc.array(anyHours, { maxLength: 5 }), anySpan, anySpan, anyZone, (hours, span, off, zone) => {
      for (const shift of shiftsIn(contract(hours), [{ ...off, kind: null }], span, zone))
        expect(touches(shift, off)).toBe(false);
    }),
  );
});
