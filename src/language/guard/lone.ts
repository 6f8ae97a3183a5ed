import { isCertainlyAName, substances } from './ambiguous.ts';
import { diseaseNames } from './lexicon/places.ts';
import { plainSurnames } from './lexicon/surnames.ts';
import { kinTitles, relationWords } from './lexicon/titles.ts';
import { isNoun, isOrdinaryWord } from './lexicon/vocabulary.ts';
import { isOftenBorne } from './titled.ts';
import { isAcronym, isCapitalName, nameEnd } from './name-parts.ts';
import { namesAThing } from './public-names.ts';
import type { Span } from './ranges.ts';
import type { Reading } from './reading.ts';
import { isKnownOtherwise } from './strangers.ts';
import { isPersonVerb, startsPredicate } from './subjects.ts';
import { determiners, hasSurnameAfter, isThing } from './things.ts';

/** A first name or a family name told without any introduction. */
export function loneName(reading: Reading, index: number): Span | undefined {
  const worth = reading.worth(index);
  const surname = plainSurnames.has(reading.word(index));
  if (isInitialled(reading, index)) return { from: index, to: nameEnd(reading, index + 2) };
  if (worth === 'none' && !surname && !namesAThing(reading, index) && isUnknownPerson(reading, index))
    return { from: index, to: nameEnd(reading, index) };
  if ((worth === 'none' && !surname) || isAcronym(reading, index) || diseaseNames.has(reading.word(index)))
    return undefined;
  if (namesAThing(reading, index)) return undefined;
  if (worth !== 'none' && isContact(reading, index)) return { from: index, to: nameEnd(reading, index) };
  if (worth === 'ambiguous' && !isCertainlyAName(reading, index)) return undefined;
  if (worth === 'rare' && !isRareName(reading, index)) return undefined;
  if (worth !== 'ambiguous' && isThing(reading, index)) return undefined;
  if (
    worth !== 'ambiguous' &&
    (isTown(reading, index) || isBrandOf(reading, index) || isCommonNoun(reading, index))
  )
    return undefined;
  return { from: capitalSurnameBefore(reading, index), to: nameEnd(reading, index) };
}

/** « Aubigny-sur-Nère »: a town, and no person. */
function isTown(reading: Reading, index: number): boolean {
  const joined = reading.isSign(index + 1, '-') && reading.at(index + 1).glued && reading.at(index + 2).glued;
  return joined && /^(?:sur|en|les|lez|le|la|l|sous|aux|au|des|du|a)$/.test(reading.word(index + 2));
}

/** « un kilian », « l'amalia »: a determiner no name takes, in lower case; « la sandrine » is said of people. */
function isCommonNoun(reading: Reading, index: number): boolean {
  // « à La Rochelle »: an article with a capital is the start of a town.
  if (/^(?:la|le|les)$/.test(reading.word(index - 1)) && reading.hasTellingCapital(index - 1)) {
    if (/^(?:a|de|sur|vers|pres|habite)$/.test(reading.word(index - 2))) return true;
  }
  // « l'ASSAD »: a body.
  const body = reading.at(index).shape === 'upper' && reading.capitalsMeanSomething;
  if (body && reading.isSign(index - 1, "'") && /^l$/.test(reading.word(index - 2))) return true;
  if (reading.hasTellingCapital(index)) return false;
  if (reading.isSign(index - 1, "'")) return reading.word(index - 2) === 'l';
  const before = reading.word(index - 1);
  if (/^(?:un|une|des|du|au|aux|ces|cet|cette|ce|en)$/.test(before)) return true;
  return (
    /^(?:le|la|les)$/.test(before) &&
    !startsPredicate(reading, index + 1) &&
    !/^(?:elle|il|qui)$/.test(reading.word(index + 1))
  );
}

