import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFirstNameFilter, loadFirstNames } from '../../platform/first-names.ts';
import { adjectives } from './lexicon/adjectives.ts';
import { nouns } from './lexicon/nouns.ts';
import { verbsInEr } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-set.ts';
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

test('the filter of the device agrees with the dictionary of the server', () => {
  const filter = buildFirstNameFilter();
  expect(filter.length).toBeLessThan(60_000);
  const device = nameFilterFrom(filter);
  const server = loadFirstNames();
  for (const name of ['sandrine', 'josiane', 'aicha', 'fatoumata', 'bernard', 'huguette', 'svetlana']) {
    expect(server(name)).toBe(true);
    expect(device(name)).toBe(true);
  }
  const words = [...wordSet(adjectives, nouns, verbsInEr)];
  const differing = words.filter((word) => device(word) !== server(word));
  expect(differing.length).toBeLessThanOrEqual(2);
});
