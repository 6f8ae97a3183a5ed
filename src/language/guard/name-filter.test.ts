import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeNameFilter, nameFilterFrom } from './name-filter.ts';

test('every name put in is found', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 200 }), (names) => {
      const has = nameFilterFrom(encodeNameFilter(names));
      for (const name of names) expect(has(name)).toBe(true);
    }),
  );
});

test('an empty or broken filter knows nobody and does not throw', () => {
  expect(nameFilterFrom(new Uint8Array())('jeanne')).toBe(false);
  expect(nameFilterFrom(encodeNameFilter([]))('jeanne')).toBe(false);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      // The announced number of names is bounded by what the bytes can hold.
      const has = nameFilterFrom(bytes);
      expect(typeof has('jeanne')).toBe('boolean');
    }),
  );
});
