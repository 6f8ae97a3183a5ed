import { isVerbForm } from './lexicon/conjugation.ts';
import { shopNames } from './lexicon/places.ts';
import { plainSurnames, wordSurnames } from './lexicon/surnames.ts';
import { familyWords, kinTitles, relationWords, titles } from './lexicon/titles.ts';
import { isAcronym, isCapitalName, nameEnd, surnameAfterParticle } from './name-parts.ts';
import type { Reading } from './reading.ts';
import { startsPredicate } from './subjects.ts';
import { isOftenBorne } from './titled.ts';

type Span = { from: number; to: number };

/** A first name in any case, a capital, or an unknown word: what may follow « je m'appelle ». */
function isGivenName(reading: Reading, index: number): boolean {
  const word = reading.word(index);
  if (word === '' || reading.isGrammar(index) || isAcronym(reading, index)) return false;
  const worth = reading.worth(index);
  if (worth === 'plain' || worth === 'thing' || worth === 'rare' || plainSurnames.has(word)) return true;
  if (worth === 'ambiguous') return true;
  return (
    reading.isUnknown(index) ||
    (reading.hasTellingCapital(index) && reading.at(index).shape === 'title' && !isVerbForm(word))
  );
}

/** The end of « da silva », « ben ali », « van der berg »: a family name that starts with a particle no French word is. */
function particleNameEnd(reading: Reading, index: number): number | undefined {
  if (!/^(?:el|ben|da|do|dos|di|della|van|von|mc|mac|ait|ould|abd|abou)$/.test(reading.word(index)))
    return undefined;
  const name = surnameAfterParticle(reading, index);
  return name === undefined ? undefined : nameEnd(reading, name);
}

/** The same, where ordinary words are frequent (« moi c'est pareil », « c'est claire »). */
function isSurelyGivenName(reading: Reading, index: number): boolean {
  const worth = reading.worth(index);
  if (worth === 'plain' || worth === 'thing') return true;
  if (worth === 'ambiguous')
    return (
      reading.hasTellingCapital(index) || (isOftenBorne(reading.word(index)) && reading.endsClause(index + 1))
    );
  return worth !== 'none' && reading.hasTellingCapital(index);
}

function matches(reading: Reading, index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => reading.at(index + offset).folded === word);
}

const callings: readonly (readonly string[])[] = [
  ['m', "'", 'appelle'],
  ['s', "'", 'appelle'],
  ['t', "'", 'appelle'],
  ['s', "'", 'appelait'],
  ['m', "'", 'appel'],
  ['s', "'", 'appel'],
  ['m', 'appelle'],
  ['s', 'appelle'],
  ['m', "'", 'apelle'],
  ['s', "'", 'apelle'],
  ['m', "'", 'appele'],
  ['s', "'", 'appele'],
  ['m', "'", 'apele'],
  ['s', "'", 'apele'],
  ['mappelle'],
  ['sappelle'],
  ['mapelle'],
  ['sapelle'],
  ['mappel'],
  ['sappel'],
  ['me', 'nomme'],
  ['se', 'nomme'],
  ['me', 'prenomme'],
  ['se', 'prenomme'],
  ['prenommee'],
  ['prenomme'],
  ['nommee'],
  ['surnommee'],
  ['surnomme'],
  ['mon', 'nom', 'est'],
  ['son', 'nom', 'est'],
  ['mon', 'nom', 'c', "'", 'est'],
  ['son', 'nom', 'c', "'", 'est'],
  ['mon', 'prenom', 'est'],
  ['son', 'prenom', 'est'],
  ['mon', 'prenom', 'c', "'", 'est'],
  ['son', 'prenom', 'c', "'", 'est'],
  ['my', 'name', 'is'],
  ['my', 'name', "'", 's'],
  ['her', 'name', 'is'],
  ['his', 'name', 'is'],
  ['name', 'is'],
  ['called'],
  ['named'],
  ['nom', ':'],
  ['prenom', ':'],
  ['nom', 'de', 'famille', ':'],
  ['name', ':'],
  ['signe', ':'],
  ['signee'],
];

/** « ça s'appelle une présence », « le dispositif qui s'appelle »: no person is named. */
const namelessSubjects =
  /^(?:ca|cela|ce|qui|dispositif|formation|chat|chatte|chien|chienne|appli|application|logiciel|site|document|papier|maladie|truc|machin|medicament|produit|contrat|association|groupe|relais|programme|what|it)$/;

const callingStarts = new Set(callings.map(([first]) => first));

