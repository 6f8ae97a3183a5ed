import { expect, test } from 'vitest';
import { countWords, moveTo, readOptions } from './combobox-state.ts';

test('the arrows go round', () => {
  expect(moveTo('ArrowDown', -1, 3)).toBe(0);
  expect(moveTo('ArrowDown', 2, 3)).toBe(0);
  expect(moveTo('ArrowUp', -1, 3)).toBe(2);
  expect(moveTo('ArrowUp', 0, 3)).toBe(2);
  expect(moveTo('a', 1, 3)).toBe(1);
  expect(moveTo('ArrowDown', -1, 0)).toBe(-1);
});

test('only what looks like a proposal is kept', () => {
  const gueret = { value: '23096', label: 'Guéret', detail: '23000' };
  expect(readOptions([gueret, null, 3, { value: 1, label: 'x' }])).toEqual([gueret]);
  expect(readOptions({ error: 'no' })).toEqual([]);
});

test('the count is said', () => {
  const words = { one: 'Une.', many: '{n} communes.', none: 'Rien.' };
  expect([0, 1, 4].map((count) => countWords(count, words))).toEqual(['Rien.', 'Une.', '4 communes.']);
});
