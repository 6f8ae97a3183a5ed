import { expect, test } from 'vitest';
import { readCases, scoreGuard } from './score.ts';

const noFirstName = () => false;

test('a value said twice is located after the one before it', () => {
  const [first] = readCases(
    '{"text":"rose et rose","find":[{"kind":"name","value":"rose"},{"kind":"name","value":"rose"}]}\n',
  );
  expect(first?.find.map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [8, 12],
  ]);
});

test('a value that is not in its text is refused', () => {
  expect(() => readCases('{"text":"bonjour","find":[{"kind":"name","value":"rose"}]}')).toThrow('Line 1');
});

const twoMessages = readCases(
  [
    '{"text":"chez mme roux au 05 36 49 22 08","find":[{"kind":"name","value":"roux"},{"kind":"phone","value":"05 36 49 22 08"}]}',
    '{"text":"la rose du jardin","find":[]}',
  ].join('\n'),
);

test('touching a value finds it, masking only a part of it does not cover it', () => {
  const score = scoreGuard(
    twoMessages,
    (text) =>
      text.startsWith('chez')
        ? [
            { kind: 'name', start: 5, end: 13 },
            { kind: 'phone', start: 17, end: 22 },
          ]
        : [],
    noFirstName,
  );
  expect(score.kinds.name).toEqual({ found: 1, covered: 1, total: 1 });
  expect(score.kinds.phone).toEqual({ found: 1, covered: 0, total: 1 });
  expect(score.clean).toEqual({ flagged: 0, total: 1 });
  expect(score.misses).toEqual([]);
});

test('another kind, or a neighbour, does not find a value; a clean message flagged is counted once', () => {
  const score = scoreGuard(
    twoMessages,
    () => [
      { kind: 'phone', start: 0, end: 4 },
      { kind: 'name', start: 4, end: 9 },
      { kind: 'address', start: 9, end: 13 },
    ],
    noFirstName,
  );
  expect(score.kinds.name).toEqual({ found: 0, covered: 1, total: 1 });
  expect(score.kinds.phone.found).toBe(0);
  expect(score.misses.map(({ expected }) => expected.value)).toEqual(['roux', '05 36 49 22 08']);
  expect(score.clean).toEqual({ flagged: 1, total: 1 });
  expect(score.falseAlarms).toHaveLength(3);
});
