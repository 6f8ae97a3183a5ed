import { teenWords, tenWords, unitWords } from './lexicon/numerals.ts';
import type { Reading } from './reading.ts';

/** A number read at some token: its digits as one would dial them, and the token after it. */
export type Numeral = { readonly digits: string; readonly next: number; readonly spelled: boolean };

const zeroLike = /^[o]$/;
const digitLike = /^[oil]+$/;

/** The letters that thumbs type for digits: o for 0, l and i for 1. */
function asDigits(folded: string): string {
  return folded.replace(/o/g, '0').replace(/[il]/g, '1');
}

/**
 * Digits written at a token, with letters typed for digits when they touch them: `06`, `o6`, `O612`, `l2`. A lone `o`
 * counts as zero; the caller decides whether a number is plausible there.
 */
function readFigures(reading: Reading, index: number): Numeral | undefined {
  let digits = '';
  let figures = 0;
  let next = index;
  for (; ; next += 1) {
    const token = reading.at(next);
    if (next > index && !token.glued) break;
    if (token.kind === 'number') {
      if (!/^\d+$/.test(token.folded)) break;
      digits += token.folded;
      figures += 1;
    } else if (token.kind === 'word' && digitLike.test(token.folded)) digits += asDigits(token.folded);
    else break;
  }
  if (next === index) return undefined;
  if (figures > 0) return { digits, next, spelled: false };
  return next === index + 1 && zeroLike.test(reading.word(index))
    ? { digits: '0', next, spelled: false }
    : undefined;
}

/** The index after an optional hyphen. */
function pastHyphen(reading: Reading, index: number): number {
  return reading.isSign(index, '-') ? index + 1 : index;
}

function unitAt(reading: Reading, index: number): number | undefined {
  const unit = unitWords.get(reading.word(index));
  return unit === 0 ? undefined : unit;
}

/** Numbers in words below 100, the longest reading first: soixante-dix-huit is 78, 70 then 8, or 60 then 18. */
function spelledBelowHundred(reading: Reading, index: number): readonly Numeral[] {
  const word = reading.word(index);
  const found: { value: number; next: number }[] = [];
  const unit = unitWords.get(word);
  const after = pastHyphen(reading, index + 1);
  if (unit !== undefined) {
    found.push({ value: unit, next: index + 1 });
    if (unit === 4 && /^vingts?$/.test(reading.word(after)))
      found.unshift(...compounds(reading, 80, after + 1));
  }
  const teen = teenWords.get(word);
  if (teen !== undefined) {
    found.push({ value: teen, next: index + 1 });
    const more = teen === 10 ? unitAt(reading, after) : undefined;
    if (more !== undefined && more >= 7) found.unshift({ value: 10 + more, next: after + 1 });
  }
  const ten = tenWords.get(word);
  if (ten !== undefined) found.push(...compounds(reading, ten, index + 1));
  return found.map(({ value, next }) => ({ digits: String(value), next, spelled: true }));
}

/** What tens may be followed by: vingt et un, trente-deux, soixante et onze, soixante-dix-sept. */
function compounds(reading: Reading, ten: number, next: number): { value: number; next: number }[] {
  const found: { value: number; next: number }[] = [];
  let more = pastHyphen(reading, next);
  const linked = reading.word(more) === 'et';
  if (linked) more = pastHyphen(reading, more + 1);
  const teen = teenWords.get(reading.word(more));
  if (teen !== undefined && (ten === 60 || ten === 80)) {
    const last = pastHyphen(reading, more + 1);
    const unit = teen === 10 ? unitAt(reading, last) : undefined;
    if (unit !== undefined && unit >= 7) found.push({ value: ten + 10 + unit, next: last + 1 });
    found.push({ value: ten + teen, next: more + 1 });
  }
  const unit = unitAt(reading, more);
  if (unit !== undefined && (!linked || unit === 1)) found.push({ value: ten + unit, next: more + 1 });
  found.push({ value: ten, next });
  return found;
}

/**
 * Every way of reading a number at a token, the longest first: in figures, or in words up to 999; « double zéro » is 00.
 * An empty list when no number starts there.
 */
export function readNumerals(reading: Reading, index: number): readonly Numeral[] {
  let read = memory.get(reading);
  if (!read) memory.set(reading, (read = []));
  return (read[index] ??= readAt(reading, index));
}

/** Finders start from every token: each number is read once. */
const memory = new WeakMap<Reading, (readonly Numeral[])[]>();

function readAt(reading: Reading, index: number): readonly Numeral[] {
  const figures = readFigures(reading, index);
  if (figures) return [figures];
  const word = reading.word(index);
  if (word === '') return [];
  if (word === 'double') {
    const unit = unitWords.get(reading.word(index + 1));
    return unit === undefined ? [] : [{ digits: `${unit}${unit}`, next: index + 2, spelled: true }];
  }
  const below = spelledBelowHundred(reading, index);
  const hundreds = word === 'cent' ? { digit: 1, next: index + 1 } : hundredsAfter(reading, below);
  if (!hundreds) return below;
  const { digit, next } = hundreds;
  const rest = spelledBelowHundred(reading, pastHyphen(reading, next));
  return [
    ...rest.map((more) => ({
      digits: String(digit * 100 + Number(more.digits)),
      next: more.next,
      spelled: true,
    })),
    { digits: String(digit * 100), next, spelled: true },
    ...below,
  ];
}

function hundredsAfter(
  reading: Reading,
  below: readonly Numeral[],
): { digit: number; next: number } | undefined {
  for (const { digits, next } of below) {
    if (digits.length > 1 || digits < '2') continue;
    const hundred = pastHyphen(reading, next);
    if (/^cents?$/.test(reading.word(hundred))) return { digit: Number(digits), next: hundred + 1 };
  }
  return undefined;
}

/** The longest reading of a number at a token. */
export function readNumeral(reading: Reading, index: number): Numeral | undefined {
  return readNumerals(reading, index)[0];
}
