import { expect, test } from 'vitest';
import { isErasingWord } from './erasing.ts';

test('the word is taken however it is typed, and nothing else is', () => {
  for (const typed of ['effacer', ' EFFACER ', 'Effacer', 'erase']) expect(isErasingWord(typed)).toBe(true);
  for (const typed of ['', 'oui', 'efface', 'effacer tout']) expect(isErasingWord(typed)).toBe(false);
});
