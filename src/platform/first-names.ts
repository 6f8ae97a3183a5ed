import { createRequire } from 'node:module';
import { ambiguousNames, thingNames } from '../language/guard/lexicon/ambiguous-names.ts';
import { isGrammarWord } from '../language/guard/lexicon/vocabulary.ts';
import { wordsNotNames } from '../language/guard/lexicon/word-names.ts';
import { encodeNameFilter } from '../language/guard/name-filter.ts';
import { foldText } from '../language/text.ts';

const require = createRequire(import.meta.url);

let names: ReadonlySet<string> | undefined;
let filter: Uint8Array | undefined;

/**
 * The first names borne in France (people of every origin), from the package `gender-detection-from-name`: folded, less
 * the compound ones (the guard reads « Jean-Luc » word by word), the words that are no name in a message, and those
 * that the guard knows by itself.
 */
function usefulNames(): ReadonlySet<string> {
  if (names) return names;
  const listed = require('gender-detection-from-name/names/fr.js') as ReadonlyMap<string, string>;
  const useful = new Set<string>();
  for (const name of listed.keys()) {
    const folded = foldText(name);
    const known = wordsNotNames.has(folded) || ambiguousNames.has(folded) || thingNames.has(folded);
    if (/^[a-z]{2,}$/.test(folded) && !known && !isGrammarWord(folded)) useful.add(folded);
  }
  names = useful;
  return useful;
}

/** Whether a folded word (lower case, no accent) is a first name. Reads the dictionary at the first question asked. */
export function loadFirstNames(): (folded: string) => boolean {
  return (folded) => usefulNames().has(folded);
}

/** The same names for the device, in less than 60 kB; read back by `nameFilterFrom`. Built once. */
export function buildFirstNameFilter(): Uint8Array {
  filter ??= encodeNameFilter(usefulNames());
  return filter;
}
