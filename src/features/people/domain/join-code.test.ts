import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinCodeAlphabet, joinCodeLength, newJoinCode, readJoinCode, showJoinCode } from './join-code.ts';

const byte = fc.integer({ min: 0, max: 255 });

/** Bytes one after the other, for ever. */
const source = (bytes: number[]) => {
  let next = 0;
  return () => bytes[next++ % bytes.length] ?? 0;
};

test('a new code is eight signs of the alphabet, and is read back however it is typed', () => {
  const someFair = fc.array(byte, { minLength: 1 }).filter((bytes) => bytes.some((one) => one < 240));
  fc.assert(
    fc.property(someFair, fc.boolean(), fc.constantFrom(' ', '-', '.', ''), (bytes, lower, between) => {
      const code = newJoinCode(source(bytes));
      expect(code).toHaveLength(joinCodeLength);
      const typed = ` ${[...(lower ? code.toLowerCase() : code)].join(between)} `;
      expect(readJoinCode(typed)).toBe(code);
      expect(readJoinCode(showJoinCode(code))).toBe(code);
    }),
  );
});

test('every sign is as likely as the others', () => {
  const drawn = new Map<string, number>();
  for (let value = 0; value < 256; value++) {
    const [sign = ''] = newJoinCode(source([value, 0]));
    if (value < 240) drawn.set(sign, (drawn.get(sign) ?? 0) + 1);
  }
  expect(drawn.size).toBe(joinCodeAlphabet.length);
  expect(new Set(drawn.values())).toEqual(new Set([12]));
});

test('what cannot be a code is not looked up', () => {
  for (const typed of ['', 'ACDE', 'ACDE-FHJKM', 'ACDE-FHJ0', 'ACDÉ-FHJK', '<script>', '%%%%%%%%'])
    expect(readJoinCode(typed)).toBeNull();
});
