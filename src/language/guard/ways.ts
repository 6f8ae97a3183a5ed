import {
  dwellingParts,
  livingWords,
  ordinaryPlaces,
  streetNames,
  strongWays,
  wayStates,
  weakWays,
} from './lexicon/streets.ts';
import { plainSurnames } from './lexicon/surnames.ts';
import { isAdjective, isNoun } from './lexicon/vocabulary.ts';
import type { Reading } from './reading.ts';

/** Whether a word is a way: `strong` is hardly anything else after a number, `weak` is an ordinary noun as well. */
export type WayKind = 'strong' | 'weak';

/** The way at a token (« rue », « av. », « lieu dit », « rond-point »), when it is one. */
export function wayKind(reading: Reading, index: number): WayKind | undefined {
  const word = reading.word(index);
  if (word === '') return undefined;
  if (word === 'lieu')
    return /^dits?$/.test(reading.word(pastLink(reading, index + 1))) ? 'strong' : undefined;
  if (word === 'ld') return /^(?:le|la|les|l|chez)$/.test(reading.word(index + 1)) ? 'strong' : undefined;
  if (word === 'rond') return reading.word(pastLink(reading, index + 1)) === 'point' ? 'strong' : undefined;
  if (word === 'cours' && /^(?:au|en|de|le|aux)$/.test(reading.word(index - 1))) return undefined;
  if (strongWays.has(word)) return 'strong';
  return weakWays.has(word) ? 'weak' : undefined;
}

function pastLink(reading: Reading, index: number): number {
  return reading.isSign(index, '-') || reading.isSign(index, '.') || reading.isSign(index, "'")
    ? index + 1
    : index;
}

