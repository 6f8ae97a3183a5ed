import { brandNames } from './lexicon/brands.ts';
import { diseaseNames, shopNames } from './lexicon/places.ts';
import { wordSurnames } from './lexicon/surnames.ts';
import { familyWords, kinTitles, relationWords, titles } from './lexicon/titles.ts';
import { towns } from './lexicon/towns.ts';
import { isOrdinaryWord } from './lexicon/vocabulary.ts';
import { isAcronym } from './name-parts.ts';
import { namesAThing } from './public-names.ts';
import type { Reading } from './reading.ts';
import { determiners } from './things.ts';

/**
 * How a word nobody knows is written: `capital` inside a sentence, `first` with the capital any sentence starts with,
 * `lower` without. A word everybody knows is no stranger.
 */
export type Stranger = 'capital' | 'first' | 'lower';

/** First names that are words too, but words that want a determiner: « la fille de rose », « j'ai lavé blanche ». */
const neverSaidBare =
  /^(?:rose|claire|blanche|lise|luce|reine|olive|romain|victoire|marin|aimee|desiree|fleur)$/;

/** Whether a word that no list knows as a name could be one where it stands; only its surroundings tell. */
export function strangerAt(reading: Reading, index: number): Stranger | undefined {
  const token = reading.at(index);
  const word = reading.word(index);
  if (word.length < 4 && !(word.length === 3 && (token.shape === 'title' || reading.worth(index) === 'rare')))
    return undefined;
  if (reading.isGrammar(index) || reading.isTaken(index) || isAcronym(reading, index)) return undefined;
  if (isKnownOtherwise(word) || isPartOfMore(reading, index)) return undefined;
  const capital = token.shape === 'title' && reading.hasCapital(index);
  if (capital && reading.hasTellingCapital(index))
    return !isOrdinaryWord(word) || wordSurnames.has(word) ? 'capital' : undefined;
  // A short or strange name of the dictionary, or one often borne that is a word too.
  const rare = reading.worth(index) === 'rare' && !reading.isOrdinary(index);
  if (rare) return capital ? 'capital' : 'first';
  if (reading.worth(index) === 'ambiguous') return !capital && neverSaidBare.test(word) ? 'lower' : undefined;
  if (isOrdinaryWord(word) || isStuck(word)) return undefined;
  if (capital) return 'first';
  // In capitals, what nobody knows is an abbreviation or a name: left to the planning's rule.
  if (token.shape === 'upper' && reading.capitalsMeanSomething) return undefined;
  return token.accented && /es?$/.test(word) ? undefined : 'lower';
}

/** A shop, a firm, a town, a disease or a word for somebody: known, and nobody's name. */
export function isKnownOtherwise(word: string): boolean {
  return (
    shopNames.has(word) ||
    brandNames.has(word) ||
    towns.has(word) ||
    diseaseNames.has(word) ||
    titles.has(word) ||
    kinTitles.has(word) ||
    familyWords.has(word) ||
    relationWords.has(word)
  );
}

/** After a determiner, an apostrophe, a hyphen, or the name of a place: no name of somebody starts there. */
function isPartOfMore(reading: Reading, index: number): boolean {
  const household = reading.word(index - 1) === 'les' && reading.hasTellingCapital(index);
  if (
    (determiners.test(reading.word(index - 1)) && !household) ||
    /^['-]$/.test(reading.at(index - 1).folded)
  )
    return true;
  return reading.isSign(index + 1, "'") || namesAThing(reading, index);
}

/** Small words that a thumb sticks to the next one: « jveux », « lafille », « cest », « quest ». */
const stuckStarts =
  /^(?:[jlmtsdncq]|qu|ma|mes|la|le|les|sa|ses|des|un|une|je|tu|il|elle|on|ca|ce|ne|de|du|si|pas|en|au|pr|et)/;

/** Whether a word is an ordinary one with a small word stuck to it. */
function isStuck(word: string): boolean {
  const start = stuckStarts.exec(word)?.[0] ?? '';
  for (let length = 1; length <= start.length; length += 1) {
    const rest = word.slice(length);
    if (rest.length > 2 && stuckStarts.test(word.slice(0, length)) && isOrdinaryWord(rest)) return true;
  }
  return /^[jlmtsdnc]/.test(word) && isOrdinaryWord(word.slice(1));
}

/** Endings of adjectives and participles that nobody listed: « grabataire », « dyspraxique ». */
export const qualityEnding =
  /(?:ee?s?|ante?|ente?|aire|ique|if|ive|eux|euse|elle|ale?|iste|ite|ide|eure?|ain|aine|ien|ienne|ible|able|ose|ete|ard|arde|ais|aise|ois|oise|eur|teur|trice|oire|al|aux|ande?|in|ine|[^o]ue?|on|onne|es)$/;

/** Letters that French words do not put together. */
export const unFrench =
  /^(?:[bdkmnt]z|n[gdkz]|m[bp]|kh|dj|k|w|x|sz|gh)|zh|szk|rz|kw|ij|uo|ou[ao]|aa|w|k[aiou]|z[aiou]$/;

/** Whether a word in lower case looks like no adjective nor participle of French. */
export function isNoQuality(word: string): boolean {
  return !qualityEnding.test(word) || unFrench.test(word) || neverSaidBare.test(word);
}
