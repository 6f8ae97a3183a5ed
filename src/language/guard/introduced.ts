import { isVerbForm } from './lexicon/conjugation.ts';
import * as lexicon from './lexicon/introductions.ts';
import { plainSurnames, wordSurnames } from './lexicon/surnames.ts';
import { kinTitles, relationWords, titles } from './lexicon/titles.ts';
import { isAcronym, nameEnd } from './name-parts.ts';
import type { Span } from './ranges.ts';
import type { Reading } from './reading.ts';
import { isOftenBorne } from './titled.ts';

type Phrase = readonly string[];

/** Phrases by their first word. */
function byFirstWord(texts: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const text of texts) {
    const phrase = text.split(' ');
    const [first = ''] = phrase;
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  return phrases;
}

const callings = byFirstWord(lexicon.callings);
const presentations = byFirstWord(lexicon.presentations);

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

/** « ça s'appelle une présence », « le dispositif qui s'appelle »: no person is named. */
const namelessSubjects =
  /^(?:ca|cela|ce|qui|dispositif|formation|chat|chatte|chien|chienne|appli|application|logiciel|site|document|papier|maladie|truc|machin|medicament|produit|contrat|association|groupe|relais|programme|what|it)$/;

/** « née martin », « née Petit »; but « née aveugle ». */
function isBirthName(reading: Reading, index: number): boolean {
  return reading.isUnknown(index) || wordSurnames.has(reading.word(index));
}

/** The name somebody is said to have: « je m'appelle », « elle se nomme », « prénom : ». */
export function calledName(reading: Reading, index: number): Span | undefined {
  for (const calling of callings.get(reading.word(index)) ?? []) {
    if (!matches(reading, index, calling)) continue;
    let from = index + calling.length;
    if (reading.isSign(from, ':') || reading.isSign(from, '"') || reading.isSign(from, '«')) from += 1;
    // « une dame qui s'appelle … »; but « la formation qui s'appelle … ».
    const somebody = reading.word(index - 1) === 'qui' && relationWords.has(reading.word(index - 2));
    if (!somebody && namelessSubjects.test(reading.word(index - 1)) && reading.worth(from) !== 'plain')
      return undefined;
    if (titles.has(reading.word(from)) || kinTitles.has(reading.word(from))) return undefined;
    // « nom Lavergne, prénom Odette »; but « nom et prénom », « nom obligatoire ».
    const labelled =
      /^(?:nom|prenom)$/.test(calling.join(' ')) &&
      reading.hasTellingCapital(from) &&
      reading.isUnknown(from);
    const sure =
      labelled ||
      (calling[0] === 'nee' && isBirthName(reading, from)) ||
      (calling.length > 1 && !/^certaine?$/.test(calling[1] ?? '')) ||
      calling[0] === 'mappelle' ||
      calling[0] === 'sappelle' ||
      isSurelyGivenName(reading, from);
    if (sure && isGivenName(reading, from)) return { from, to: nameEnd(reading, from) };
  }
  return undefined;
}

/** « moi c'est claire », « bonjour rose, »: an ambiguous first name where somebody presents herself or is greeted. */
export function presentedName(reading: Reading, index: number): Span | undefined {
  for (const presentation of presentations.get(reading.word(index)) ?? []) {
    if (!matches(reading, index, presentation)) continue;
    const from = index + presentation.length;
    if (!reading.endsClause(from + 1)) continue;
    const known = /^(?:ambiguous|thing)$/.test(reading.worth(from)) && isSurelyGivenName(reading, from);
    // « Bonjour Zoubida, »: a capital nobody knows, greeted.
    const greeted = /^(?:bonjour|bonsoir|coucou|salut|hello|hi)$/.test(reading.word(index));
    const unknown =
      reading.hasTellingCapital(from) && reading.at(from).shape === 'title' && reading.isUnknown(from);
    if (known || (greeted && unknown)) return { from, to: nameEnd(reading, from) };
  }
  return undefined;
}