/** The index after the way itself, its abbreviation dot and the second word of « lieu-dit », « rond-point ». */
function pastWay(reading: Reading, index: number): number {
  const word = reading.word(index);
  const next = pastLink(reading, index + 1);
  if (
    (word === 'lieu' && /^dits?$/.test(reading.word(next))) ||
    (word === 'rond' && reading.word(next) === 'point')
  ) {
    return /^[:"«“]$/.test(reading.at(next + 1).folded) ? next + 2 : next + 1;
  }
  return reading.isSign(index + 1, '.') ? index + 2 : index + 1;
}

const articles =
  /^(?:de|du|des|d|la|le|les|l|aux|au|st|ste|saint|sainte|chez|sous|sur|dr|docteur|general|gal|marechal|mal|abbe|president|capitaine|colonel|commandant|professeur|freres|soeurs)$/;

/** A street's usual noun, singular or plural. */
function isStreetNoun(word: string): boolean {
  return streetNames.has(word) || streetNames.has(`${word}s`) || streetNames.has(word.replace(/s$/, ''));
}

/** « barrée », « barrées »: what state the way is in. */
function isState(reading: Reading, way: number, word: string): boolean {
  const singular = word.replace(/s$/, '');
  if (wayStates.has(word) || wayStates.has(singular)) return true;
  const ordinary = weakWays.has(reading.word(way)) || /^(?:residence|rce)$/.test(reading.word(way));
  return ordinary && (ordinaryPlaces.has(word) || ordinaryPlaces.has(singular));
}

const beforeNoun =
  /^(?:anciene?|anciens|ancienne?s?|vieux|vieille|grande?s?|petite?s?|nouveau|nouvelle|beau|bel|belles?|bon|bonne)$/;

const qualities =
  /^(?:blanche?s?|noire?s?|rouges?|verte?s?|bleue?s?|haute?s?|bas|basses?|vieux|vieille|neuve|neuf|grande?|petite?|ronde?|longue|fleurie?s?|dor)$/;

/**
 * How much a word must look like the name of a way: `loose`, any word that is no grammar (after « 12 rue »); `strict`,
 * a street's usual noun, a name, a capital, or an unknown word; `proper`, the same but never an ordinary noun.
 */
type Demand = 'loose' | 'strict' | 'proper';

function fits(reading: Reading, way: number, index: number, demand: Demand, linked: boolean): boolean {
  const token = reading.at(index);
  if (token.kind === 'number') return demand !== 'proper' && linked && /^\d{1,2}$/.test(token.folded);
  if (token.kind !== 'word') return false;
  const word = token.folded;
  if (isState(reading, way, word)) return false;
  const worth = reading.worth(index);
  const named = worth === 'plain' || worth === 'thing' || plainSurnames.has(word) || isStreetNoun(word);
  if (named) return true;
  if (reading.isGrammar(index)) return false;
  if (reading.hasTellingCapital(index) && reading.at(index).shape === 'title') return true;
  if (reading.isUnknown(index))
    return demand !== 'proper' || strongWays.has(reading.word(way)) || reading.hasCapital(index);
  if (demand === 'loose') return word.length > 1;
  // « résidence les genêts », « hameau du puy »: with an article, a common noun names the place.
  return demand === 'strict' && worth === 'ambiguous';
}

const monthNames = /^(?:juin|mars|avril|janvier)$/;

/** The name that follows a way, and where it ends: « des lilas », « jean jaurès », « de l'église », « 8 mai 1945 ». */
export function readWayName(reading: Reading, way: number, demand: Demand): number | undefined {
  let at = pastWay(reading, way);
  if (at === way + 1 && reading.at(at).kind !== 'word' && reading.at(at).kind !== 'number') return undefined;
  const start = at;
  // « du 8 mai 1945 », « du 11 novembre », « du 19 mars 1962 ».
  const date = commemoration(reading, at);
  if (date !== undefined) return date;
  for (let links = 0; links < 4 && articles.test(reading.word(at)); links += 1)
    at = pastLink(reading, at + 1);
  // « av. p. mendès france »: an initial.
  if (
    reading.at(at).kind === 'word' &&
    reading.at(at).end - reading.at(at).start === 1 &&
    reading.isSign(at + 1, '.')
  )
    at += 2;
  // « rue j b clement ».
  for (
    let letters = 0;
    letters < 2 && /^[b-z]$/.test(reading.word(at)) && reading.at(at + 1).kind === 'word';
    letters += 1
  )
    at += 1;
  const linked = at > start;
  // « les trois chênes ».
  if (linked && /^(?:deux|trois|quatre)$/.test(reading.word(at)) && isNoun(reading.word(at + 1))) at += 1;
  // « du maréchal juin »: whatever the word, it is his name.
  if (/^(?:general|gal|marechal|mal)$/.test(reading.word(at - 1)) && monthNames.test(reading.word(at)))
    return at + 1;
  if (/^notre$/.test(reading.word(at)) && reading.word(pastLink(reading, at + 1)) === 'dame')
    return pastLink(reading, at + 1) + 1;
  const wanted = linkedDemand(reading, way, demand, linked);
  // « rue d'en haut », « place haute », « allée A ».
  if (reading.word(at) === 'en' && /^(?:haut|bas)$/.test(reading.word(at + 1))) return at + 2;
  if (demand !== 'proper' && qualities.test(reading.word(at)) && reading.endsClause(at + 1)) return at + 1;
  const letter = reading.at(at);
  if (
    demand === 'loose' &&
    !linked &&
    letter.end - letter.start === 1 &&
    letter.shape === 'title' &&
    reading.endsClause(at + 1)
  )
    return at + 1;
  // « de l'ancienne gare », « des grands champs »: the noun after its adjective.
  if (beforeNoun.test(reading.word(at)) && fits(reading, way, at + 1, wanted, true)) at += 1;
  if (!fits(reading, way, at, wanted, linked)) return undefined;
  at += 1;
  for (let words = 1; words < 6; words += 1) {
    const next = continuation(reading, way, at);
    if (next === undefined) break;
    at = next;
  }
  // lieu-dit "Les Vergnes": the closing quote of the name.
  const quoted = /^["«“]$/.test(reading.at(start - 1).folded) && /^["»”]$/.test(reading.at(at).folded);
  return quoted ? at + 1 : at;
}

/** « lieu-dit » and « hameau » with an article accept any noun; « cours », « place » without one want a name. */
function linkedDemand(reading: Reading, way: number, demand: Demand, linked: boolean): Demand {
  const word = reading.word(way);
  if (
    linked &&
    demand === 'strict' &&
    /^(?:lieu|lieudit|hameau|ham|residence|rce|res|lotissement|lotis|lot|imm|immeuble|impasse|imp|allee|allees|ruelle|venelle|sente)$/.test(
      word,
    )
  )
    return 'loose';
  if (word.startsWith('lieu')) return 'loose';
  return demand;
}

function commemoration(reading: Reading, index: number): number | undefined {
  const at = /^(?:du|de)$/.test(reading.word(index)) ? index + 1 : index;
  const day = reading.at(at);
  if (day.kind !== 'number' && !/^(?:onze|huit|quatre|premier|dix)$/.test(day.folded)) return undefined;
  const past = /^(?:er)$/.test(reading.word(at + 1)) ? at + 2 : at + 1;
  if (!/^(?:mai|novembre|mars|juin|juillet|aout|septembre|avril|octobre)$/.test(reading.word(past)))
    return undefined;
  return /^(?:19|18)\d\d$/.test(reading.at(past + 1).folded) ? past + 2 : past + 1;
}

/** The next word of the name of a way: after a hyphen, after « de la », a first name's surname, a capital. */
function continuation(reading: Reading, way: number, index: number): number | undefined {
  if (reading.isSign(index, '-') && reading.at(index + 1).kind === 'word' && reading.at(index + 1).glued)
    return index + 2;
  if (reading.isSign(index, "'") && reading.at(index + 1).kind === 'word') return index + 2;
  let at = reading.word(index) === 'et' && isNoun(reading.word(index + 1)) ? index + 1 : index;
  for (let links = 0; links < 3 && articles.test(reading.word(at)); links += 1)
    at = pastLink(reading, at + 1);
  const token = reading.at(at);
  if (token.kind !== 'word' || isState(reading, way, token.folded) || dwellingParts.has(token.folded))
    return undefined;
  const before = reading.worth(index - 1);
  const worth = reading.worth(at);
  const named =
    worth === 'plain' || worth === 'thing' || plainSurnames.has(token.folded) || isStreetNoun(token.folded);
  if (reading.isGrammar(at)) return undefined;
  if (reading.hasTellingCapital(at) && token.shape === 'title') return at + 1;
  if (at === index && qualities.test(token.folded)) return at + 1;
  // « du vieux chêne », « de la belle étoile »: the noun after its adjective.
  if (
    at === index &&
    /^(?:vieux|vieille|grande?|petite?|bel|beau|belle|bonne?|hautes?|bas|basses?|nouveau|nouvelle|quatre|trois|deux)$/.test(
      reading.word(index - 1),
    )
  )
    return at + 1;
  if (at > index) {
    if (reading.isUnknown(at) || isStreetNoun(token.folded)) return at + 1;
    // « du moulin de pierre », « des arts et métiers »: a noun, when the name ends with it.
    return isNoun(token.folded) && endsName(reading, at + 1) ? at + 1 : undefined;
  }
  if (
    isAdjective(token.folded) &&
    isNoun(reading.word(index - 1)) &&
    endsName(reading, at + 1) &&
    token.folded !== 'seule'
  )
    return at + 1;
  if (before === 'plain' || before === 'thing') return named || reading.isUnknown(at) ? at + 1 : undefined;
  if (reading.isUnknown(index - 1) && reading.isUnknown(at)) return at + 1;
  if (reading.word(index - 1).length <= 3 && (named || reading.isUnknown(at))) return at + 1;
  return isStreetNoun(token.folded) && !isStreetNoun(reading.word(index - 1)) ? at + 1 : undefined;
}

/** Whether the name of a way may end before this token: a sign, a break, a number, or « à ». */
function endsName(reading: Reading, index: number): boolean {
  return (
    reading.endsClause(index) || reading.at(index).kind === 'number' || /^(?:a|au)$/.test(reading.word(index))
  );
}

const institutions =
  /^(?:mairie|pharmacie|ecole|relais|reunion|salle|boulangerie|magasin|poste|mediatheque|hopital|ccas|centre|agence|bureau|cabinet|gare|formation|seance|marche)$/;

/** Whether what comes just before says that somebody lives, or is to be met, there. */
export function announcesDwelling(reading: Reading, index: number): boolean {
  for (let back = 1; back <= 7; back += 1) {
    const token = reading.at(index - back);
    if (token.kind === 'break' || (token.kind === 'sign' && /^[.!?;]$/.test(token.folded) && back > 1))
      return false;
    if (token.kind !== 'word') continue;
    if (institutions.test(token.folded)) return false;
    if (livingWords.has(token.folded)) return true;
  }
  return false;
}
