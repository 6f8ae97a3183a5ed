import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { sfntOf } from './sfnt.ts';

const file = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
  ),
);
const made = sfntOf(file);

/** OpenType, « Calculating Checksums »: the table as 32-bit numbers, added; in `head`, without the font's own. */
function checksum(tag: string, table: Buffer): number {
  const whole = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  if (tag === 'head') whole.writeUInt32BE(0, 8);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

test('every table is whole and where the list says, one after the other, to the last byte', () => {
  const count = made.readUInt16BE(4);
  expect(count).toBe(file.readUInt16BE(12));
  let next = 12 + 16 * count;
  for (let line = 12; line < 12 + 16 * count; line += 16) {
    const tag = made.toString('latin1', line, line + 4);
    const [sum, at, length] = [line + 4, line + 8, line + 12].map((field) => made.readUInt32BE(field));
    expect(at, tag).toBe(next);
    expect(checksum(tag, made.subarray(at, next + (length ?? 0))), tag).toBe(sum);
    next += Math.ceil((length ?? 0) / 4) * 4;
  }
  expect(next).toBe(made.length);
});

test('its head is that of OpenType', () => {
  const [count = 0, range = 0, halvings = 0, rest] = [4, 6, 8, 10].map((field) => made.readUInt16BE(field));
  expect(made.readUInt32BE(0)).toBe(0x00010000);
  expect([range, rest]).toEqual([16 * 2 ** halvings, 16 * count - range]);
  expect(2 ** halvings).toBeLessThanOrEqual(count);
  expect(2 ** (halvings + 1)).toBeGreaterThan(count);
});

test('what is no WOFF file is refused', () => {
  expect(() => sfntOf(made)).toThrow('WOFF');
});
