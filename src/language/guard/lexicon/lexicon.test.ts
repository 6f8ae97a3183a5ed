import { expect, test } from 'vitest';
import { ambiguousNames, thingNames } from './ambiguous-names.ts';
import { isVerbForm } from './conjugation.ts';
import { petNames, usualShortNames } from './short-names.ts';
import { plainSurnames, wordSurnames } from './surnames.ts';
import { isNoun, isOrdinaryWord } from './vocabulary.ts';
import { wordsNotNames } from './word-names.ts';

const forms =
  'refuse chante crie tombait mangeait appelle jette essuie finit vomit dort sort ouvert souffre tient vient prend mettait plaint peint conduit lit ecrit rit suit connait refait recoit boit coud deambule rend perdu bat griffe insultee va peut veut sait';

test.each(forms.split(' '))('%s is a form of a verb', (form) => expect(isVerbForm(form)).toBe(true));

test.each(['lavergne', 'benali', 'ouedraogo', 'kowalski', 'tchoumi', 'szymanski'])(
  '%s is no French word',
  (name) => {
    expect(isOrdinaryWord(name)).toBe(false);
  },
);

test.each(['toilettes', 'joyeuse', 'nouvelles', 'constamment', 'pilulier', 'infirmieres'])(
  '%s is an ordinary word',
  (word) => {
    expect(isOrdinaryWord(word)).toBe(true);
  },
);

test('nouns are known in the plural', () => {
  expect(isNoun('escarres')).toBe(true);
  expect(isNoun('lavergne')).toBe(false);
});

test('a word is in one list only: the lists say different things of it', () => {
  const lists = [ambiguousNames, thingNames, wordsNotNames, usualShortNames, petNames];
  const seen = new Set<string>();
  const twice = lists.flatMap((list) => [...list].filter((word) => seen.size === seen.add(word).size));
  expect(twice).toEqual([]);
  expect([...plainSurnames].filter((name) => wordSurnames.has(name) || wordsNotNames.has(name))).toEqual([]);
});
