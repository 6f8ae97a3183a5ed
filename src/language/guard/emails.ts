import {
  atWords,
  dotWords,
  endings,
  mailLabels,
  providers,
  signWords,
  splitAt,
  weakAtWords,
} from './lexicon/mail.ts';
import { teenWords, tenWords, unitWords } from './lexicon/numerals.ts';
import type { Range } from './ranges.ts';
import type { Reading } from './reading.ts';

/** An at-sign as read: from which token to which, and whether it can be anything else. */
type At = { readonly from: number; readonly to: number; readonly strength: 'sign' | 'word' | 'weak' };

/** « @ », « arobase », « (at) », « [a] », or « at », « à » when the rest is plainly an address. */
function readAt(reading: Reading, index: number): At | undefined {
  const token = reading.at(index);
  if (token.kind === 'sign') {
    if (token.folded === '@') return { from: index, to: index + 1, strength: 'sign' };
    if (/^[([{<]$/.test(token.folded) && /^[)\]}>]$/.test(reading.at(index + 2).folded)) {
      const inside = reading.at(index + 1);
      const said =
        inside.folded === '@' || atWords.has(inside.folded) || /^(?:at|a|chez)$/.test(inside.folded);
      if (said) return { from: index, to: index + 3, strength: 'word' };
    }
    return undefined;
  }
  if (token.kind !== 'word') return undefined;
  // « aro base », « a robase »: as a dictation cuts it.
  if (splitAt.has(`${token.folded} ${reading.word(index + 1)}`))
    return { from: index, to: index + 2, strength: 'word' };
  if (atWords.has(token.folded)) return { from: index, to: index + 1, strength: 'word' };
  return weakAtWords.has(token.folded) ? { from: index, to: index + 1, strength: 'weak' } : undefined;
}

