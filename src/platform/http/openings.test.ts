import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Openings } from './openings.ts';

test('whatever is compressed is read back as it was', () => {
  const openings = new Openings();
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(fc.constantFrom('', 'a', '<style>é</style>', 'x'.repeat(70_000)), text, (opening, rest) => {
      expect(gunzipSync(openings.gzip(opening, rest)).toString()).toBe(
        Buffer.from(opening + rest).toString(),
      );
    }),
  );
});

test('what follows may refer back to the opening', () => {
  const openings = new Openings();
  const words = Array.from({ length: 500 }, (_, index) => `classe-${(index * 7919) % 1009}`).join(' ');
  const alone = openings.gzip(words, '').length;
  expect(openings.gzip(words, words).length - alone).toBeLessThan(words.length / 50);
});
