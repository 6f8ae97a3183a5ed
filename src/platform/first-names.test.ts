import { expect, test } from 'vitest';
import { clean, marked } from '../language/guard/corpus/corpus.ts';
import { findPersonalData } from '../language/guard/guard.ts';
import { adjectives } from '../language/guard/lexicon/adjectives.ts';
import { nouns } from '../language/guard/lexicon/nouns.ts';
import { verbsInEr } from '../language/guard/lexicon/verbs.ts';
import { wordSet } from '../language/guard/lexicon/word-set.ts';
import { nameFilterFrom } from '../language/guard/name-filter.ts';
import { buildFirstNameFilter, loadFirstNames } from './first-names.ts';

const server = loadFirstNames();
const device = nameFilterFrom(buildFirstNameFilter());

test.each(['sandrine', 'josiane', 'aicha', 'fatoumata', 'bernard', 'huguette', 'svetlana', 'joao'])(
  '%s is a first name, on the server and on the device',
  (name) => {
    expect(server(name)).toBe(true);
    expect(device(name)).toBe(true);
  },
);

test('ordinary words are no first names', () => {
  const words = [...wordSet(adjectives, nouns, verbsInEr)];
  expect(words.filter(server).length / words.length).toBeLessThan(0.01);
  // One word in 16,384 may be taken for a name by the filter.
  expect(words.filter((word) => device(word) !== server(word)).length).toBeLessThanOrEqual(2);
});

test('the filter is small enough for a phone', () => {
  expect(buildFirstNameFilter().length).toBeLessThan(60_000);
});

test('server and device point out the same things', () => {
  const texts = [...clean, ...Object.values(marked).flatMap((lines) => lines.map(({ text }) => text))];
  for (const text of texts) expect(findPersonalData(text, device)).toEqual(findPersonalData(text, server));
});