/** The token after a dot, written or said, or nothing. */
function pastDot(reading: Reading, index: number): number | undefined {
  if (reading.isSign(index, '.') || reading.isSign(index, ',')) return index + 1;
  if (reading.isWordIn(index, dotWords)) return index + 1;
  const opened = /^[([]$/.test(reading.at(index).folded);
  if (opened && (reading.isSign(index + 1, '.') || reading.isWordIn(index + 1, dotWords))) return index + 3;
  return undefined;
}

/** The domain after an at-sign: the token after it, and how sure it is. */
function readDomain(
  reading: Reading,
  index: number,
): { to: number; known: boolean; ended: boolean } | undefined {
  let at = index;
  let name = '';
  let parts = 0;
  // A name of at most three words (« la poste »), hyphens and figures included, then its endings.
  for (; parts < 14; parts += 1) {
    const token = reading.at(at);
    const inName =
      token.kind === 'word' || token.kind === 'number' || (token.kind === 'sign' && token.folded === '-');
    if (!inName || pastDot(reading, at) !== undefined) break;
    if (!token.glued && parts > 0 && (parts > 3 || providers.has(name))) break;
    name += token.folded;
    at += 1;
  }
  if (name === '' || name.length > 60) return undefined;
  let to = at;
  let ended = false;
  for (let dots = 0; dots < 3; dots += 1) {
    const next = pastDot(reading, to);
    if (next === undefined) break;
    const ending = reading.at(next);
    if (ending.kind !== 'word' && ending.kind !== 'number') break;
    const written = reading.isSign(to, '.') && ending.glued && ending.end - ending.start >= 2;
    if (!endings.has(ending.folded) && !written) {
      // A longer domain: « ac-limoges », « mairie.gueret ».
      if (pastDot(reading, next + 1) === undefined) break;
      to = next + 1;
      continue;
    }
    ended = true;
    to = next + 1;
    while (
      reading.isSign(to, '-') &&
      reading.at(to).glued &&
      reading.at(to + 1).kind === 'word' &&
      reading.at(to + 1).glued
    )
      to += 2;
  }
  const known = providers.has(name) || providers.has(name.replace(/-/g, ''));
  // « gmail com », without its dot.
  if (!ended && known && endings.has(reading.word(to))) return { to: to + 1, known, ended: true };
  return { to, known, ended };
}

/** The separator that ends before `index` inside a local part: « . », « - », « point », « tiret du bas »; 0 if none. */
function separatorBefore(reading: Reading, index: number): number {
  if (/^[._\-+]$/.test(reading.at(index - 1).folded)) return 1;
  const word = reading.word(index - 1);
  if (dotWords.has(word) || signWords.has(word)) return 1;
  // « tiret bas », « tiret du 6 », « tiret du huit ».
  if (word === 'bas' && reading.word(index - 2) === 'tiret') return 2;
  if (
    /^(?:6|8|six|huit|bas)$/.test(reading.at(index - 1).folded) &&
    reading.word(index - 2) === 'du' &&
    reading.word(index - 3) === 'tiret'
  )
    return 3;
  return 0;
}

function isNumberWord(word: string): boolean {
  return unitWords.has(word) || teenWords.has(word) || tenWords.has(word);
}

/** The first token of what stands before an at-sign, going back over its pieces; `at` itself when there is none. */
function localStart(reading: Reading, at: number): number {
  let from = at;
  let joined = 0;
  while (joined < 24) {
    const before = reading.at(from - 1);
    if (reading.isTaken(from - 1)) break;
    const separator = from === at ? 0 : separatorBefore(reading, from);
    if (separator > 0) {
      const piece = reading.at(from - separator - 1);
      if (piece.kind !== 'word' && piece.kind !== 'number') break;
      from -= separator + 1;
    } else if (before.kind === 'word' || before.kind === 'number') {
      if (from !== at && !reading.at(from).glued && !continuesBackwards(reading, from)) break;
      from -= 1;
    } else break;
    joined += 1;
  }
  return from;
}

/** Whether the blank before `from` is inside the address: « sandrine b arobase », « jean 23 arobase », « s a n d y ». */
function continuesBackwards(reading: Reading, from: number): boolean {
  const left = reading.at(from - 1);
  const here = reading.at(from);
  const letter = left.end - left.start === 1;
  if (left.kind === 'number' || isNumberWord(left.folded))
    return here.kind === 'number' || isNumberWord(here.folded) || here.end - here.start <= 2;
  if (mailLabels.has(left.folded)) return false;
  if (letter) {
    if (reading.isSign(from - 2, "'")) return false;
    // « mr keller c keller.thomas@… »: « c'est », as phones write it.
    if (left.folded === 'c' && here.kind === 'word' && here.end - here.start > 1) return false;
    // « écrire à a.b@… » is not spelled out, as « s a n d y @ » is.
    const small = /^[ay]$/.test(left.folded);
    return here.end - here.start === 1
      ? !small || !reading.at(from + 1).glued
      : !small && (here.kind === 'number' || reading.isUnknown(from) || reading.worth(from) !== 'none');
  }
  if (isNumberWord(left.folded)) return true;
  return reading.worth(from - 1) !== 'none' || !reading.isOrdinary(from - 1);
}

function isAnnounced(reading: Reading, from: number): boolean {
  for (let back = 1; back <= 6; back += 1) if (reading.isWordIn(from - back, mailLabels)) return true;
  return false;
}

/** « jean23 gmail.com », « jeanne martin hotmail point fr »: the at-sign left out, before a provider of mailboxes. */
const mailboxOnly = /^(?:gmail|hotmail|yahoo|wanadoo|laposte|outlook|icloud|protonmail)$/;

function forgottenAt(reading: Reading, index: number): { from: number; to: number } | undefined {
  if (!mailboxOnly.test(reading.word(index))) return undefined;
  const domain = readDomain(reading, index);
  const before = reading.at(index - 1);
  const mailbox =
    before.kind === 'number' ||
    (before.kind === 'word' && (reading.worth(index - 1) !== 'none' || !reading.isOrdinary(index - 1)));
  if (!domain?.ended || !mailbox) return undefined;
  return { from: localStart(reading, index), to: domain.to };
}

/** From the local part to the end of the domain, around an at-sign. */
function aroundAt(reading: Reading, at: At): { from: number; to: number } | undefined {
  const domain = readDomain(reading, at.to);
  if (!domain || !(domain.ended || (domain.known && at.strength !== 'weak'))) return undefined;
  if (at.strength === 'weak' && !domain.known) return undefined;
  const from = localStart(reading, at.from);
  if (from === at.from) return undefined;
  // « chez orange point fr », « look at gmail.com »: an ordinary word is no mailbox unless one is announced.
  const single = from === at.from - 1 && reading.at(from).kind === 'word' && reading.isOrdinary(from);
  const doubtful = at.strength === 'weak' && single && reading.worth(from) === 'none';
  return doubtful && !isAnnounced(reading, from) ? undefined : { from, to: domain.to };
}

/** E-mail addresses, written or said: « sandrine b arobase orange point fr », `jean.d (at) gmail . com`. */
export function findEmails(reading: Reading): readonly Range[] {
  const found: Range[] = [];
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const at = readAt(reading, index);
    const span = at ? aroundAt(reading, at) : forgottenAt(reading, index);
    if (!span) continue;
    reading.take(span.from, span.to);
    found.push({ kind: 'email', ...span });
    index = span.to - 1;
  }
  return found;
}
