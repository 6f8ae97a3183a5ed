import { expect, test } from 'vitest';
import { storyWords } from './story.ts';

test('a sentence that ends with an initial has one stop', () => {
  expect(storyWords.asked('Josiane M., Marine M.')).toMatch(/: Josiane M\., Marine M\.$/);
  expect(storyWords.candidates('')).toMatch(/\.$/);
});
