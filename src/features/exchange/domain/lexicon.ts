import { foldText } from '../../../language/text.ts';
import { concepts } from './concepts.ts';
import { smallWords } from './small-words.ts';

/** Raised by one whenever words or concepts are cut otherwise: what was indexed before is then made again. */
export const lexiconVersion = 1;

/** A word of a text: as it is compared, and where it stands (UTF-16 offsets). */
export type Word = { word: string; start: number; end: number };

const small = new Set(smallWords.split(/\s+/));

/** The words of a text that carry meaning, in order: folded, without the small words of the language. */
export function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = asCompared(written);
    if (word) found.push({ word, start: index, end: index + written.length });
  }
  return found;
}

const longestWord = 40;
const compared = new Map<string, string>();
const comparedBound = 50_000;

/** A written word as it is compared; empty when it carries no meaning. The same words come again and again. */
function asCompared(written: string): string {
  let word = compared.get(written);
  if (word !== undefined) return word;
  word = foldText(written);
  if ((word.length < 2 && !/\d/.test(word)) || word.length > longestWord || small.has(word)) word = '';
  if (compared.size >= comparedBound) compared.clear();
  compared.set(written, word);
  return word;
}

/** Words and concepts as the search keeps them. `from` and `to` are indexes into the words given. */
export type ConceptMatch = { concept: string; from: number; to: number };

type Pattern = { concept: string; words: readonly { word: string; exact: boolean }[] };

const patterns = new Map<string, Pattern[]>();
for (const [concept, phrases] of Object.entries(concepts))
  for (const phrase of phrases) {
    const exact = phrase.startsWith('=');
    const words = wordsIn(phrase).map(({ word }) => ({ word: exact ? word : singular(word), exact }));
    const first = singular(words[0]?.word ?? '');
    patterns.set(first, [...(patterns.get(first) ?? []), { concept, words }]);
  }

/** Whether a word is worth knowing when somebody mistypes it. */
export function isLearnable(word: string): boolean {
  return /^\p{L}{3,30}$/u.test(word);
}

/** Every word that a phrase of the trade is made of. */
export const tradeWords: ReadonlySet<string> = new Set(
  Object.values(concepts).flatMap((phrases) =>
    phrases.flatMap((phrase) => wordsIn(phrase).map(({ word }) => word)),
  ),
);

/** Every thing of the trade named in a row of words, one name inside another included. */
export function conceptsIn(words: readonly string[]): ConceptMatch[] {
  const singulars = words.map(singular);
  const found: ConceptMatch[] = [];
  singulars.forEach((first, from) => {
    for (const pattern of patterns.get(first) ?? [])
      if (
        pattern.words.every(({ word, exact }, offset) => (exact ? words : singulars)[from + offset] === word)
      )
        found.push({ concept: pattern.concept, from, to: from + pattern.words.length });
  });
  return found;
}

/** The same, longest names first and none overlapping: how a search is read. */
export function conceptsApart(words: readonly string[]): ConceptMatch[] {
  const taken = new Set<number>();
  return conceptsIn(words)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      const places = Array.from({ length: to - from }, (_, offset) => from + offset);
      if (places.some((place) => taken.has(place))) return false;
      places.forEach((place) => taken.add(place));
      return true;
    });
}

/** The lexeme a concept is indexed under: `zq` begins no French word. */
export function conceptLexeme(concept: string): string {
  return `zq${concept.toLowerCase()}`;
}

/** A text as it is given to the index: its words, then the lexemes of the concepts it names. */
export function indexableText(text: string): { words: string; concepts: string } {
  const words = wordsIn(text).map(({ word }) => word);
  return {
    words: words.join(' '),
    concepts: conceptsIn(words)
      .map(({ concept }) => conceptLexeme(concept))
      .join(' '),
  };
}

/** A word without the mark of its plural, roughly: only ever compared with another cut the same way. */
function singular(word: string): string {
  const plural = word.length > 3 && (word.endsWith('s') || word.endsWith('x'));
  return plural ? word.slice(0, -1) : word;
}
