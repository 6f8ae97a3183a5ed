import { plainSurnames, wordSurnames } from './lexicon/surnames.ts';
import { isOrdinaryWord } from './lexicon/vocabulary.ts';
import { nameEnd } from './name-parts.ts';
import type { Span } from './ranges.ts';
import type { Reading } from './reading.ts';

/** Titles by how likely they start a word: hardly any French word starts with « mme » or « mlle ». */
const glued = /^(madame|monsieur|mme|mlle|mr|dr|m)([a-z]{3,})$/;

/** « mmelagarde », « mrdupont », « MmeLavigne »: a title and a name with no blank between them. */
export function gluedTitleName(reading: Reading, index: number): Span | undefined {
  const [, title, name] = glued.exec(reading.word(index)) ?? [];
  if (title === undefined || name === undefined) return undefined;
  const whole = reading.word(index);
  if (
    isOrdinaryWord(whole) ||
    reading.worth(index) !== 'none' ||
    plainSurnames.has(whole) ||
    wordSurnames.has(whole)
  )
    return undefined;
  const known = plainSurnames.has(name) || reading.judge(name) === 'plain';
  const sure = title.length > 2;
  const accepted =
    title === 'm'
      ? name.length > 4 && plainSurnames.has(name)
      : known || (sure && wordSurnames.has(name)) || (sure && name.length > 3 && !isOrdinaryWord(name));
  return accepted ? { from: index, to: nameEnd(reading, index) } : undefined;
}
