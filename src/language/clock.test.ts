import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockInWords, clockValue, lengthInWords, minutesFrom } from './clock.ts';

test('an hour is said as one says it', () => {
  expect(clockInWords(480, 'fr')).toBe('8\u00a0h');
  expect(clockInWords(1230, 'fr')).toBe('20\u00a0h\u00a030');
  expect(clockInWords(1440, 'fr')).toBe('0\u00a0h');
  expect(clockInWords(485, 'en')).toBe('8:05');
  expect([lengthInWords(45), lengthInWords(60), lengthInWords(95)]).toEqual([
    '45\u00a0min',
    '1\u00a0h',
    '1\u00a0h\u00a035',
  ]);
});

test('an hour is read however it is typed, and back from its field', () => {
  for (const typed of ['8:30', '08:30', '8h30', '8 h 30', '8H30', '8.30'])
    expect(minutesFrom(typed)).toBe(510);
  for (const typed of ['8', '8h', '08:00']) expect(minutesFrom(typed)).toBe(480);
  for (const typed of ['', 'huit', '25:00', '24:30', '8:60', '-8', '8:3'])
    expect(minutesFrom(typed)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      expect(minutesFrom(clockValue(minutes))).toBe(minutes);
      expect(minutesFrom(clockInWords(minutes, 'fr').replaceAll('\u00a0', ' '))).toBe(minutes);
    }),
  );
});
