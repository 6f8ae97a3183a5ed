import { expect, test } from 'vitest';
import { en, fr } from './words.ts';

/** Every sentence, those that count said for one and for many. */
function sentences(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function')
      return [1, 2].map((count) => (value as (...counts: number[]) => string)(count, 5));
    return sentences(value as object);
  });
}

test('French keeps its signs with their word', () => {
  for (const sentence of sentences(fr)) expect(sentence).not.toMatch(/ [:;?!»]|« /);
});

test('both languages say everything', () => {
  expect(sentences(en)).toHaveLength(sentences(fr).length);
  for (const sentence of [...sentences(fr), ...sentences(en)]) expect(sentence.trim()).not.toBe('');
});
