import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workKinds, type WorkKind } from './contract.ts';
import { daySets, grouped, readRows, rowsOf, type Row } from './rows.ts';

const kindFrom = (typed: string): WorkKind | null => workKinds.find((known) => known === typed) ?? null;
const row = (days: string, from: string, to: string, kind = 'work'): Row => ({ days, from, to, kind });
const read = (...rows: Row[]) => readRows(rows, kindFrom);

test('a line says several days at once', () => {
  const { hours, faults } = read(
    row('weekdays', '8:00', '9:30'),
    row('', '', ''),
    row('4', '20:30', '7:00', 'night'),
  );
  expect(faults).toEqual([]);
  expect(hours).toHaveLength(6);
  expect(hours.find(({ kind }) => kind === 'night')).toEqual({
    weekday: 4,
    startsMinute: 1230,
    minutes: 630,
    kind: 'night',
  });
  expect(grouped(hours).map(({ sets }) => sets)).toEqual([['weekdays'], ['4']]);
});

test('what is wrong is said of its line', () => {
  expect(read(row('1', '8:00', '')).faults).toEqual([{ row: 0, kind: 'incomplete' }]);
  expect(read(row('1', '8:00', '9:00', 'rien')).faults).toEqual([{ row: 0, kind: 'incomplete' }]);
  expect(read(row('', '', ''), row('1', 'huit', '9:00')).faults).toEqual([{ row: 1, kind: 'clock' }]);
  expect(read(row('1', '8:00', '8:10')).faults).toEqual([{ row: 0, kind: 'short' }]);
  expect(read(row('1', '8:00', '9:00'), row('weekdays', '8:30', '9:30')).faults).toEqual([
    { row: 1, kind: 'overlap' },
  ]);
  // Sunday night goes on into Monday.
  expect(read(row('7', '21:00', '7:00'), row('1', '6:30', '8:00')).faults).toEqual([
    { row: 1, kind: 'overlap' },
  ]);
  expect(read(row('7', '21:00', '7:00'), row('1', '7:00', '8:00')).faults).toEqual([]);
  // Whole days follow one another without meeting.
  expect(read(row('every-day', '0:00', '24:00')).faults).toEqual([]);
  expect(read(row('every-day', '1:00', '1:00'), row('1', '0:00', '0:15')).faults).toEqual([
    { row: 1, kind: 'overlap' },
  ]);
});

test('the same hour twice is a slip where a day has no whole of it to say', () => {
  expect(readRows([row('1', '8:00', '8:00')], kindFrom, false).faults).toEqual([{ row: 0, kind: 'same' }]);
  expect(readRows([row('1', '14:00', '13:00')], kindFrom, false).faults).toEqual([]);
});

test('a week written in lines is read back the same', () => {
  const line = fc.record({
    days: fc.constantFrom(...daySets),
    from: fc
      .integer({ min: 0, max: 95 })
      .map((quarter) => `${Math.floor(quarter / 4)}:${String((quarter % 4) * 15).padStart(2, '0')}`),
    to: fc
      .integer({ min: 0, max: 95 })
      .map((quarter) => `${Math.floor(quarter / 4)}:${String((quarter % 4) * 15).padStart(2, '0')}`),
    kind: fc.constantFrom(...workKinds),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const { hours } = read(...lines);
      const again = read(...rowsOf(hours));
      expect(again.faults).toEqual([]);
      expect(again.hours).toEqual(hours);
    }),
  );
});
