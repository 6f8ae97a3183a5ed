import { namingNouns, namingOf, publicNames } from './lexicon/places.ts';
import { isAdjective, isNoun } from './lexicon/vocabulary.ts';
import { relationWords } from './lexicon/titles.ts';
import { diseaseNames } from './lexicon/places.ts';
import { plainSurnames } from './lexicon/surnames.ts';
import { isAcronym, isCapitalName, nameEnd } from './name-parts.ts';
import type { Reading } from './reading.ts';
import { startsPerfect, startsPredicate } from './subjects.ts';
import { isOftenBorne } from './titled.ts';

type Span = { from: number; to: number };

const determiners =
  /^(?:le|la|les|l|un|une|des|du|au|aux|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|votre|leur|leurs|nos|vos|en|quel|quelle|chaque|petit|petite|the|an|my|your|his|her|our|their|this|that)$/;

const byFirstWord = new Map<string, (readonly string[])[]>();
for (const name of publicNames) {
  const words = name.split(' ');
  const [first = ''] = words;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
}

/** The end of the name of a public person or thing at a token (« Victor Hugo », « Leroy-Merlin »), or nothing. */
export function publicNameEnd(reading: Reading, index: number): number | undefined {
  for (const words of byFirstWord.get(reading.word(index)) ?? []) {
    let at = index;
    let matched = 0;
    while (matched < words.length && reading.word(at) === words[matched]) {
      matched += 1;
      at += 1;
      while (matched < words.length && reading.at(at).kind === 'sign' && /^[-']$/.test(reading.at(at).folded))
        at += 1;
    }
    if (matched === words.length) return at;
  }
  return undefined;
}

/** Whether the name at a token is that of a place, a school, a disease: « école Jules-Ferry », « maladie de Charcot ». */
export function namesAThing(reading: Reading, index: number): boolean {
  let before = index - 1;
  if (reading.isSign(before, '-') || reading.isSign(before, "'")) before -= 1;
  if (reading.isWordIn(before, namingNouns)) return true;
  for (let links = 0; links < 2 && /^(?:de|d|du|la)$/.test(reading.word(before)); links += 1) {
    before -= reading.isSign(before - 1, "'") ? 2 : 1;
    if (reading.isWordIn(before, namingOf)) return true;
  }
  return false;
}

/** What, before or after a name that is a thing too, tells the thing: « bleu marine », « mur de pierre », « bain-marie ». */
const things: Readonly<
  Record<string, { readonly before?: RegExp; readonly of?: RegExp; readonly after?: RegExp }>
> = {
  marine: {
    before: /^(?:bleu|bleue|bleus|eau|sel|air|veste|pull|robe|pantalon|jupe|brise|faune)$/,
    after: /^(?:nationale|marchande|et blanc)$/,
  },
  marie: { before: /^(?:se|me|te|bain|vierge|ave|s|m|sainte|remarie)$/ },
  pierre: {
    before: /^(?:en|lache|par)$/,
    of: /^(?:murs?|calculs?|sol|escaliers?|coeur|maison|marches?|bancs?|pont|tas|tailleur|dalles?|evier|carriere|poudre)$/,
    after: /^(?:ponce|tombale|d|precieuse|angulaire|seche|blanche|philosophale|par)$/,
  },
  violette: { after: /^(?:de|africaine)$/ },
  julienne: { after: /^de$/ },
  regis: { after: /^par$/ },
  manuel: { before: /ment$|^(?:travail|mode|frein|fauteuil|pliage)$/, after: /^(?:de|d|du|pour|et)$/ },
  marc: { after: /^(?:de)$/ },
  jean: { before: /^(?:pantalon|veste|jupe|slip|blouson)$/, after: /^(?:slim|bleu|noir|troue|large)$/ },
  nancy: { before: /^(?:a|sur|vers|de|en|pres)$/ },
  lorraine: { before: /^(?:a|en|de|quiche|alsace)$/ },
  martin: { before: /^(?:ours|saint|st|aston)$/ },
  charlotte: { after: /^(?:jetable|jetables|de|aux|sur|bleue|au|et|a)$/ },
  madeleine: { before: /^(?:pas|petite)$/, after: /^(?:de|trempee|au|maison)$/ },
  marguerite: { before: /^(?:beurre|pas)$/ },
  germain: { before: /^(?:cousin|cousins)$/ },
  germaine: { before: /^(?:cousine|cousines)$/ },
  line: { before: /^(?:on|in|off|hot|en)$/ },
  guy: { before: /^(?:this|nice|good|bad|old|young)$/ },
  romaine: { before: /^(?:salade|laitue|paume|eglise|main)$/ },
  colin: { before: /^poisson$/, of: /^(?:filets?|dos|darnes?|tranches?)$/, after: /^(?:maillard)$/ },
  merlin: { before: /^(?:leroy)$/ },
  amandine: { before: /^(?:tarte|tartelette|pomme)$/ },
  clementine: { before: /^(?:jus|pas|quartier)$/ },
  jade: { before: /^(?:vert|bague|bracelet)$/ },
  victoria: { before: /^(?:ananas|lac|reine)$/ },
  louis: { after: /^(?:d)$/ },
  anis: { before: /^(?:graines|d|grains)$/ },
  liane: { before: /^(?:de)$/ },
};

function isThing(reading: Reading, index: number): boolean {
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
  if (
    isListed(reading, index) ||
    (isNoun(reading.word(before)) &&
      !relationWords.has(reading.word(before)) &&
      !startsPredicate(reading, index + 1))
  )
    return true;
  return determined(reading, index, before);
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
  if (!reading.isSign(index + 1, ',') && !/^(?:et|ou)$/.test(reading.word(index + 1))) return false;
  const other = reading.word(index + 2);
  if (reading.worth(index + 2) === 'ambiguous') return true;
  return (
    (isNoun(other) || isAdjective(other)) && reading.worth(index + 2) === 'none' && !relationWords.has(other)
  );
}

function determined(reading: Reading, index: number, before: number): boolean {
  return (
    reading.worth(index) === 'thing' &&
    determiners.test(reading.word(before)) &&
    !hasSurnameAfter(reading, index)
  );
}

function hasSurnameAfter(reading: Reading, index: number): boolean {
  return (
    plainSurnames.has(reading.word(index + 1)) ||
    (reading.hasTellingCapital(index + 1) && reading.hasCapital(index) && !reading.isGrammar(index + 1))
  );
}

const properButNoPerson =
  /^(?:noel|toussaint|paris|valence|milan|venus|avril|mai|christ|eden|heaven|neige|soleil|will|may|said|salem|june|amour|espoir|tresor|merveille|ben)$/;

/** Whether an ambiguous first name can only be a name where it stands. */
function isCertainlyAName(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  const before = reading.word(index - 1);
  if (determiners.test(before) || reading.isSign(index - 1, "'")) return false;
  if (reading.isSign(index + 1, '-') && reading.at(index + 1).glued)
    return /^(?:plain|thing)$/.test(reading.worth(index + 2)) && !reading.isGrammar(index + 2);
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
  if (
    reading.startsClause(index) &&
    (/^(?:ne|n|veut|va|peut|doit)$/.test(reading.word(index + 1)) || startsPerfect(reading, index + 1))
  )
    return true;
  if (isObjectOrOwner(reading, index)) return true;
  if (isOftenBorne(word) && (isCoordinated(reading, index) || isExplained(reading, index))) return true;
  return /^(?:rose|claire|blanche|lise|luce|romain)$/.test(word) && /^(?:avec|chez|pour)$/.test(before);
}

/** Things that are « de rose »: water, wood, buds. */
const roseThings =
  /^(?:eau|bois|bouton|boutons|petale|petales|couleur|parfum|gout|savon|huile|essence|confiture|sirop|creme|bouquet|rien|chose|quoi|plus|moins|trop|robe|brin|gel|odeur|senteur)$/;
const personVerbs =
  /^(?:appele|appeler|rappele|rappeler|contacte|contacter|remplace|remplacer|aide|aider|lave|laver|habille|habiller|rencontre|rencontrer|croise|croiser|accompagne|accompagner|vu|voir|connais|connait|connu|douche|coiffe|coiffer|prevenu|prevenir|embauche|garde|garder|leve|lever|couche|coucher|reveille|reveiller|demande|demander)$/;

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
      !roseThings.test(owned) &&
      !/^(?:avec|sans|peu|beaucoup)$/.test(owned) &&
      /^(?:rose|claire|blanche|lise|luce|max|romain)$/.test(reading.word(index))
    );
  }
  const auxiliary = /^(?:ai|a|as|avons|ont|avait|avais)$/.test(reading.word(index - 2));
  return (
    personVerbs.test(before) &&
    (auxiliary || /(?:er|ir|ais|ait)$/.test(before)) &&
    !/^(?:prudence|constance|victoire|fleur)$/.test(reading.word(index))
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

/** A first name or a family name told without any introduction. */
export function loneName(reading: Reading, index: number): Span | undefined {
  const worth = reading.worth(index);
  const surname = plainSurnames.has(reading.word(index));
  if ((worth === 'none' && !surname) || isAcronym(reading, index) || diseaseNames.has(reading.word(index)))
    return undefined;
  if (namesAThing(reading, index)) return undefined;
  if (worth === 'ambiguous' && !isCertainlyAName(reading, index)) return undefined;
  if (worth === 'rare' && !isRareName(reading, index)) return undefined;
  if (worth !== 'ambiguous' && isThing(reading, index)) return undefined;
  return { from: capitalSurnameBefore(reading, index), to: nameEnd(reading, index) };
}

/** Short or strange entries of the dictionary: with a capital inside a sentence, or a name beside them. */
function isRareName(reading: Reading, index: number): boolean {
  // « avec hawa », « nao m'a dit »: where only somebody can be meant.
  const alone = reading.word(index).length > 2 && !reading.isOrdinary(index);
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