/** The name somebody is said to have: « je m'appelle », « elle se nomme », « prénom : ». */
export function calledName(reading: Reading, index: number): Span | undefined {
  if (!callingStarts.has(reading.word(index))) return undefined;
  for (const calling of callings) {
    if (!matches(reading, index, calling)) continue;
    let from = index + calling.length;
    if (reading.isSign(from, ':') || reading.isSign(from, '"') || reading.isSign(from, '«')) from += 1;
    if (namelessSubjects.test(reading.word(index - 1)) && reading.worth(from) !== 'plain') return undefined;
    if (titles.has(reading.word(from)) || kinTitles.has(reading.word(from))) return undefined;
    const sure =
      calling.length > 1 ||
      calling[0] === 'mappelle' ||
      calling[0] === 'sappelle' ||
      isSurelyGivenName(reading, from);
    if (sure && isGivenName(reading, from)) return { from, to: nameEnd(reading, from) };
  }
  return undefined;
}

const presentations: readonly (readonly string[])[] = [
  ['moi', 'c', "'", 'est'],
  ['moi', 'cest'],
  ['moi', 'c', 'est'],
  ['c', "'", 'est'],
  ['ici'],
  ['i', "'", 'm'],
  ['i', 'am'],
  ['this', 'is'],
  ['call', 'me'],
  ['signe'],
  ['moi'],
  ['appelez', 'moi'],
  ['appelez', '-', 'moi'],
  ['bonjour'],
  ['bonsoir'],
  ['coucou'],
  ['salut'],
  ['merci'],
  ['hello'],
  ['hi'],
  ['bisous'],
  ['courage'],
  ['bravo'],
  ['oui'],
  ['thanks'],
];
const presentationStarts = new Set(presentations.map(([first]) => first));

/** « moi c'est claire », « bonjour rose, »: an ambiguous first name where somebody presents herself or is greeted. */
export function presentedName(reading: Reading, index: number): Span | undefined {
  if (!presentationStarts.has(reading.word(index))) return undefined;
  for (const presentation of presentations) {
    if (!matches(reading, index, presentation)) continue;
    const from = index + presentation.length;
    if (
      reading.worth(from) === 'ambiguous' &&
      isSurelyGivenName(reading, from) &&
      reading.endsClause(from + 1)
    )
      return { from, to: nameEnd(reading, from) };
  }
  return undefined;
}

const possessives = /^(?:ma|mon|sa|son|ta|ton|notre|votre|leur|my|her|his|our|your)$/;

/** « ma collègue zoubida », « mon employeur Lavergne », « l'infirmière nao »: after a word for somebody. */
export function relatedName(reading: Reading, index: number): Span | undefined {
  if (!relationWords.has(reading.word(index))) return undefined;
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
  const small = /^(?:petit|petite|jeune|vieux|vieille)$/.test(reading.word(index));
  const accepted =
    worth === 'plain' ||
    (worth === 'ambiguous' && direct && isOftenBorne(word) && !small) ||
    (worth === 'rare' && direct && !reading.isOrdinary(from)) ||
    (direct &&
      reading.hasTellingCapital(from) &&
      reading.at(from).shape === 'title' &&
      !reading.isOrdinary(from)) ||
    (direct &&
      !small &&
      possessives.test(reading.word(index - 1)) &&
      reading.isUnknown(from) &&
      startsPredicate(reading, from + 1));
  return accepted ? { from, to: nameEnd(reading, from) } : undefined;
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
    shopNames.has(name) ||
    titles.has(name) ||
    kinTitles.has(name) ||
    relationWords.has(name)
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
  return reading.isUnknown(from) && name.length > 3 && !plural
    ? { from, to: nameEnd(reading, from) }
    : undefined;
}

const closings =
  /^(?:merci|bisous|bisou|bises|bise|biz|cordialement|cdlt|amicalement|amities|bientot|journee|soiree|signe|courage|avance|tous|toutes|plus|regards|thanks|love|sincerement|sincerely|cheers|salutations|revoir|week|we|aide|reponses|reponse|lecture)$/;

/** The last words of a message when they are its signature: « merci, rose », « bonne journée\nZoubida B. ». */
export function signature(reading: Reading, index: number): Span | undefined {
  const before = reading.at(index - 1);
  if (
    !(before.kind === 'break' || (before.kind === 'sign' && !/^['@&/+-]$/.test(before.folded))) ||
    reading.word(index) === ''
  )
    return undefined;
  const to = nameEnd(reading, index);
  for (let after = to; after < reading.tokens.length; after += 1) {
    const token = reading.at(after);
    if (token.kind === 'word' || token.kind === 'number') return undefined;
  }
  let closing = index - 1;
  while (closing >= 0 && reading.at(closing).kind !== 'word') closing -= 1;
  if (closing < 0 || !closings.test(reading.word(closing))) return undefined;
  if (reading.isGrammar(index) || isAcronym(reading, index) || isVerbForm(reading.word(index)))
    return undefined;
  const worth = reading.worth(index);
  if (worth === 'ambiguous')
    return isOftenBorne(reading.word(index)) || reading.hasCapital(index) ? { from: index, to } : undefined;
  const named = worth !== 'none' || plainSurnames.has(reading.word(index));
  return named || (reading.isUnknown(index) && to === reading.tokens.length)
    ? { from: index, to }
    : undefined;
}
