import { wordsIn } from './lexicon.ts';

/** Shorter texts (« Merci, ça m'aide beaucoup ! ») are rightly written twice. */
const fewestWords = 4;
/** What two texts share, of all they say, from which one is a copy of the other. */
const muchAlike = 0.5;
/** Once more is a slip, or the same question to another circle. */
const copiesAllowed = 2;

/**
 * Whether this text was posted often enough already, in the same words or nearly: compared by their pairs of
 * telling words (shingles; Broder 1997), which a changed word here and there does not hide.
 */
export function repeats(text: string, recent: readonly string[]): boolean {
  const given = shingles(text);
  if (given.size === 0) return false;
  return recent.filter((other) => resemblance(given, shingles(other)) >= muchAlike).length >= copiesAllowed;
}

/** Pairs of words of a text; none for one too short to be told from another. */
function shingles(text: string): Set<string> {
  const words = wordsIn(text).map(({ word }) => word);
  if (words.length < fewestWords) return new Set();
  return new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`));
}

/** Jaccard's: what both say, of what either says; from 0 to 1. */
function resemblance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((shingle) => other.has(shingle)).length;
  return both / Math.max(1, one.size + other.size - both);
}