/** « rose 06 12… », « 06 12… (claire) », « Charlotte, 3 rue… »: beside a number or an address just found. */
function isContact(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  const worth = reading.worth(index);
  const borne =
    worth === 'plain' ||
    worth === 'thing' ||
    isOftenBorne(word) ||
    (worth !== 'none' && reading.hasCapital(index));
  const before = reading.at(index - 1);
  if (!borne || determiners.test(before.folded) || isNoun(before.folded)) return false;
  const past = reading.at(index + 1).kind === 'sign' ? index + 2 : index + 1;
  const start = before.kind === 'break' || before.kind === 'sign' || reading.isGrammar(index - 1);
  if (
    start &&
    (reading.isFound(past) ||
      (past > index + 1 && reading.isFound(past + 1) && reading.at(past).kind === 'sign'))
  )
    return true;
  const previous = before.kind === 'sign' ? index - 2 : index - 1;
  return reading.isFound(previous) && reading.endsClause(index + 1);
}

/** « une pizza regina », « du fromage babette »: a name that says which, after an indefinite noun, in lower case. */
function isBrandOf(reading: Reading, index: number): boolean {
  if (reading.hasTellingCapital(index) || startsPredicate(reading, index + 1)) return false;
  const noun = reading.word(index - 1);
  // « huile d'argan », « gelée de coline »: what it is made of.
  const of = reading.isSign(index - 1, "'") ? index - 2 : index - 1;
  if (/^(?:de|d)$/.test(reading.word(of)) && substances.test(reading.word(of - 1))) return true;
  return (
    isNoun(noun) &&
    !relationWords.has(noun) &&
    !kinTitles.has(noun) &&
    /^(?:un|une|des|du)$/.test(reading.word(index - 2))
  );
}

const humanVerbs =
  /^(?:refuse|veut|dit|pleure|crie|hurle|mange|dort|tape|mord|griffe|insulte|boit|tombe|vomit|fume|ronfle|parle|marche|habite|vit|souffre|dormait|refusait|voulait)$/;

/** « Lachenaud refuse », « hier Puyfaucher m'a dit », « Lachenaud Mme »: a word nobody knows, doing what people do. */
function isUnknownPerson(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (!reading.isUnknown(index) || word.length < 4 || isKnownOtherwise(word)) return false;
  if (determiners.test(reading.word(index - 1)) || /^['-]$/.test(reading.at(index - 1).folded)) return false;
  const capital = reading.at(index).shape === 'title' && reading.capitalsMeanSomething;
  if (capital && isPersonVerb(reading, index - 1)) return true;
  if (capital && reading.startsClause(index) && /^(?:mme|mr|mlle)$/.test(reading.word(index + 1)))
    return true;
  // In lower case, only at the start of a clause, and no ordinary word with its article stuck to it (« lemployeur »).
  const stuck = /^[ljdnsmtc][aeiouyh]/.test(word) && isOrdinaryWord(word.slice(1));
  if (!capital && (!reading.startsClause(index) || stuck)) return false;
  let verb = index + 1;
  while (verb < index + 4 && /^(?:ne|n|me|m|lui|nous|se|s|l|la|le|')$/.test(reading.at(verb).folded))
    verb += 1;
  if (capital && humanVerbs.test(reading.word(verb))) return true;
  const perfect = verb > index + 1 && reading.word(verb) === 'a';
  return perfect && humanDeeds.test(reading.word(verb + 1));
}

/** What people do to each other, in the past: « m'a dit », « lui a demandé ». */
const humanDeeds =
  /^(?:dite?|demandee?|tapee?|crie|mordue?|griffee?|appelee?|insultee?|frappee?|giflee?|montre|explique|remplacee?|repondu|traitee?|engueulee?|viree?|embauchee?|vue?|parle|promis|donne|prevenue?|contactee?|proposee?|aidee?|raconte|conseillee?)$/;

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
    (/^(?:avec|with|moi|suis|am)$/.test(reading.word(index - 1)) ||
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
      (reading.word(index + 1).length === 1 && reading.isSign(index + 2, '.')) ||
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
