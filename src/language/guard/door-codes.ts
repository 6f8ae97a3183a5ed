import { readRun } from './digit-runs.ts';
import { bells, coded, dialling, doors, fillers, keyBoxes } from './lexicon/doors.ts';
import { quantityUnits } from './lexicon/streets.ts';
import type { Range } from './ranges.ts';
import type { Reading } from './reading.ts';

/** A code as read: the token after it, how many figures, and whether letters are mixed in. */
type Code = { readonly to: number; readonly figures: number; readonly mixed: boolean };

/** How sure the words before a code are: it can be nothing else, it is most often that, or it takes more to tell. */
type Sureness = 'sure' | 'likely' | 'dialled';

const farthest = 12;

/** Codes of doors, gates and key boxes: « digicode 45A78 », « le code de la porte c'est 4512 », « boîte à clés 1958 ». */
export function findDoorCodes(reading: Reading): readonly Range[] {
  const found: Range[] = [];
  let index = 0;
  while (index < reading.tokens.length) {
    const span = codeAfter(reading, index);
    if (!span) {
      index += 1;
      continue;
    }
    found.push({ kind: 'address', ...span });
    reading.take(span.from, span.to);
    // « 56A12 ou 65A12 ».
    const other = /^(?:ou|et|puis)$/.test(reading.word(span.to)) ? readCode(reading, span.to + 1) : undefined;
    if (other?.mixed && other.figures > 2) {
      found.push({ kind: 'address', from: span.to + 1, to: other.to });
      reading.take(span.to + 1, other.to);
    }
    index += 1;
  }
  return found;
}

/** The code that the word at `index` announces, in the same sentence. */
function codeAfter(reading: Reading, index: number): { from: number; to: number } | undefined {
  if (reading.at(index).kind !== 'word') return undefined;
  const sureness = announces(reading, index);
  if (!sureness) return undefined;
  const rings = reading.isWordIn(index, bells);
  let close = true;
  for (let at = index + 1; at <= index + farthest; at += 1) {
    const token = reading.at(at);
    if (token.kind === 'break' || token.kind === 'mask' || /^[.!?;]$/.test(token.folded)) return undefined;
    const code = reading.isTaken(at) ? undefined : readCode(reading, at);
    if (code) {
      if (isAccepted(reading, at, code, sureness, close, rings)) return { from: at, to: code.to };
      if (!close || !isOrdinal(reading, at)) return undefined;
    }
    if (token.kind === 'word' && !fillers.has(token.folded) && !doors.has(token.folded)) {
      if (sureness !== 'sure' || rings) return undefined;
      close = false;
    }
  }
  return undefined;
}

function announces(reading: Reading, index: number): Sureness | undefined {
  const word = reading.word(index);
  if (coded.has(word)) return 'sure';
  if (keyBoxes.has(word)) return isKeyBox(reading, index) ? 'sure' : undefined;
  if (word === 'code' || word === 'codes') return whatCode(reading, index + 1);
  if (bells.has(word)) return 'likely';
  if (dialling.has(word)) return 'dialled';
  return /^(?:porte|portail|portillon|sas|alarme|entrer|rentrer|immeuble|entree)$/.test(word)
    ? 'dialled'
    : undefined;
}

function isKeyBox(reading: Reading, index: number): boolean {
  for (let at = index + 1; at <= index + 3; at += 1)
    if (/^(?:cle|cles|clef|clefs)$/.test(reading.word(at))) return true;
  return false;
}

/** « code de la porte » is sure, « le code c'est » likely; « code postal », « code de la route » are other codes. */
function whatCode(reading: Reading, index: number): Sureness | undefined {
  for (let at = index; at < index + 6; at += 1) {
    const token = reading.at(at);
    if (token.kind === 'number') return 'likely';
    if (token.kind === 'sign') {
      if (/^[.!?;]$/.test(token.folded)) return undefined;
      continue;
    }
    if (token.kind !== 'word') return undefined;
    // « code d'accès au site ».
    if (token.folded === 'acces' && onScreen.test(reading.word(at + 2))) return undefined;
    if (doors.has(token.folded)) return 'sure';
    if (readCode(reading, at)) return 'likely';
    if (!fillers.has(token.folded)) return undefined;
  }
  return 'likely';
}

const onScreen = /^(?:site|compte|espace|appli|application|wifi|logiciel|ordinateur|telephone|internet)$/;

