import { shopNames } from './lexicon/places.ts';
import { plainSurnames, wordSurnames } from './lexicon/surnames.ts';
import { familyWords, relationWords, titles } from './lexicon/titles.ts';
import { isAcronym, isCapitalName, nameEnd, surnameAfterParticle } from './name-parts.ts';
import { isAdjective, isNoun, isOrdinaryWord } from './lexicon/vocabulary.ts';
import type { Span } from './ranges.ts';
import type { Reading } from './reading.ts';
import { isKnownOtherwise, isNoQuality, qualityEnding, unFrench } from './strangers.ts';
import { startsPredicate } from './subjects.ts';
import { isThing } from './things.ts';
import { isOftenBorne } from './titled.ts';

/** Ambiguous first names that say how somebody is: « mon fils aimé », « ma fille juste avant ». */
const qualities =
  /^(?:aimee?|juste|parfait|franc|gentille|jolie|fidele|candide|innocente?|honoree?|urbain|modeste|divine|constant|bienvenue?|blanche|brune|reine|libre|ange|amour|tresor|merveille|perle|june|mai|avril|noel|will|may|said|sam|max|sky|rich|grace|ben|toussaint|paris|milan|valence|venus|salem|soleil|neige|espoir)$/;

/** « ma collègue zoubida », « mon employeur Lavergne », « l'infirmière nao »: after a word for somebody. */
export function relatedName(reading: Reading, index: number): Span | undefined {
  if (!relationWords.has(reading.word(index))) return undefined;
  const apart = nameSetApart(reading, index);
  if (apart) return apart;
  let from = index + 1;
  if (reading.isSign(from, ',') || reading.isSign(from, '(')) from += 1;
  const word = reading.word(from);
  if (
    word.length < 2 ||
    word === 'france' ||
    reading.isGrammar(from) ||
    isAcronym(reading, from) ||
    titles.has(word)
  )
    return undefined;
  const worth = reading.worth(from);
  const direct = from === index + 1;
  // « un petit Pernod », « une vieille Clio »: one of many.
  const oneOfMany =
    /^(?:petite?|vieux|vieille)$/.test(reading.word(index)) && /^une?$/.test(reading.word(index - 1));
  if (oneOfMany && worth !== 'plain') return undefined;
  if (isKnownOtherwise(word) && worth === 'none' && !plainSurnames.has(word) && !wordSurnames.has(word))
    return undefined;
  const small = /^(?:petit|petite|jeune|vieux|vieille)$/.test(reading.word(index));
  const capital = reading.hasTellingCapital(from);
  const unknown = direct && capital && !reading.isOrdinary(from);
  const accepted =
    worth === 'plain' ||
    (direct && isFamilyName(reading, from, index)) ||
    (direct && isForeignName(reading, from, index)) ||
    (worth === 'thing' && direct && !small && !isThing(reading, from)) ||
    (worth === 'ambiguous' &&
      direct &&
      !small &&
      (!qualities.test(word) || (capital && reading.at(from).shape === 'title'))) ||
    (worth === 'rare' && direct && !reading.isOrdinary(from)) ||
    // In capitals, a word of four letters or fewer is an abbreviation: « mon employeur CESU ».
    (unknown && (reading.at(from).shape === 'title' || word.length > 4));
  return accepted ? { from, to: nameEnd(reading, from) } : undefined;
}

const owners = /^(?:mon|ma|ton|ta|son|sa|notre|votre|leur|la|le|l|une?|cette|cet|ce|my|his|her|the)$/;

const isOwned = (reading: Reading, index: number) =>
  owners.test(reading.word(reading.isSign(index - 1, "'") ? index - 2 : index - 1)) ||
  (/^(?:petite?|vieille|vieux|jeune|chere?)$/.test(reading.word(index - 1)) &&
    owners.test(reading.word(index - 2)));

