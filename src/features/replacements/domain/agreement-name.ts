import { foldText } from '../../../language/text.ts';

/** Words that come before a name, and are not of it. */
const titles = new Set([
  'madame',
  'mme',
  'monsieur',
  'mr',
  'm',
  'mademoiselle',
  'mlle',
  'docteur',
  'dr',
  'et',
  'de',
  'du',
  'la',
  'le',
]);

const wordsOf = (name: string): string[] =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0 && !titles.has(word));

/**
 * Whether what an employer typed is his name as his carer calls him: « Petit », « mme PETIT » and « Jeanne Petit » are
 * Madame Petit. One word of the name, at least two letters long, is enough.
 */
export function isHisName(typed: string, known: string): boolean {
  const given = wordsOf(typed);
  return wordsOf(known).some((word) => word.length >= 2 && given.includes(word));
}
