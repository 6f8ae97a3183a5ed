import { isVerbForm } from './lexicon/conjugation.ts';
import { diseaseNames, shopNames } from './lexicon/places.ts';
import { isAdjective, isOrdinaryWord } from './lexicon/vocabulary.ts';
import { plainSurnames, wordSurnames } from './lexicon/surnames.ts';
import { kinTitles, looseTitles, titles } from './lexicon/titles.ts';
import { isAcronym, isCapitalName, nameEnd, surnameAfterParticle } from './name-parts.ts';
import type { Span } from './ranges.ts';
import type { Reading } from './reading.ts';
import { needsSubjectBefore, startsPredicate } from './subjects.ts';

const plural = /^(?:mm|mmes|mlles|messieurs|mesdames|mesdemoiselles|mrs)$/;
const feminine = /^(?:madame|mme|mmes|mde|mdme|mademoiselle|mlle|mlles|melle|mle|mrs|ms|mesdames|veuve|vve)$/;

/** « nest », « sendort »: a verb with its « ne » or « se » stuck to it. */
function isStuckVerb(word: string): boolean {
  return /^[nsmt][aeiouyh]/.test(word) && isVerbForm(word.slice(1));
}

/** The token where the name after a title should stand: past the dot of an abbreviation. */
function pastTitle(reading: Reading, index: number): number {
  return reading.isSign(index + 1, '.') ? index + 2 : index + 1;
}

/**
 * The name after « madame », « mr », « dr »… : any word that is no ordinary one, or that is a family name as well
 * (« mme petit », « monsieur boucher »). What people say of madame or monsieur is left alone: « madame refuse »,
 * « monsieur toujours debout ».
 */
export function titledName(reading: Reading, index: number): Span | undefined {
  const title = reading.word(index);
  const isM = title === 'm';
  if (!titles.has(title) && !isM) return undefined;
  if (reading.isSign(index + 1, "'") || (reading.isSign(index + 1, '-') && reading.at(index + 1).glued))
    return undefined;
  const from = pastTitle(reading, index);
  if (isM && !isMonsieur(reading, index, from)) return undefined;
  if (/^(?:ms|mm)$/.test(title) && !reading.hasCapital(from)) return undefined;
  const name = afterInitial(reading, from) ?? acceptTitled(reading, from, title);
  if (name === undefined) return undefined;
  const to = nameEnd(reading, name);
  // « Mmes Aubert et Lignac ».
  const second =
    plural.test(title) && reading.word(to) === 'et' ? acceptTitled(reading, to + 1, title) : undefined;
  return { from, to: second === undefined ? to : nameEnd(reading, second) };
}

/** « M. Dupont », « m dupont », but neither « 3 m de long » nor « il m a dit ». */
function isMonsieur(reading: Reading, index: number, name: number): boolean {
  if (reading.at(index - 1).kind === 'number') return false;
  const dotted = name > index + 1;
  if (reading.at(index).shape !== 'lower' || dotted) return reading.at(name).kind === 'word';
  if (
    reading.worth(name) === 'plain' ||
    plainSurnames.has(reading.word(name)) ||
    reading.hasTellingCapital(name)
  )
    return true;
  // Before a consonant, « m » is no « m' » that lost its apostrophe: « voir m lachenaud ».
  const consonant =
    /^[bcdfgjklmnpqrstvwxz]/.test(reading.word(name)) &&
    reading.isUnknown(name) &&
    !isVerbForm(reading.word(name));
  if (consonant && reading.word(name).length > 3) return true;
  // « chez m rousseau »: where a person is expected.
  const expected =
    reading.startsClause(index) || /^(?:chez|avec|de|pour|a|par|mme|madame)$/.test(reading.word(index - 1));
  return (
    expected &&
    (wordSurnames.has(reading.word(name)) || reading.isUnknown(name)) &&
    reading.word(name).length > 3
  );
}