/** « la dame lacroix », « la petite chauvin »: a family name, and no ordinary word unless a verb follows. */
function isFamilyName(reading: Reading, from: number, relation: number): boolean {
  const word = reading.word(from);
  if (!isOwned(reading, relation)) return false;
  if (plainSurnames.has(word)) return true;
  if (!wordSurnames.has(word) || /^(?:petite?|vieux|vieille|jeune)$/.test(reading.word(relation)))
    return false;
  return !isOrdinaryWord(word) || (isCapitalName(reading, from) && reading.hasTellingCapital(from));
}

/** « ma collègue nzinga prie », « sa fille malgorzata vient »: no word of French, and it acts. */
function isForeignName(reading: Reading, from: number, relation: number): boolean {
  const word = reading.word(from);
  if (
    !reading.isUnknown(from) ||
    isOrdinaryWord(word) ||
    reading.at(from).accented ||
    !isOwned(reading, relation)
  )
    return false;
  const together =
    reading.word(from + 1) === 'et' && /^(?:moi|lui|elle|toi|son|sa|mme)$/.test(reading.word(from + 2));
  const whom =
    /^(?:ma|mon|sa|son|notre)$/.test(reading.word(relation - 1)) &&
    reading.endsClause(from + 1) &&
    isNoQuality(word) &&
    word.length > 3;
  const who = reading.word(from + 1) === 'qui' && isNoQuality(word);
  const acts = together || whom || who || startsPredicate(reading, from + 1);
  return acts && (!qualityEnding.test(word) || unFrench.test(word)) && !isStuck(word);
}

/** « quest », « ncomprend »: a verb with what precedes it stuck to it. */
const isStuck = (word: string) => /^[nsmtqdljc]/.test(word) && isOrdinaryWord(word.slice(1));

/** What is said between two commas of somebody's state or trade, and nobody listed. */
const asides =
  /ier$|^(?:helas|tetra|para|hemi|ado|avc|gir|sep|avs|ide|kine|ergo|gps|retraite|solo|perso|nickel|cash|relou|hyper|super|extra|pro|muet|prof|instit|agri|militaire|gendarme|flic|maso|parano|mytho|bipo|schizo|diabeto|alzheimer|parkinson|covid)$/;

/** « ma petite dame, thi lan, on… », « le fils (xabi) »: a name between two commas or brackets after a word for somebody. */
function nameSetApart(reading: Reading, index: number): Span | undefined {
  if (!reading.isSign(index + 1, ',') && !reading.isSign(index + 1, '(')) return undefined;
  if (!isOwned(reading, index)) return undefined;
  const from = index + 2;
  let to = from;
  while (to < from + 3 && reading.at(to).kind === 'word') to += 1;
  if (to === from || !/^[,)]$/.test(reading.at(to).folded)) return undefined;
  for (let at = from; at < to; at += 1) {
    const word = reading.word(at);
    if (
      reading.isGrammar(at) ||
      isAcronym(reading, at) ||
      asides.test(word) ||
      titles.has(word) ||
      relationWords.has(word)
    )
      return undefined;
    const worth = reading.worth(at);
    const known = worth === 'plain' || worth === 'thing' || worth === 'rare' || plainSurnames.has(word);
    const ambiguous =
      worth === 'ambiguous' && (isOftenBorne(word) || reading.hasTellingCapital(at)) && !qualities.test(word);
    if (known || ambiguous) continue;
    if (worth === 'ambiguous' || reading.isOrdinary(at) || isOrdinaryWord(word) || reading.at(at).accented)
      return undefined;
    if (
      word.length < 3 ||
      (qualityEnding.test(word) && !unFrench.test(word) && reading.at(at).shape !== 'title')
    )
      return undefined;
  }
  return { from, to };
}

