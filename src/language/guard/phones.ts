import { digitsOf, pastSeparator, readRun, type Group } from './digit-runs.ts';
import { wordSet } from './lexicon/word-set.ts';
import { readNumerals } from './numerals.ts';
import { afterPrefix, partialNumber } from './partial-phones.ts';
import type { Range } from './ranges.ts';
import type { Reading } from './reading.ts';

/** Words that announce a phone number, in the few words before it. */
const labels = wordSet(`
  tel telephone telephones tels numero num numeros portable portables port mobile fixe appeler appelez appelle appeles appel joindre joignable contacter contact contactez
  sms texto textos whatsapp signal rappeler rappelez rappel ligne phone call text ring number cell perso gsm numeros mob standard repondeur tph telefone telefon
`);

/** French numbers: 0 and nine digits. Those in 08 are services, not people; short numbers have fewer digits. */
const french = /^0[1-79]\d{8}$/;
/** After the country's 33, with or without the zero that some leave. */
const abroadFrench = /^(?:00)?330?[1-79]\d{8}$/;
/** Other countries carers come from or that stand across a border. */
const abroad =
  /^00(?:1|7|20|212|213|216|22\d|23\d|24\d|25\d|26\d|27|31|32|34|351|352|353|355|357|359|36|37\d|38\d|39|40|41|420|421|43|44|45|46|47|48|49|50\d|51|52|53|54|55|56|57|58|59\d|60|61|62|63|64|65|66|68\d|81|82|84|86|90|91|92|94|95|961|962|963|964|972|98)\d{6,11}$/;
const british = /^(?:07\d{9}|0[12]\d{8,9})$/;

/** « 06 07 2026 08 »: a day, a month, a year. */
function looksLikeDate(groups: readonly Group[]): boolean {
  const [day, month, year] = groups;
  return (
    day !== undefined &&
    month !== undefined &&
    year !== undefined &&
    day.digits.length <= 2 &&
    month.digits.length <= 2 &&
    /^(?:19|20)\d\d$/.test(year.digits) &&
    Number(month.digits) <= 12 &&
    Number(day.digits) <= 31
  );
}

function isLabelled(reading: Reading, index: number): boolean {
  for (let back = 1; back <= 6; back += 1) {
    const token = reading.at(index - back);
    if (token.kind === 'break' && back > 2) return false;
    if (token.kind === 'word' && labels.has(token.folded)) return true;
  }
  return false;
}

/** Whether groups are cut as a person cuts a number she gives: by twos, in one piece, or digit by digit. */
function cutAsUsual(groups: readonly Group[]): boolean {
  const sizes = groups.map((group) => group.digits.length);
  if (sizes.length === 1) return true;
  if (digitsOf(groups) === '0123456789') return false;
  if (sizes.every((size) => size === 2) || sizes.every((size) => size === 1)) return true;
  // « 0612 34 56 78 », « 06 12 34 5678 », and « zéro six douze trente-quatre… ».
  const [first = 0, second = 0, ...rest] = sizes;
  if (
    first === 1 &&
    /^0$/.test(groups[0]?.digits ?? '') &&
    /^(?:1,1(?:,2){4}|1,3(?:,2){3})$/.test(sizes.join())
  ) {
    const values = groups.map((group) => Number(group.digits));
    if (!values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))) return true;
  }
  if (first === 1 && second === 1)
    return groups.some((group) => group.spelled) && rest.every((size) => size === 2);
  return sizes.every((size) => size === 2 || size === 4 || size === 6) && first !== 6;
}