/** The token of the first word of the name, when what follows the title is one. */
function acceptTitled(reading: Reading, index: number, title: string): number | undefined {
  const word = reading.word(index);
  const particle = surnameAfterParticle(reading, index) ?? elidedSurname(reading, index);
  const loose = looseTitles.has(title) && !reading.hasTellingCapital(particle ?? index);
  if (
    particle !== undefined &&
    !isPredicateArticle(reading, index, particle) &&
    !(loose && /^(?:de|d|du|des|la|le|les|l)$/.test(word))
  )
    return particle;
  if (word.length < 2 || isAcronym(reading, index) || titles.has(word) || kinTitles.has(word))
    return undefined;
  const worth = reading.worth(index);
  const capital = reading.hasCapital(index);
  const articled = articledSurname(reading, index, title);
  if (articled !== undefined) return articled;
  if (reading.isGrammar(index) && worth === 'none')
    return capital && grammarSurnames.test(word) && /^(?:mme|mr|m|mlle)$/.test(title) ? index : undefined;
  if (diseaseNames.has(word) || (shopNames.has(word) && looseTitles.has(title))) return undefined;
  if (plainSurnames.has(word)) return index;
  if (worth === 'plain') return index;
  if (isVerbForm(word) && !(wordSurnames.has(word) && word.endsWith('er'))) {
    const borne = capital || wordSurnames.has(word) || worth !== 'none';
    return borne && needsSubjectBefore(reading, index + 1) ? index : undefined;
  }
  if (worth === 'thing') return index;
  const compound =
    reading.isSign(index + 1, '-') &&
    reading.at(index + 1).glued &&
    reading.isOrdinary(index + 2) &&
    reading.worth(index + 2) === 'none';
  if (wordSurnames.has(word) && compound && !capital) return undefined;
  if (wordSurnames.has(word)) return acceptWordSurname(reading, index, title, capital) ? index : undefined;
  if (worth === 'ambiguous' && needsSubjectBefore(reading, index + 1)) return index;
  if (worth === 'ambiguous')
    return capital || !reading.isOrdinary(index) || isBorneAfterTitle(reading, index) ? index : undefined;
  if (worth === 'rare') return index;
  if (capital && reading.at(index).shape === 'title' && !looseTitles.has(title)) return index;
  if (title === 'miss' || title === 'sir' || title === 'lady') return capital ? index : undefined;
  const unknown =
    reading.isUnknown(index) ||
    (capital && !reading.isOrdinary(index)) ||
    // Listed as hardly a first name, and no word of French: « mme begum ».
    (word.length > 3 && !looseTitles.has(title) && !isOrdinaryWord(word)) ||
    (word.length === 2 &&
      !looseTitles.has(title) &&
      /^[bcdfghklmnprstvwxyz][aeiouy]$/.test(word) &&
      !reading.isOrdinary(index));
  // « amputé », « alcoolisée »: an accented ending nobody listed is a participle, unless a verb follows it.
  const participle = !capital && reading.at(index).accented && /ee?s?$/.test(word);
  if (participle && !startsPredicate(reading, index + 1)) return undefined;
  return unknown && !isStuckVerb(word) ? index : undefined;
}

const grammarSurnames =
  /^(?:bon|mars|janvier|fevrier|avril|aout|hiver|samedi|dimanche|vendredi|matin|tard|premier|mille|second|dernier)$/;

const offices =
  /^(?:maire|comte|duc|baron|marquis|marechal|sergent|capitaine|prince|roi|cardinal|eveque|pape|pasteur|prieur|patron|maitre|voisin|cousin|neveu|cure|docteur|petit|grand|plus|premier|jeune|vieux)$/;

/** « mme le roux », « m. du bois »: an article and a family name that is a word; « madame le maire » is an office. */
function articledSurname(reading: Reading, index: number, title: string): number | undefined {
  if (!/^(?:le|du|des|de)$/.test(reading.word(index))) return undefined;
  const name = reading.word(index) === 'de' && reading.word(index + 1) === 'la' ? index + 2 : index + 1;
  const word = reading.word(name);
  if (!wordSurnames.has(word) || offices.test(word) || isVerbForm(word)) return undefined;
  if (reading.hasTellingCapital(name) && reading.at(name).shape === 'title') return name;
  if (!/^(?:mme|mr|m|mlle|mrs)$/.test(title)) return undefined;
  return reading.word(index) === 'le' || landNames.test(word) ? name : undefined;
}

