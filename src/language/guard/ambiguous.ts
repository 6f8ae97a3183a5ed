import { isVerbForm } from './lexicon/conjugation.ts';
import { plainSurnames } from './lexicon/surnames.ts';
import { relationWords } from './lexicon/titles.ts';
import { isAdjective } from './lexicon/vocabulary.ts';
import type { Reading } from './reading.ts';
import { isPersonVerb, startsPerfect, startsPredicate } from './subjects.ts';
import { determiners, hasSurnameAfter, isAged, isOfAGroup } from './things.ts';
import { isOftenBorne } from './titled.ts';

/** Feasts, places, months, verbs: a capital says nothing of them. */
const properButNoPerson =
  /^(?:noel|toussaint|paris|france|valence|milan|venus|avril|mai|christ|eden|heaven|neige|soleil|will|may|said|salem|june|amour|espoir|tresor|ben)$/;

/** Whether an ambiguous first name can only be a name where it stands. */
export function isCertainlyAName(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  const before = reading.word(index - 1);
  if (determiners.test(before) || reading.isSign(index - 1, "'")) return false;
  if (reading.isSign(index + 1, '-') && reading.at(index + 1).glued)
    return /^(?:plain|thing)$/.test(reading.worth(index + 2)) && !reading.isGrammar(index + 2);
  if (word === 'france' && reading.startsClause(index) && isSubjectHere(reading, index)) return true;
  if (isTakenUpAgain(reading, index)) return true;
  if (properButNoPerson.test(word))
    return hasSurnameAfter(reading, index) && plainSurnames.has(reading.word(index + 1)) && word !== 'paris';
  if (
    reading.hasTellingCapital(index) &&
    reading.at(index).shape === 'title' &&
    reading.worth(index) === 'ambiguous'
  )
    return true;
  if (hasSurnameAfter(reading, index) && (reading.startsClause(index) || reading.hasCapital(index)))
    return true;
  // A bare noun is no subject in French: « rose ne veut pas », « claire est passée » name somebody.
  if (word === 'grace' && reading.word(index + 1) === 'a') return false;
  if (isOftenBorne(word) && reading.startsClause(index) && startsPredicate(reading, index + 1)) return true;
  if (reading.startsClause(index) && isSubjectHere(reading, index)) return true;
  if (isObjectOrOwner(reading, index) || isAged(reading, index)) return true;
  if (
    isOftenBorne(word) &&
    (isCoordinated(reading, index) || isExplained(reading, index) || isOfAGroup(reading, index + 1))
  )
    return true;
  // « j'ai dit à claire », « demande a rose ».
  if (isOftenBorne(word) && before === 'a' && isVerbForm(reading.word(index - 2))) return true;
  // « rose aide chez moi »: a verb that is a noun too, and what follows verbs.
  const acts = isVerbForm(reading.word(index + 1)) && reading.isGrammar(index + 2);
  if (isOftenBorne(word) && reading.startsClause(index) && acts && !isAdjective(reading.word(index + 1)))
    return true;
  return /^(?:rose|claire|blanche|lise|luce|romain)$/.test(word) && /^(?:avec|chez|pour|selon)$/.test(before);
}

/** « Mai, elle fait… », « Honoré il est têtu », « aimée elle veut plus »: a pronoun takes the name up again. */
function isTakenUpAgain(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  const capital = reading.hasCapital(index) && reading.at(index).shape === 'title';
  const comma = reading.isSign(index + 1, ',');
  const pronoun = comma ? index + 2 : index + 1;
  if (!/^(?:elle|il)$/.test(reading.word(pronoun)) || !startsPredicate(reading, pronoun + 1)) {
    // « Mai ne mange plus »: no month does.
    return (
      capital && word === 'mai' && reading.startsClause(index) && /^(?:ne|n)$/.test(reading.word(index + 1))
    );
  }
  if (
    predicates.test(word) ||
    /^(?:noel|toussaint|paris|france|soleil|neige|avril|said|victoire|merveille|patience)$/.test(word)
  )
    return false;
  if (!reading.startsClause(index)) return false;
  if (capital) return comma || word !== 'mai';
  return (
    !/^(?:mai|aime|juste|prudence|patience|may|will)$/.test(word) && humanActs.test(reading.word(pronoun + 1))
  );
}

