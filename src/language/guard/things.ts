import { isVerbForm } from './lexicon/conjugation.ts';
import { belongings, objectNames, things } from './lexicon/things.ts';
import { kinTitles, relationWords } from './lexicon/titles.ts';
import { plainSurnames } from './lexicon/surnames.ts';
import { isAdjective, isNoun } from './lexicon/vocabulary.ts';
import type { Reading } from './reading.ts';
import { isPersonVerb, startsPredicate } from './subjects.ts';

/** What stands before a noun and never, in written French, before a first name alone. */
export const determiners =
  /^(?:le|la|les|l|un|une|des|du|au|aux|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|votre|leur|leurs|nos|vos|en|quel|quelle|chaque|petit|petite|the|an|my|your|his|her|our|their|this|that)$/;

/** Whether a first name that is a thing too is the thing where it stands: « une charlotte », « bleu marine ». */
export function isThing(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  let before = index - 1;
  if (reading.isSign(before, '-')) before -= 1;
  if (reading.isSign(before, "'")) before -= 1;
  if (isTailOfWord(reading, index)) return true;
  const telling = things[word];
  if (telling?.before?.test(reading.word(before)) || telling?.after?.test(reading.word(index + 1)))
    return true;
  if (/^(?:de|d)$/.test(reading.word(before)) && telling?.of?.test(reading.word(before - 1))) return true;
  if (reading.worth(index) !== 'thing' || reading.hasTellingCapital(index))
    return determined(reading, index, before);
  if (isListed(reading, index) || determined(reading, index, before)) return true;
  const noun =
    isNounPhrase(reading, before) &&
    !relationWords.has(reading.word(before)) &&
    !kinTitles.has(reading.word(before)) &&
    !isPersonVerb(reading, before);
  if (noun && (objectNames.has(word) || !startsPredicate(reading, index + 1))) return true;
  return !isSomebody(reading, index, before);
}

/**
 * In lower case or first in a sentence, a flower or a cake (« marguerite », « charlotte ») is somebody only when the
 * sentence says so; another name (« marc », « jean ») unless an adjective makes it a thing (« jean troué »).
 */
function isSomebody(reading: Reading, index: number, before: number): boolean {
  const previous = reading.word(before);
  const beside = reading.worth(index + 1);
  if (startsPredicate(reading, index + 1) || hasSurnameAfter(reading, index) || isAged(reading, index))
    return true;
  if (beside === 'plain' || beside === 'thing' || isJoined(reading, index)) return true;
  if (!objectNames.has(reading.word(index)))
    return !(reading.startsSentence(index) && isAdjective(reading.word(index + 1)));
  if (relationWords.has(previous) || isPersonVerb(reading, before) || greetings.test(previous)) return true;
  // « je demande à charlotte », « c'est iris qui vient ».
  if (previous === 'a' && isVerbForm(reading.word(before - 1))) return true;
  if (previous === 'est' && reading.word(index + 1) === 'qui') return true;
  if (/^(?:de|d)$/.test(previous)) return belongings.has(reading.word(before - 1));
  // « Charlotte, Guéret », « Charlotte : tu peux »: written with its capital, and called.
  const next = reading.at(index + 1);
  const called = (next.kind === 'break' || /^[,:!?]$/.test(next.folded)) && reading.hasCapital(index);
  return called || isOfAGroup(reading, index + 1);
}

/** What comes before somebody's name rather than before a thing without a determiner. */
const greetings =
  /^(?:chez|selon|comme|pour|nee|bonjour|bonsoir|coucou|merci|salut|bisous|appelle|oui|non|dixit|with|tell|ask)$/;