/** Things one has that bear a brand: « mon appli Doctolib est lente ». */
const branded =
  /^(?:compte|carte|appli|application|logiciel|site|abonnement|forfait|box|voiture|telephone|portable|ordinateur|ordi|tablette|tele|contrat|badge|pass|espace|profil|groupe|canape|lit|fauteuil|matelas|aspirateur|robot|velo|scooter|camion|mutuelle|banque|assurance|agence|boite|association|service|relais|centre|village|commune|departement|medicament|traitement|pilule|creme|pommade|chat|chien)s?$/;

/** « mon vieux Puyfaucher est tombé »: whatever the word for somebody, a capital nobody knows before a verb. */
export function ownedName(reading: Reading, index: number): Span | undefined {
  if (!/^(?:mon|ma|notre|my)$/.test(reading.word(index)) || branded.test(reading.word(index + 1)))
    return undefined;
  const from = index + 2;
  const { shape } = reading.at(from);
  if (
    shape !== 'title' ||
    !reading.hasTellingCapital(from) ||
    !reading.isUnknown(from) ||
    reading.word(from).length < 4
  )
    return undefined;
  if (!isNoun(reading.word(index + 1)) && !isAdjective(reading.word(index + 1))) return undefined;
  return startsPredicate(reading, from + 1) ? { from, to: nameEnd(reading, from) } : undefined;
}

/** « chez lavergne », « chez les dupont », « la famille benali », « les époux martin ». */
export function householdName(reading: Reading, index: number): Span | undefined {
  const word = reading.word(index);
  let from = index + 1;
  if (word === 'chez') {
    if (reading.word(from) === 'les') from += 1;
  } else if (!familyWords.has(word) && !(word === 'les' && plainSurnames.has(reading.word(from))))
    return undefined;
  const particled = particleNameEnd(reading, from);
  if (particled !== undefined) return { from, to: particled };
  const name = reading.word(from);
  if (
    name === '' ||
    reading.isGrammar(from) ||
    isAcronym(reading, from) ||
    (isKnownOtherwise(name) && !plainSurnames.has(name) && reading.worth(from) !== 'plain') ||
    shopNames.has(name)
  )
    return undefined;
  const worth = reading.worth(from);
  const article = from > index + 1 && word === 'chez';
  if (worth === 'plain' || (worth === 'thing' && !article) || plainSurnames.has(name))
    return { from, to: nameEnd(reading, from) };
  if (worth === 'ambiguous' && !article && (isOftenBorne(name) || reading.hasTellingCapital(from)))
    return { from, to: nameEnd(reading, from) };
  if (
    wordSurnames.has(name) &&
    (reading.hasTellingCapital(from) || (familyWords.has(word) && reading.endsClause(from + 1)))
  )
    return { from, to: nameEnd(reading, from) };
  if (isCapitalName(reading, from) && reading.at(from).shape === 'title' && !reading.isOrdinary(from))
    return { from, to: nameEnd(reading, from) };
  // « chez les aidants », « famille nombreuses »: a plural nobody listed is no family.
  const plural = (article || word !== 'chez') && name.endsWith('s') && !reading.hasTellingCapital(from);
  // « famille recomposée », « famille aimante »: a feminine ending nobody listed says how it is.
  const quality =
    familyWords.has(word) &&
    !reading.hasTellingCapital(from) &&
    /(?:ee|ante|ente|aire|ique|ive|euse|elle|ale|iste|ite|ide|eure|aine|ible|able|ose|ete)$/.test(name);
  return reading.isUnknown(from) && name.length > 3 && !plural && !quality
    ? { from, to: nameEnd(reading, from) }
    : undefined;
}

/** The end of « da silva », « ben ali », « van der berg »: a family name that starts with a particle no French word is. */
function particleNameEnd(reading: Reading, index: number): number | undefined {
  if (!/^(?:el|ben|da|do|dos|di|della|van|von|mc|mac|ait|ould|abd|abou)$/.test(reading.word(index)))
    return undefined;
  const name = surnameAfterParticle(reading, index);
  return name === undefined ? undefined : nameEnd(reading, name);
}