/** How many groups from the first make a whole number, or 0. */
function wholeNumber(groups: readonly Group[], labelled: boolean): number {
  if (looksLikeDate(groups)) return 0;
  for (let count = 1; count <= groups.length; count += 1) {
    const head = groups.slice(0, count);
    const digits = digitsOf(head);
    if (digits.length > 15) return 0;
    if (french.test(digits) && (cutAsUsual(head) || isLastPlausible(groups, count, labelled))) {
      if (count === groups.length || !british.test(digitsOf(groups)) || groups.length > 3) return count;
    }
    if (
      digits.startsWith('00') &&
      count === groups.length &&
      (abroadFrench.test(digits) || abroad.test(digits))
    )
      return count;
    if (digits.startsWith('0033') && abroadFrench.test(digits)) return count;
    if (count === groups.length && withoutZero(head, digits, labelled)) return count;
  }
  // A digit too many: « 06 12 34 56 789 ».
  if (labelled && /^0[67]\d{9}$/.test(digitsOf(groups)) && groups.length > 2) return groups.length;
  return british.test(digitsOf(groups)) &&
    groups.length <= 3 &&
    (labelled || /^\d{5}/.test(groups[0]?.digits ?? ''))
    ? groups.length
    : 0;
}

/** « tel 6 12 34 56 78 », « numéro 641287390 », « 33 6 12 34 56 78 »: without the zero or the plus. */
function withoutZero(groups: readonly Group[], digits: string, labelled: boolean): boolean {
  const sizes = groups.map((group) => group.digits.length).join('');
  if (/^33[67]\d{8}$/.test(digits)) return labelled || sizes === '212222';
  if (/^[67]\d{8}$/.test(digits)) return labelled;
  return /^[1-59]\d{8}$/.test(digits) && labelled && sizes === '12222';
}

/** An unusual cut (06 123 456 78, 06 1 2 34 56 78) is a number only when nothing more follows it. */
function isLastPlausible(groups: readonly Group[], count: number, labelled: boolean): boolean {
  if (count !== groups.length) return false;
  if (labelled || groups.some((group) => group.spelled)) return true;
  const single = groups.filter((group) => group.digits.length === 1).length;
  if (single === 0) return true;
  // « 06 07 08 9 10… » counts; a number of somebody goes up and down.
  const [first, ...rest] = groups.map((group) => Number(group.digits));
  const rising = rest.every((value, index) => value > (index === 0 ? (first ?? 0) : (rest[index - 1] ?? 0)));
  return !rising && groups.every((group) => group.digits.length <= 4) && single < groups.length;
}

/** A number said in words that the longest reading misses (« … soixante, dix-huit … »): every reading is tried. */
function spelledNumber(reading: Reading, index: number): number | undefined {
  const dead = new Set<number>();
  const search = (at: number, digits: string): number | undefined => {
    // A number that stops before another number word was cut too early.
    if (digits.length === 10)
      return french.test(digits) && !readNumerals(reading, at)[0]?.spelled ? at : undefined;
    const key = at * 16 + digits.length;
    if (digits.length > 10 || (digits.length > 1 && !/^0[1-79]/.test(digits)) || dead.has(key))
      return undefined;
    dead.add(key);
    for (const numeral of readNumerals(reading, digits === '' ? at : pastSeparator(reading, at, true))) {
      const end = search(numeral.next, digits + numeral.digits);
      if (end !== undefined) return end;
    }
    return undefined;
  };
  return search(index, '');
}

/** +33 6…, +33 (0)6…, +212 6…: the token after the number. */
function internationalNumber(reading: Reading, plus: number): number | undefined {
  const groups = readRun(reading, plus + 1);
  for (let count = groups.length; count >= 1; count -= 1) {
    const head = groups.slice(0, count);
    const digits = digitsOf(head);
    const fits = digits.startsWith('33') ? abroadFrench.test(digits) : abroad.test(`00${digits}`);
    if (fits) return head.at(-1)?.to;
  }
  return undefined;
}

/** 555-123-4567, as written in North America, after a word that announces it. */
function americanNumber(groups: readonly Group[], labelled: boolean): boolean {
  const [a, b, c] = groups;
  return (
    labelled &&
    groups.length === 3 &&
    a?.digits.length === 3 &&
    b?.digits.length === 3 &&
    c?.digits.length === 4
  );
}