const humanActs =
  /^(?:veut|va|peut|refuse|pleure|crie|dit|mange|dort|fait|ne|n|me|m|se|s|vient|fugue|tape|tombe|parle|chante|est|a|arrive|habite|garde)$/;

/** Adjectives that start a sentence before « est »: « parfait est le mot ». */
const predicates = /^(?:parfait|juste|franc|gentille|jolie|claire|amour|espoir|bienvenue|bienvenu)$/;

/** « espérance m'a remplacée », « divine vient du congo »: a bare noun before a verb is somebody. */
function isSubjectHere(reading: Reading, index: number): boolean {
  const next = reading.word(index + 1);
  if (
    /^(?:ne|n|s|veut|va|peut|doit|vient|lui|dit|travaille|habite|remplace|arrive)$/.test(next) ||
    (next === 'a' && reading.at(index + 2).kind === 'number' && reading.word(index + 3) === 'ans') ||
    startsPerfect(reading, index + 1)
  )
    return true;
  return (
    /^(?:est|etait|sera|is|was|has|says|said|wants)$/.test(next) && !predicates.test(reading.word(index))
  );
}

/** What is made « de rose », « d'argan »: water, wood, oil. */
export const substances =
  /^(?:eau|bois|bouton|boutons|petale|petales|couleur|parfum|gout|savon|huile|gel|lait|jus|graines?|feuilles?|fleurs?|extrait|tisane|infusion|compote|gelee|tarte|gateau|essence|confiture|sirop|creme|bouquet|rien|chose|quoi|plus|moins|trop|robe|brin|gel|odeur|senteur)$/;

/** « le lit de rose », « elle a appelé claire »: what only a person owns or undergoes, with no determiner. */
function isObjectOrOwner(reading: Reading, index: number): boolean {
  if (
    !/^(?:rose|claire|blanche|lise|luce|max|romain|reine|ange|olive|prudence|constance|victoire|fleur|aimee|desiree)$/.test(
      reading.word(index),
    )
  )
    return false;
  const before = reading.word(index - 1);
  if (before === 'de') {
    const owned = reading.word(index - 2);
    const determined = determiners.test(reading.word(index - 3)) || reading.isSign(index - 3, "'");
    return (
      determined &&
      !substances.test(owned) &&
      !/^(?:avec|sans|peu|beaucoup)$/.test(owned) &&
      /^(?:rose|claire|blanche|lise|luce|max|romain)$/.test(reading.word(index))
    );
  }
  return (
    isPersonVerb(reading, index - 1) && !/^(?:prudence|constance|victoire|fleur)$/.test(reading.word(index))
  );
}

/** « Blanche et Rose sont sœurs », « paul et rose »: beside another first name; lower case, the other must be sure. */
function isCoordinated(reading: Reading, index: number): boolean {
  const other = /^(?:et|ou)$/.test(reading.word(index + 1))
    ? index + 2
    : /^(?:et|ou)$/.test(reading.word(index - 1))
      ? index - 2
      : -1;
  if (other < 0) return false;
  const worth = reading.worth(other);
  if (worth === 'plain') return true;
  // « deux filles, claire et rose ».
  const first = Math.min(index, other);
  if (/^[,:(]$/.test(reading.at(first - 1).folded) && relationWords.has(reading.word(first - 2)))
    return isOftenBorne(reading.word(other));
  return (
    reading.hasCapital(index) &&
    reading.hasCapital(other) &&
    (worth === 'thing' || isOftenBorne(reading.word(other)))
  );
}

/** « Ange le voisin », « rose ma collègue »: said who it is, right after. */
function isExplained(reading: Reading, index: number): boolean {
  if (!reading.startsClause(index)) return false;
  const at = reading.isSign(index + 1, ',') ? index + 2 : index + 1;
  const noun = reading.isSign(at + 1, "'") ? at + 2 : at + 1;
  return (
    /^(?:le|la|l|ma|mon|sa|son|notre|my|the)$/.test(reading.word(at)) && reading.isWordIn(noun, relationWords)
  );
}
