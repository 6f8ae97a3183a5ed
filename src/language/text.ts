import type { Locale } from './locale.ts';

/**
 * Text as people compare it: lower case, without accents, ligatures opened, apostrophes and spaces unified.
 * `Œuvre  d’Aïcha` and `oeuvre d'aicha` fold to the same.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most words have nothing to fold, and a search folds every word it draws.
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Marks heaped on one letter, past what any writing has: they only make a text tall, and slow to compose. */
const heap = { composed: /(\p{M}{8})\p{M}+/gu, typed: /(\p{M}{24})\p{M}+/gu };

/**
 * Text as typed by a person, made storable: NFC, line ends unified, control characters dropped, trimmed. Costs in
 * proportion to the text, whatever it is: it reads everything posted, before anything is known of who posts.
 */
export function tidyText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // Control and invisible direction characters say nothing to a reader and can disguise a text.
      .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (char) => (char === '\n' ? char : ''))
      .replace(heap.typed, '$1')
      .normalize('NFC')
      .replace(heap.composed, '$1')
      // From the first space of a run only: begun again at each of them, a long run would cost its square.
      .replace(/(?<! ) +\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** The first words of a text, whole, at most `length` UTF-16 units, with an ellipsis when something was cut. */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length)}…`;
}

/**
 * A text as typed, set as French is: the spaces before : ; ? ! » % € and after « hold the line. Typed spaces
 * only; nothing is added, so that what was written stays what was written.
 */
export function typeset(text: string): string {
  return text.replace(/ (?=[:;?!»%€]+(?:[\s.,)]|$))/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/** Several things on one line, as each language sets its semicolon: « a ; b », “a; b”. */
export const onOneLine = (parts: readonly string[], locale: Locale): string =>
  parts.join(locale === 'fr' ? '\u00a0; ' : '; ');