const isOrdinal = (reading: Reading, index: number) =>
  /^(?:e|er|ere|eme|ieme|nd)$/.test(reading.word(index + 1)) || /^[12]$/.test(reading.at(index).folded);

/** Whether the words around say that something opens. */
function isAtADoor(reading: Reading, from: number, to: number): boolean {
  for (let at = from - 10; at < to + 8; at += 1)
    if (
      reading.isWordIn(at, coded) ||
      /^(?:porte|portail|portillon|immeuble|entree|entrer|rentrer|sas|hall|cloche|alarme|residence|garage|interphone|badge|sonner|cle|cles)$/.test(
        reading.word(at),
      )
    )
      return true;
  return false;
}

function isAccepted(
  reading: Reading,
  at: number,
  { to, figures, mixed }: Code,
  sureness: Sureness,
  close: boolean,
  rings: boolean,
): boolean {
  const after = reading.at(to);
  const year = figures === 4 && /^(?:19|20)/.test(reading.at(at).folded);
  if (year && /^(?:en|depuis|annee|avant|apres|de)$/.test(reading.word(at - 1))) return false;
  const counts = reading.isWordIn(to, quantityUnits) && !/^(?:et|ou|a|sur|e|pour)$/.test(after.folded);
  if (counts || /^[€%°/+]$/.test(after.folded)) return false;
  if (mixed) return figures >= (sureness === 'sure' ? 2 : 3) || rings;
  if (rings && close && figures <= 4) return true;
  if (figures < 3 || figures > 8) return false;
  if (sureness === 'sure') return close || figures === 4;
  const postcode = figures === 5 && to === at + 1;
  if (postcode) return false;
  const told = /^(?:est|c|cest|:|le)$/.test(reading.at(at - 1).folded);
  return (
    figures >= 4 && figures <= 6 && ((sureness === 'likely' && told) || isAtADoor(reading, at, to)) && close
  );
}

/** Figures and single letters touching each other (45A78, B1234), spaced figures (4 5 1 2), or figures said. */
function readCode(reading: Reading, index: number): Code | undefined {
  const first = reading.at(index);
  if (first.glued && /^(?:word|number)$/.test(reading.at(index - 1).kind)) return undefined;
  const letter = first.kind === 'word' && first.end - first.start === 1;
  const hyphen = letter && reading.isSign(index + 1, '-') && reading.at(index + 2).kind === 'number';
  let at = index;
  let figures = 0;
  let letters = 0;
  for (; at < index + 8; at += 1) {
    const token = reading.at(at);
    if (at > index && !token.glued) break;
    if (token.kind === 'number') figures += token.folded.length;
    else if (token.kind === 'word' && token.end - token.start === 1) letters += 1;
    else if (!(hyphen && at === index + 1)) break;
  }
  if (figures > 0 && (letters > 0 || figures > 2)) {
    // « 14h », « 8h30 », « 2e », « 5€ » are no codes.
    const told = reading.at(index + 1);
    if (!letter && letters > 0 && /^[hejm]$/.test(told.folded)) return undefined;
    const trailing = reading.at(at);
    if (trailing.glued && trailing.kind === 'word') return undefined;
    const to = /^[#*]$/.test(trailing.folded) && trailing.glued ? at + 1 : at;
    return figures > 10 ? undefined : { to, figures, mixed: letters > 0 || to > at };
  }
  return spacedCode(reading, index);
}

/** « 4 5 1 2 », « 45 12 A », « quatre mille cinq cent douze », « quarante-cinq douze ». */
function spacedCode(reading: Reading, index: number): Code | undefined {
  const groups = readRun(reading, index);
  const last = groups.at(-1);
  if (!last || groups.length > 6) return undefined;
  const digits = groups.map((group) => group.digits).join('');
  if (/^(?:une?|o)$/.test(reading.word(index))) return undefined;
  if (reading.word(last.to) === 'mille') {
    const rest = readRun(reading, last.to + 1).at(-1);
    return { to: rest?.to ?? last.to + 1, figures: 4, mixed: false };
  }
  const letter = reading.at(last.to);
  const lettered =
    groups.length > 1 &&
    letter.kind === 'word' &&
    letter.shape === 'title' &&
    letter.end - letter.start === 1;
  return { to: lettered ? last.to + 1 : last.to, figures: digits.length, mixed: lettered };
}
