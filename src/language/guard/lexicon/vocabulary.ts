import { adjectives } from './adjectives.ts';
import { isVerbForm } from './conjugation.ts';
import { englishWords } from './english.ts';
import { everydayWords } from './everyday.ts';
import { grammarWords } from './grammar.ts';
import { nouns } from './nouns.ts';
import { wordSet } from './word-set.ts';

const english = wordSet(englishWords);
const adjectiveSet = wordSet(adjectives);
const nounSet = wordSet(nouns);
const everyday = wordSet(everydayWords);

/** Endings that make adverbs and abstract nouns, not family names (Clément and Sarment apart, which are known names). */
const abstractEnding =
  /(?:[a-z]{4}ment|tion|tions|sion|sions|isme|logie|logue|ologie|ite[s]?ment|euse|euses|trice|trices|able|ables|ible|ibles|ique|iques|graphie|pathie|therapie|ales|elles|ives|antes|entes|aines|istes|oires)$/;

/** Singular and masculine forms a word may come from: grandes → grande, grand; joyeuse → joyeux; nouvelle → nouvel. */
function rootsOf(folded: string): readonly string[] {
  const roots = [folded];
  const singular = /[sx]$/.test(folded) ? folded.slice(0, -1) : folded;
  roots.push(singular, singular.replace(/aux?$/, 'al'));
  if (singular.endsWith('e')) {
    const masculine = singular.slice(0, -1);
    roots.push(
      masculine,
      masculine.replace(/([lnts])\1$/, '$1'),
      masculine.replace(/us$/, 'ux').replace(/v$/, 'f'),
    );
    roots.push(masculine.replace(/er$/, 'er').replace(/ch$/, 'c'));
  }
  return roots;
}

/** Words of grammar in French or English: they can never be a name nor a part of one that matters. */
export function isGrammarWord(folded: string): boolean {
  return grammarWords.has(folded);
}

/** Whether a folded word is a common French adjective, in any gender and number. */
export function isAdjective(folded: string): boolean {
  return rootsOf(folded).some((root) => adjectiveSet.has(root));
}

/** Whether a folded word is a common French noun, in any number. */
export function isNoun(folded: string): boolean {
  return nounSet.has(folded) || (/[sx]$/.test(folded) && nounSet.has(folded.slice(0, -1)));
}

/**
 * Whether a folded word is an ordinary word of French or English (grammar, verb in any form, adjective, noun), and so,
 * by itself, no name. Several family names are ordinary words too: `surnames.ts` knows them.
 */
export function isOrdinaryWord(folded: string): boolean {
  if (grammarWords.has(folded) || english.has(folded) || everyday.has(folded) || isVerbForm(folded))
    return true;
  for (const root of rootsOf(folded)) if (adjectiveSet.has(root) || nounSet.has(root)) return true;
  return abstractEnding.test(folded);
}
