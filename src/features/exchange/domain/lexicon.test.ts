import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../language/text.ts';
import { concepts } from './concepts.ts';
import { conceptsApart, conceptsIn, indexableText, wordsIn } from './lexicon.ts';

const wordsOf = (text: string) => wordsIn(text).map(({ word }) => word);
const namedIn = (text: string) => new Set(conceptsIn(wordsOf(text)).map(({ concept }) => concept));
const phrases = Object.entries(concepts).flatMap(([concept, names]) =>
  names.map((name) => [concept, name] as const),
);

test('each word says where it stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const { word, start, end } of wordsIn(text)) expect(foldText(text.slice(start, end))).toBe(word);
    }),
  );
});

test('accents, capitals, ligatures, apostrophes and hyphens make no difference', () => {
  expect(wordsOf('L’Œdème d’une ÉPAULE : lève-personne')).toEqual(
    wordsOf("l'oedeme d'une epaule LEVE PERSONNE"),
  );
});

test('small words fall away, negations stay', () => {
  expect(wordsOf('Elle ne veut pas de la douche')).toEqual(['veut', 'pas', 'douche']);
});

test('every phrase of the trade is found under its own concept', () => {
  for (const [concept, phrase] of phrases)
    expect(namedIn(phrase.replace('=', '')), phrase).toContain(concept);
});

test('no phrase is cut down to one of its words, which would mean anything', () => {
  const cut = phrases.filter(([, phrase]) => /[ -]/.test(phrase) && wordsOf(phrase).length < 2);
  expect(cut.map(([, phrase]) => phrase)).toEqual([]);
});

test('no phrase stands twice', () => {
  const keys = phrases.map(([, phrase]) => wordsOf(phrase).join(' ') + (phrase.startsWith('=') ? '=' : ''));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys).not.toContain('');
});

test.each([
  ['auxiliaire de vie', 'AVS'],
  ['auxiliaires de vie', 'une assistante de vie'],
  ['aide à domicile', 'avs'],
  ['les protections', 'des changes'],
  ['une couche', 'la protection'],
  ['lève-personne', 'leve malade'],
  ['soulève-malade', 'lève-malades'],
  ['escarres', 'esquarre'],
  ['repas mixés', 'textures modifiées'],
  ['fiche de paie', 'bulletin de salaire'],
])('« %s » and « %s » are one thing', (one, other) => {
  const [left, right] = [namedIn(one), namedIn(other)];
  expect([...left].some((concept) => right.has(concept))).toBe(true);
});

test('a word written otherwise than asked for is not taken for the thing', () => {
  expect(namedIn('ça change tout')).not.toContain('protection');
  expect(namedIn('un drap bleu')).not.toContain('bruise');
});

test('a search reads the longest name, an index every name', () => {
  const words = wordsOf('refus de la toilette intime');
  expect(
    conceptsApart(words)
      .map(({ concept }) => concept)
      .sort(),
  ).toEqual(['intimateWashing', 'refusal']);
  expect(namedIn('refus de la toilette intime')).toContain('washing');
});

test('a text is indexed by its words and the concepts it names', () => {
  expect(indexableText('Comment mettre des changes la nuit ?')).toEqual({
    words: 'comment mettre changes nuit',
    concepts: 'zqprotection',
  });
});