/** What « du », « de la » join to make a family name. */
const landNames =
  /^(?:bois|champs?|tour|fontaine|val|pre|mas|puy|mont|roche|moulin|verger|chene|pin|buisson|fresne|lac|rivage|croix|barre|haye)$/;

/** « N'Guessan », « O'Brien »; but « madame n'entend plus ». */
function elidedSurname(reading: Reading, index: number): number | undefined {
  if (!/^[nom]$/.test(reading.word(index)) || !reading.isSign(index + 1, "'") || !reading.at(index + 2).glued)
    return undefined;
  const name = index + 2;
  if (plainSurnames.has(reading.word(index) + reading.word(name))) return name;
  return reading.isUnknown(name) && !isVerbForm(reading.word(name)) ? name : undefined;
}

/** « mme z. lavigne »: an initial before the family name. */
function afterInitial(reading: Reading, index: number): number | undefined {
  const { start, end } = reading.at(index);
  if (end - start !== 1 || !reading.isSign(index + 1, '.')) return undefined;
  const name = index + 2;
  const named =
    plainSurnames.has(reading.word(name)) || reading.isUnknown(name) || isCapitalName(reading, name);
  return named ? name : undefined;
}

/** « madame la refuse », « monsieur le prend mal »: the article is a pronoun; « madame de 90 ans », « du matin ». */
function isPredicateArticle(reading: Reading, index: number, name: number): boolean {
  const word = reading.word(index);
  if (!/^(?:la|le|les|l|de|du|des|d)$/.test(word) || reading.hasTellingCapital(name)) return false;
  return reading.isOrdinary(name);
}

/** « mme petit » (a feminine would be petite), « m. blanc ne veut pas »; not « monsieur fort énervé ». */
function acceptWordSurname(reading: Reading, index: number, title: string, capital: boolean): boolean {
  if (capital || feminine.test(title))
    return !/^(?:fort|long|court|bon|bien|vue)$/.test(reading.word(index)) || capital;
  if (!isAdjective(reading.word(index))) return true;
  return reading.endsClause(index + 1) || needsSubjectBefore(reading, index + 1);
}

const borne =
  /^(?:aimee|desiree|rose|claire|blanche|reine|olive|lise|luce|prune|fleur|ange|victoire|noel|romain|marin|france|toussaint|constant|prudence|patience|grace|blessing|mercy|hope|joy|precious)$/;

/** Ambiguous names often borne: « madame rose », « mme claire ». */
export function isOftenBorne(word: string): boolean {
  return borne.test(word);
}

function isBorneAfterTitle(reading: Reading, index: number): boolean {
  return isOftenBorne(reading.word(index));
}

const kinAdjectives =
  /^(?:aime|aimee|juste|parfait|franc|innocent|innocente|gentille|jolie|fidele|candide|bienvenue|bienvenu|germain|germaine|urbain)$/;

/** The name after « papi », « tata », « ma sœur »: a first name, or a capital; an unknown word is left alone. */
export function kinName(reading: Reading, index: number): Span | undefined {
  if (!kinTitles.has(reading.word(index))) return undefined;
  const from = index + 1;
  const word = reading.word(from);
  if (word === '' || reading.isGrammar(from) || isAcronym(reading, from)) return undefined;
  const worth = reading.worth(from);
  const known = worth === 'plain' || worth === 'thing' || plainSurnames.has(word);
  const likely =
    worth === 'ambiguous' && !kinAdjectives.test(word) && (isOftenBorne(word) || reading.hasCapital(from));
  const rare = worth === 'rare' && !isVerbForm(word);
  const capital =
    isCapitalName(reading, from) &&
    !reading.startsSentence(from) &&
    !isVerbForm(word) &&
    reading.at(from).shape === 'title' &&
    !reading.isOrdinary(from);
  return (known && !kinAdjectives.test(word)) || likely || rare || capital
    ? { from, to: nameEnd(reading, from) }
    : undefined;
}
