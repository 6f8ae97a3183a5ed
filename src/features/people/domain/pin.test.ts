import { describe, expect, test } from 'vitest';
import { readPin, weaknessOf } from './pin.ts';

test('a PIN is six figures, however they are grouped', () => {
  expect(readPin(' 274 913 ')).toBe('274913');
  expect(readPin('27-49-13')).toBe('274913');
  for (const typed of ['', '27491', '2749130', '27491a', '٢٧٤٩١٣']) expect(readPin(typed)).toBeNull();
});

describe('too easy to guess', () => {
  test.each([
    ['run', ['123456', '654321', '345678', '890123', '210987']],
    ['repeat', ['000000', '111111', '112211', '121212', '727272', '123123', '907907']],
    ['keypad', ['147258', '159357', '789456']],
    ['date', ['150375', '311299', '290204', '010180', '197527', '271965', '202642', '842020']],
  ] as const)('%s', (why, pins) => {
    expect(pins.map(weaknessOf)).toEqual(pins.map(() => why));
  });

  test('figures drawn by chance are not', () => {
    for (const pin of ['274913', '805162', '936401', '490718', '320175']) expect(weaknessOf(pin)).toBeNull();
  });

  test('more than nine in ten are left to choose from', () => {
    // One in 97, evenly: all of them would take seconds.
    const drawn = Array.from({ length: 10_000 }, (_, at) => String((at * 97) % 1_000_000).padStart(6, '0'));
    const left = drawn.filter((pin) => weaknessOf(pin) === null);
    expect(left.length / drawn.length).toBeGreaterThan(0.9);
  });
});
