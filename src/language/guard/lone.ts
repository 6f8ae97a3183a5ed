import { isCertainlyAName } from './ambiguous.ts';
import { diseaseNames } from './lexicon/places.ts';
import { plainSurnames } from './lexicon/surnames.ts';
import { isAcronym, isCapitalName, nameEnd } from './name-parts.ts';
import { namesAThing } from './public-names.ts';
import type { Span } from './ranges.ts';
import type { Reading } from './reading.ts';
import { startsPredicate } from './subjects.ts';
import { determiners, hasSurnameAfter, isThing } from './things.ts';

/** A first name or a family name told without any introduction. */
export function loneName(reading: Reading, index: number): Span | undefined {
  const worth = reading.worth(index);
  const surname = plainSurnames.has(reading.word(index));
  if (isInitialled(reading, index)) return { from: index, to: nameEnd(reading, index + 2) };
  if ((worth === 'none' && !surname) || isAcronym(reading, index) || diseaseNames.has(reading.word(index)))
    return undefined;
  if (namesAThing(reading, index)) return undefined;
  if (worth === 'ambiguous' && !isCertainlyAName(reading, index)) return undefined;
  if (worth === 'rare' && !isRareName(reading, index)) return undefined;
  if (worth !== 'ambiguous' && isThing(reading, index)) return undefined;
  return { from: capitalSurnameBefore(reading, index), to: nameEnd(reading, index) };
}

/** « F. Puygrenier »: an initial and a capital that no sentence explains. */
function isInitialled(reading: Reading, index: number): boolean {
  const { start, end, shape } = reading.at(index);
  if (
    end - start !== 1 ||
    shape === 'lower' ||
    !reading.isSign(index + 1, '.') ||
    !reading.at(index + 1).glued
  )
    return false;
  const name = reading.at(index + 2);
  return (
    reading.capitalsMeanSomething &&
    name.shape === 'title' &&
    name.end - name.start > 3 &&
    reading.isUnknown(index + 2)
  );
}

/** Short or strange entries of the dictionary: with a capital inside a sentence, or a name beside them. */
function isRareName(reading: Reading, index: number): boolean {
  // « avec hawa », « nao m'a dit »: where only somebody can be meant.
  if (reading.isOrdinary(index) || determiners.test(reading.word(index - 1))) return false;
  const alone = reading.word(index).length > 2;
  if (
    alone &&
    (/^(?:avec|with)$/.test(reading.word(index - 1)) ||
      (reading.startsClause(index) && /^(?:ne|n|m|est|veut|peut|va)$/.test(reading.word(index + 1))))
  )
    return true;
  if (reading.at(index).shape !== 'title' && !reading.isSign(index + 1, '-')) return false;
  if (reading.hasTellingCapital(index) && !determiners.test(reading.word(index - 1))) return true;
  if (reading.isSign(index + 1, '-') && reading.at(index + 1).glued)
    return reading.worth(index + 2) === 'plain';
  return (
    reading.hasCapital(index) &&
    (hasSurnameAfter(reading, index) ||
      reading.worth(index + 1) === 'plain' ||
      startsPredicate(reading, index + 1))
  );
}

/** « DUPUY-LAVERGNE Sandrine »: a family name in capitals before the first name. */
function capitalSurnameBefore(reading: Reading, index: number): number {
  let from = index;
  while (
    reading.capitalsMeanSomething &&
    reading.at(from - 1).shape === 'upper' &&
    isCapitalName(reading, from - 1) &&
    !reading.isOrdinary(from - 1) &&
    !reading.isTaken(from - 1)
  ) {
    from -= reading.isSign(from - 2, '-') && reading.at(from - 3).shape === 'upper' ? 3 : 1;
  }
  return from;
}
