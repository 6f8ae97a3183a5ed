import { brandNames } from './lexicon/brands.ts';
import { shopNames } from './lexicon/places.ts';
import { plainSurnames, wordSurnames } from './lexicon/surnames.ts';
import { isAcronym, nameEnd } from './name-parts.ts';
import type { Span } from './ranges.ts';
import type { Reading } from './reading.ts';

/** « 9h », « 9 h 30 », « 9:30 » from a token on: the token after, or nothing. */
function pastHour(reading: Reading, index: number): number | undefined {
  if (!/^(?:[01]?\d|2[0-3])$/.test(reading.at(index).folded)) return undefined;
  if (!/^(?:h|heures?)$/.test(reading.word(index + 1)) && !reading.isSign(index + 1, ':')) return undefined;
  return reading.at(index + 2).kind === 'number' ? index + 3 : index + 2;
}

function isBesideAnHour(reading: Reading, from: number, to: number): boolean {
  let after = to;
  if (/^(?:a|est|de|vers)$/.test(reading.word(after)) || /^[:,\-(]$/.test(reading.at(after).folded))
    after += 1;
  if (/^(?:a|de|vers)$/.test(reading.word(after))) after += 1;
  if (pastHour(reading, after) !== undefined) return true;
  let before = from - 1;
  if (/^[:\-]$/.test(reading.at(before).folded)) before -= 1;
  for (let at = before - 3; at < before; at += 1) if (pastHour(reading, at) === before + 1) return true;
  return false;
}

/** « TRAN 9h et LEFEBVRE 9h », « 8h KLEIN »: a name in capitals in a planning. */
export function plannedName(reading: Reading, index: number): Span | undefined {
  if (!isNameInCapitals(reading, index)) return undefined;
  const to = nameEnd(reading, index);
  return isBesideAnHour(reading, index, to) ? { from: index, to } : undefined;
}

function isNameInCapitals(reading: Reading, index: number): boolean {
  const token = reading.at(index);
  if (token.shape !== 'upper' || token.folded.length < 3 || isAcronym(reading, index)) return false;
  if (reading.isGrammar(index)) return false;
  const word = token.folded;
  const task =
    /(?:age|ment|tion|sion|ure|erie|ance|ence|isme|ique|oire|euse|eur|trice|ee|er|ie|logue|peute)$/.test(
      word,
    );
  if (task && !plainSurnames.has(word) && reading.worth(index) === 'none') return false;
  return (
    plainSurnames.has(word) ||
    reading.worth(index) === 'plain' ||
    !reading.isOrdinary(index) ||
    (rareWords.test(word) && wordSurnames.has(word))
  );
}

/** Family names that are words no planning holds. */
const rareWords =
  /^(?:merle|picard|pinson|corbeau|marquis|chevalier|moreau|fournier|mercier|boucher|masson|roux|petit|blanc|brun|girard|lebrun)$/;

const calls =
  /^(?:rappeler|rappelle|rappelez|appeler|appelle|appelez|prevenir|preveniez|voir|dossier|affaire|famille|pour|avec|chez|contacter|remplacer|remplace|marque|ecrit|note)$/;

/** « le dossier HERNANDEZ », « voir avec Bihotz », « pour VERDIER »: a capital nobody knows where somebody is expected. */
export function calledByCapital(reading: Reading, index: number): Span | undefined {
  const token = reading.at(index);
  if (!reading.hasTellingCapital(index) || !reading.isUnknown(index) || isAcronym(reading, index))
    return undefined;
  if (token.folded.length < (token.shape === 'upper' ? 5 : 4) || !calls.test(reading.word(index - 1)))
    return undefined;
  const titleCase =
    token.shape === 'title' &&
    /^(?:pour|marque|ecrit|note|voir|dossier|affaire)$/.test(reading.word(index - 1));
  // « avec Chronodrive »: a firm; « voir avec Bihotz »: somebody.
  if (token.shape === 'title' && reading.word(index - 1) === 'avec' && !talks.test(reading.word(index - 2)))
    return undefined;
  return titleCase || shopNames.has(token.folded) || brandNames.has(token.folded)
    ? undefined
    : { from: index, to: nameEnd(reading, index) };
}

const talks = /^(?:voir|vois|vu|parle|parler|discute|discuter|travaille|bosse|interviens|binome|arrange|eu)$/;