/** Phone numbers in figures, in words, or in both mixed; in one piece, spaced, dotted or dictated digit by digit. */
export function findPhones(reading: Reading): readonly Range[] {
  const found: Range[] = [];
  let index = 0;
  while (index < reading.tokens.length) {
    const end = phoneAt(reading, index);
    if (end === undefined) {
      index += 1;
      continue;
    }
    found.push({ kind: 'phone', from: index, to: end });
    index = end;
  }
  return found;
}

function phoneAt(reading: Reading, index: number): number | undefined {
  const token = reading.at(index);
  if (reading.isTaken(index)) return undefined;
  if (token.kind === 'sign') {
    if (token.folded === '+') return internationalNumber(reading, index);
    // « (06) 45… »: the bracket belongs to the number.
    const bracketed =
      reading.isSign(index + 2, ')') || (reading.isSign(index + 1, '+') && reading.isSign(index + 3, ')'));
    return token.folded === '(' && bracketed ? phoneAt(reading, index + 1) : undefined;
  }
  if (token.folded === 'plus') return internationalNumber(reading, index);
  if (token.kind === 'break' || token.kind === 'mask') return undefined;
  // A number glued to a word or to another number is a reference (FR7630006…), unless it follows « 06: » or « tel ».
  const before = reading.at(index - 1);
  if (token.glued && (before.kind === 'number' || before.kind === 'word') && !mayTouch(reading, index))
    return undefined;
  const [first] = readNumerals(reading, index);
  if (!first) return undefined;
  const repeated = sameSignNumber(reading, index);
  if (repeated !== undefined) return repeated;
  const labelled = isLabelled(reading, index) || isLabelledAfter(reading, index);
  const rest = afterPrefix(reading, index);
  if (rest !== undefined) return rest;
  if (!first.digits.startsWith('0') && !labelled && first.digits !== '33')
    return partialNumber(reading, index);
  const groups = readRun(reading, index);
  const count = wholeNumber(groups, labelled);
  const spelled = first.digits.startsWith('0') && groups.some((group) => group.spelled);
  if (count > 0) {
    const rest = groups[count];
    const better = spelled && rest?.spelled ? spelledNumber(reading, index) : undefined;
    const end = groups[count - 1]?.to ?? index;
    return better !== undefined && better > end ? better : end;
  }
  if (americanNumber(groups, labelled)) return groups.at(-1)?.to;
  return (spelled ? spelledNumber(reading, index) : undefined) ?? partialNumber(reading, index);
}

/** A number stuck to the word that announces it, « c0612345678 »; but « FR7630006… » is a reference. */
function mayTouch(reading: Reading, index: number): boolean {
  const before = reading.at(index - 1);
  if (labels.has(before.folded)) return true;
  const whole = /^0[1-79]\d{8}$/.test(reading.at(index).folded) && !reading.at(index + 1).glued;
  return whole && before.shape === 'lower' && reading.isGrammar(index - 1);
}

/** « 06:41:28:73:90 », « 06~41~28~73~90 »: whatever the sign, when it is the same between five pairs. */
function sameSignNumber(reading: Reading, index: number): number | undefined {
  const sign = reading.at(index + 1);
  if (sign.kind !== 'sign' || !/^0[1-79]$/.test(reading.at(index).folded)) return undefined;
  for (let pair = 1; pair < 5; pair += 1) {
    if (reading.at(index + pair * 2 - 1).folded !== sign.folded) return undefined;
    if (!/^\d\d$/.test(reading.at(index + pair * 2).folded)) return undefined;
  }
  return index + 9;
}

/** « 6 12 34 56 78 sur whatsapp », « … c'est son portable »: the label comes after. */
function isLabelledAfter(reading: Reading, index: number): boolean {
  if (!/^[67]/.test(reading.at(index).folded)) return false;
  const to = readRun(reading, index).at(-1)?.to ?? index;
  for (let at = to; at < to + 4; at += 1)
    if (/^(?:whatsapp|portable|telephone|tel|numero|gsm|signal|sms)$/.test(reading.word(at))) return true;
  return false;
}