/** « victoire, 85 ans, … », « rose (92 ans) ». */
export function isAged(reading: Reading, index: number): boolean {
  const at = /^[,(]$/.test(reading.at(index + 1).folded) ? index + 2 : index + 1;
  const age = reading.at(at);
  return (
    age.kind === 'number' && /^\d{1,3}$/.test(age.folded) && /^(?:ans|years)$/.test(reading.word(at + 1))
  );
}

/** « charlotte du relais ». */
export function isOfAGroup(reading: Reading, index: number): boolean {
  return (
    reading.word(index) === 'du' &&
    /^(?:relais|groupe|service|centre|ssiad|saad|sad|bureau)$/.test(reading.word(index + 1))
  );
}

/** « marie-line », « paul et marie », « marie et moi ». */
function isJoined(reading: Reading, index: number): boolean {
  if (reading.isSign(index + 1, '-') && reading.at(index + 1).glued)
    return reading.worth(index + 2) !== 'none';
  if (reading.isSign(index - 1, '-') && reading.at(index).glued) return reading.worth(index - 2) !== 'none';
  const and = /^(?:et|ou|ni)$/;
  if (and.test(reading.word(index + 1)))
    return (
      /^(?:moi|toi|lui|elle|mme|mr)$/.test(reading.word(index + 2)) ||
      reading.worth(index + 2) === 'plain' ||
      reading.worth(index + 2) === 'thing'
    );
  return and.test(reading.word(index - 1)) && /^(?:plain|thing)$/.test(reading.worth(index - 2));
}

/** « crème », « fauteuil roulant »: a noun, or a noun and its adjective, right before. */
function isNounPhrase(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  return (
    (isNoun(word) && !reading.isGrammar(index)) ||
    ((isAdjective(word) || /(?:ant|ante)$/.test(word)) && isNoun(reading.word(index - 1)))
  );
}

/** « sous-marine », « bain-marie »: a part of another word. */
function isTailOfWord(reading: Reading, index: number): boolean {
  if (!reading.isSign(index - 1, '-') || !reading.at(index - 1).glued || !reading.at(index).glued)
    return false;
  const head = reading.at(index - 2);
  return (
    head.kind === 'word' &&
    (head.shape === 'lower' || !reading.capitalsMeanSomething) &&
    reading.worth(index - 2) === 'none' &&
    reading.isOrdinary(index - 2)
  );
}

/** « charlotte, gants et masque »: a thing among things. */
function isListed(reading: Reading, index: number): boolean {
  // « chemise, jean au lavage »: after another thing.
  if (
    reading.isSign(index - 1, ',') &&
    isNoun(reading.word(index - 2)) &&
    !relationWords.has(reading.word(index - 2)) &&
    /^(?:au|en|et|ou|a)$/.test(reading.word(index + 1))
  )
    return true;
  if (!reading.isSign(index + 1, ',') && !/^(?:et|ou)$/.test(reading.word(index + 1))) return false;
  const other = reading.word(index + 2);
  if (reading.worth(index + 2) === 'ambiguous') return true;
  return (
    (isNoun(other) || isAdjective(other)) && reading.worth(index + 2) === 'none' && !relationWords.has(other)
  );
}

/** « une marguerite », « mon jean »: a determiner, and no family name after. */
function determined(reading: Reading, index: number, before: number): boolean {
  // « le marcel il veut pas », « la germaine elle crie ».
  const taken =
    /^(?:le|la)$/.test(reading.word(before)) &&
    !objectNames.has(reading.word(index)) &&
    /^(?:il|elle)$/.test(reading.word(reading.isSign(index + 1, ',') ? index + 2 : index + 1));
  return (
    reading.worth(index) === 'thing' &&
    determiners.test(reading.word(before)) &&
    !taken &&
    !hasSurnameAfter(reading, index)
  );
}

/** Whether a family name follows: « rose dupont », « Claire Lavergne ». */
export function hasSurnameAfter(reading: Reading, index: number): boolean {
  return (
    plainSurnames.has(reading.word(index + 1)) ||
    (reading.hasTellingCapital(index + 1) && reading.hasCapital(index) && !reading.isGrammar(index + 1))
  );
}
