import { isVerbForm } from './lexicon/conjugation.ts';
import { humanActs, humanDeeds, humanStates, plainestActs, reflexiveThings } from './lexicon/deeds.ts';
import { relationWords } from './lexicon/titles.ts';
import { isNoun } from './lexicon/vocabulary.ts';
import type { Reading } from './reading.ts';
import { isNoQuality, unFrench, type Stranger } from './strangers.ts';

/** What may stand between a subject and its verb. */
const clitics = /^(?:ne|n|me|m|te|t|se|s|l|la|le|les|lui|leur|nous|vous|y|en|'|i)$/;

/** Whether what comes just after a word that nobody knows is what only people do, are, or are told to be. */
export function isToldAfter(reading: Reading, index: number, stranger: Stranger): boolean {
  return (
    (mayBeSubject(reading, index, stranger) && isActing(reading, index, stranger)) ||
    isOld(reading, index, stranger) ||
    isWithSomebody(reading, index, stranger) ||
    isSaidWho(reading, index, stranger)
  );
}

/** At the start of a clause; with a telling capital, after an adverb as well: « en plus Lambrou critique tout ». */
function mayBeSubject(reading: Reading, index: number, stranger: Stranger): boolean {
  if (reading.startsClause(index)) return true;
  return (
    stranger === 'capital' &&
    /^(?:plus|aussi|moment|heures?|h|jour|jours|fois|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|toujours|encore|jamais|fait|ans|an|mois|semaine|semaines|comment|pourquoi|ou|pendant|avant|la|ici|vu|sais|pense|crois|dire)$/.test(
      reading.word(index - 1),
    )
  );
}

/** « Lambrou refuse », « doretti m'a dit »: a bare noun is no subject in French, a name is. */
function isActing(reading: Reading, index: number, stranger: Stranger): boolean {
  if (stranger === 'lower' && reading.word(index).endsWith('s') && !unFrench.test(reading.word(index)))
    return false;
  let verb = index + 1;
  if (stranger !== 'lower' && /^(?:aussi|qui|toujours|encore)$/.test(reading.word(verb))) verb += 1;
  while (verb < index + 5 && clitics.test(reading.at(verb).folded)) verb += 1;
  const word = reading.word(verb);
  const moved = verb > index + 1;
  if (word === '' || (word === 'a' && reading.at(verb).accented)) return false;
  // As it sounds: « … ma dit », « … et tombée », « … é partie ».
  const heard = reading.word(verb + 1);
  if (word === 'ma' && humanDeeds.has(heard) && !isNoun(heard)) return true;
  if (/^(?:et|e|ai)$/.test(word) && reading.at(verb + 1).accented && fallen.test(heard)) return true;
  if (stranger === 'lower') return actsPlainly(reading, verb, moved);
  if (humanActs.has(word)) return true;
  const itself =
    moved && /^(?:se|s)$/.test(reading.word(reading.isSign(verb - 1, "'") ? verb - 2 : verb - 1));
  if (itself && isVerbForm(word) && !reflexiveThings.has(word)) return true;
  const next = pastAdverb(reading, verb + 1);
  const then = reading.word(next);
  if (/^(?:est|etait|sera|is|was)$/.test(word))
    return humanStates.test(then) || (itself && humanDeeds.has(then)) || /^(?:son|sa)$/.test(then);
  if (/^(?:a|avait|aura)$/.test(word)) return humanDeeds.has(then) || isAge(reading, next);
  if (/^(?:va|vas)$/.test(word))
    return /^(?:mieux|mal|pas|tres|bien|mourir|au|aux|chez|en|faire|se|me)$/.test(reading.word(verb + 1));
  if (word === 'fait')
    return /^(?:que|pipi|caca|semblant|expres|rien|sous|des|ses|la|sa|une)$/.test(reading.word(verb + 1));
  if (/^(?:doit|peut)$/.test(word)) return isVerbForm(then) || then === 'pas';
  return /^(?:vient|reste|passe|part|sort|prend|fete|devient|sonne|arrive|revient|met|tient|told|says|said|wants|refuses|cries|fell)$/.test(
    word,
  );
}

/** What nobody would join to a noun with « et ». */
const fallen = /^(?:tombe|decede|hospitalise|parti|rentre|reste|arrive)e?s?$/;

function actsPlainly(reading: Reading, verb: number, moved: boolean): boolean {
  const word = reading.word(verb);
  if (plainestActs.has(word)) return true;
  const then = reading.word(pastAdverb(reading, verb + 1));
  if (word === 'est')
    return /^(?:tombe|decede|hospitalise|alite|mort|parti|malade|agressi[fv]|mechant|gentille|venu|incontinent)e?$/.test(
      then,
    );
  if (word === 'a')
    return (
      isAge(reading, verb + 1) ||
      (humanDeeds.has(then) &&
        (moved || !/^(?:fait|eu|pris|donne|vu|arrete|montre|casse|aide|propose|permis)$/.test(then)))
    );
  if (
    humanActs.has(word) &&
    !isNoun(word) &&
    !/^(?:parle|marche|regarde|ment|lit|sait|travaille|demande|appelle|rappelle|ecoute|attend)$/.test(word)
  )
    return true;
  return moved && humanActs.has(word) && reading.word(verb - 1) !== 'en';
}

function pastAdverb(reading: Reading, index: number): number {
  const adverb =
    /^(?:pas|plus|deja|encore|toujours|bien|mal|beaucoup|tout|tres|trop|jamais|enfin|vraiment|failli|souvent|rien|tellement|en|a|au|l|dans|hyper|super|assez|un|peu|de|du)$/;
  let at = index;
  while (at < index + 3 && adverb.test(reading.word(at))) at += 1;
  return at;
}

function isAge(reading: Reading, index: number): boolean {
  const { kind, folded } = reading.at(index);
  return kind === 'number' && folded.length < 4 && /^(?:ans|an|years?|mois)$/.test(reading.word(index + 1));
}

/** « Lambrou, 84 ans, », « lambrou 84 ans ». */
function isOld(reading: Reading, index: number, stranger: Stranger): boolean {
  const past = /^(?:[,(]|de)$/.test(reading.at(index + 1).folded) ? index + 2 : index + 1;
  if (!isAge(reading, past)) return false;
  if (stranger === 'capital') return true;
  const watched = /^(?:garde|garder|petite?|bebe|jeune)$/.test(reading.word(index - 1));
  return (
    (watched || (reading.startsClause(index) && reading.word(index + 1) !== 'de')) &&
    isNoQuality(reading.word(index))
  );
}

/** « Lambrou et moi », « lambrou et son mari ». */
function isWithSomebody(reading: Reading, index: number, stranger: Stranger): boolean {
  if (reading.word(index + 1) !== 'et' || !(stranger === 'capital' || reading.startsClause(index)))
    return false;
  const word = reading.word(index);
  if (stranger === 'lower' && !isNoQuality(word)) return false;
  const other = reading.word(index + 2);
  if (/^(?:moi|toi|mme|mr|madame|monsieur)$/.test(other) || reading.worth(index + 2) === 'plain') return true;
  return /^(?:son|sa|ses)$/.test(other) && reading.isWordIn(index + 3, relationWords);
}

/** « Lambrou, ma collègue », « Lambrou (la dame du matin) », « Lambrou le voisin ». */
function isSaidWho(reading: Reading, index: number, stranger: Stranger): boolean {
  if (!reading.startsClause(index) || !isNoQuality(reading.word(index))) return false;
  const past = /^[,(]$/.test(reading.at(index + 1).folded) ? index + 2 : index + 1;
  const noun = reading.isSign(past + 1, "'") ? past + 2 : past + 1;
  if (!reading.isWordIn(noun, relationWords)) return false;
  if (/^(?:ma|mon|notre|my)$/.test(reading.word(past))) return true;
  return (stranger !== 'lower' || reading.isSign(past - 1, '(')) && /^(?:la|le|l)$/.test(reading.word(past));
}
