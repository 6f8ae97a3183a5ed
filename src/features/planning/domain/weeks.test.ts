import { expect, test } from 'vitest';
import { readInstant } from './instant.ts';
import type { ShiftKind } from './problem.ts';
import { readWeek, weekOf, workOf } from './weeks.ts';

const hour = 3 * 3_600_000;

function hoursOf(start: string, end: string, kind: ShiftKind): number[] {
  const [from, until] = [readInstant(start)!, readInstant(end)!];
  return workOf({ start: from, end: until, kind }).map(({ thirds }) => thirds / hour);
}

test('work counts whole, presence for two thirds, a night of presence for nothing', () => {
  const [start, end] = ['2027-01-12T08:00:00+01:00', '2027-01-12T11:00:00+01:00'];
  expect(hoursOf(start, end, 'work')).toEqual([3]);
  expect(hoursOf(start, end, 'presence')).toEqual([2]);
  expect(hoursOf(start, end, 'night')).toEqual([0]);
});

test('a shift over Sunday midnight is shared between two weeks, by the clock on the wall', () => {
  expect(hoursOf('2027-01-10T22:00:00+01:00', '2027-01-11T07:00:00+01:00', 'work')).toEqual([2, 7]);
  expect(hoursOf('2027-01-10T22:00:00Z', '2027-01-11T07:00:00Z', 'work')).toEqual([2, 7]);
  expect(hoursOf('2027-01-10T12:00:00-10:00', '2027-01-10T21:00:00-10:00', 'work')).toEqual([9]);
  expect(hoursOf('2027-01-10T20:00:00+01:00', '2027-01-11T00:00:00+01:00', 'work')).toEqual([4]);
});

test('hours are those that went by when clocks change', () => {
  // The last Sunday of March has 23 hours, that of October 25.
  expect(hoursOf('2027-03-28T00:00:00+01:00', '2027-03-29T00:00:00+02:00', 'work')).toEqual([23]);
  expect(hoursOf('2027-10-31T00:00:00+02:00', '2027-11-01T00:00:00+01:00', 'work')).toEqual([25]);
  expect(hoursOf('2027-10-30T22:00:00+02:00', '2027-11-01T02:00:00+01:00', 'work')).toEqual([27, 2]);
});

test('weeks begin on Mondays', () => {
  const week = (text: string) => weekOf(readInstant(text)!);
  expect(week('1970-01-05T00:00:00Z')).toBe(0);
  expect(week('2027-01-10T23:59:00+01:00') + 1).toBe(week('2027-01-11T00:00:00+01:00'));
});

test('a week is read by the name ISO gives it', () => {
  const week = (text: string) => weekOf(readInstant(text)!);
  expect(readWeek('2027-W02')).toBe(week('2027-01-11T00:00:00+01:00'));
  expect(readWeek('2026-W53')).toBe(week('2027-01-03T23:00:00+01:00'));
  expect(readWeek('1970-W01')).toBe(-1);
  for (const text of ['2027-W53', '2027-W00', '2027-W2', '2027-01-11', '']) expect(readWeek(text)).toBeNull();
});
