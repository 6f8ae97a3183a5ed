import { pastSeparator, readRun, type Group } from './digit-runs.ts';
import { wordSet } from './lexicon/word-set.ts';
import { readNumerals } from './numerals.ts';
import type { Range } from './ranges.ts';
import type { Reading } from './reading.ts';

/** Words that announce a social-security number, before it or just after. */
const labels = wordSet(
  'secu secur securite sociale nir ss nss insee vitale immatriculation social security assure nirpp',
);
/** Words that announce another long number. */
const otherLabels = wordSet(
  'siret siren iban bic rib contrat commande facture dossier ref reference colis suivi isbn ean imei serie bancaire client',
);

/**
 * Sex, year, month (fictive 20–42 and 50–99 when the month is unknown), department or country, commune, order.
 * Source: INSEE, « numéro d'inscription au répertoire », decree no. 82-103 of 22 January 1982.
 */
const structure = /^[1-478]\d{2}(?:0[1-9]|1[0-2]|2\d|3\d|4[0-2]|[5-9]\d)(?:\d{2}|2[ab])\d{6}(?:\d{2})?$/;
/** The same for nearly everybody: sex 1 or 2, a real month, a department of France or a birth abroad. */
const usual = /^[12]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8]\d|9[0-9]|2[ab])\d{6}(?:\d{2})?$/;
/** The start of a number, when somebody gives only that: sex, year, month, department. */
const beginning = /^[12]\d{2}(?:0[1-9]|1[0-2])(?:\d{2}|2[ab])\d*$/;

/** The key: 97 less the remainder of the thirteen first digits, Corsica's letters being read 19 (2A) and 18 (2B). */
function keyFits(digits: string): boolean {
  if (digits.length !== 15) return false;
  const body = Number(digits.slice(0, 13).replace('2a', '19').replace('2b', '18'));
  return 97 - (body % 97) === Number(digits.slice(13));
}

function cutAsPrinted(groups: readonly Group[], digits: string): boolean {
  const ends = new Set<number>();
  let length = 0;
  for (const group of groups) ends.add((length += group.digits.length));
  return (
    groups.length === 1 ||
    [1, 3, 5, 7, 10].every((end) => ends.has(end)) ||
    (ends.has(13) && digits.length === 15 && groups.length === 2)
  );
}

function near(
  reading: Reading,
  from: number,
  to: number,
  words: ReadonlySet<string>,
  before = 9,
  after = 8,
): boolean {
  for (let index = Math.max(0, from - before); index < from; index += 1)
    if (reading.isWordIn(index, words)) return true;
  for (let index = to; index < to + after; index += 1) {
    if (reading.at(index).kind === 'break') return false;
    if (reading.isWordIn(index, words)) return true;
  }
  return false;
}

/** Cut exactly as on the card, 1-2-2-2-3-3 and maybe 2: whatever the month says, it is nothing else. */
function isPrintedShape(groups: readonly Group[], digits: string): boolean {
  return (
    /^[1-478]/.test(digits) && /^122233(?:2)?$/.test(groups.map((group) => group.digits.length).join(''))
  );
}

/** Words that say that only the start is told, or left. */
const parts = wordSet(
  'debut commence commencent commencait suite premiers reste manque fin incomplet efface',
);

/** The start of a number, when what is around says that it is one: « sécu 2 84 07 », « le début c'est 257 11 23 ». */
function isAnnouncedStart(reading: Reading, groups: readonly Group[], digits: string): boolean {
  const from = groups[0]?.from ?? 0;
  const to = groups.at(-1)?.to ?? from;
  if (!/^[12]\d{2}(?:0[1-9]|1[0-2])/.test(digits)) return false;
  const sizes = groups.map((group) => group.digits.length).join('');
  const cut = /^(?:122|32)/.test(sizes) && digits.length < 13;
  if (cut && near(reading, from, from, labels, 7)) return true;
  if (digits.length < 7) return false;
  if (near(reading, from, to, labels, 16, 20)) return true;
  return cut && near(reading, from, to, parts, 6, 6);
}

/** How many groups from the first make a social-security number, or 0: the longest that does. */
function wholeNumber(reading: Reading, groups: readonly Group[]): number {
  const [first] = groups;
  if (!first || !/^[1-478]/.test(first.digits)) return 0;
  let best = 0;
  let digits = '';
  for (const [index, group] of groups.entries()) {
    digits += group.digits;
    if (digits.length > 17) break;
    if (digits.length < 5) continue;
    const count = index + 1;
    if (isNumber(reading, groups.slice(0, count), digits, count === groups.length)) best = count;
  }
  return best;
}

function isNumber(reading: Reading, groups: readonly Group[], digits: string, whole: boolean): boolean {
  const whollyPlausible = structure.test(digits) && keyFits(digits);
  if (whollyPlausible) return true;
  if (!usual.test(digits) && !beginning.test(digits) && !whole) return false;
  const from = groups[0]?.from ?? 0;
  if (near(reading, from, from, otherLabels)) return false;
  if (usual.test(digits) && (digits.length === 15 || cutAsPrinted(groups, digits))) return true;
  if (isPrintedShape(groups, digits)) return true;
  if (whole && isAnnouncedStart(reading, groups, digits)) return true;
  if (digits.length < 7) return false;
  if (!whole || !near(reading, from, groups.at(-1)?.to ?? from, labels)) return false;
  return (digits.length >= 11 && /^[1-478]/.test(digits)) || beginning.test(digits);
}

/** « … zéro quatre vingt-trois … » said 04 23 or 83: every reading of a dictated number is tried. */
function spokenEnd(reading: Reading, index: number, groups: readonly Group[]): number | undefined {
  const said = groups.filter((group) => group.spelled).length;
  if (said < 5 || !/^[12]/.test(groups[0]?.digits ?? '')) return undefined;
  const dead = new Set<number>();
  const search = (at: number, digits: string): number | undefined => {
    if (digits.length === 13 || digits.length === 15) {
      const more = readNumerals(reading, pastSeparator(reading, at, true))[0]?.spelled ?? false;
      if (usual.test(digits) && !more) return at;
    }
    const key = at * 16 + digits.length;
    if (digits.length >= 15 || dead.has(key)) return undefined;
    dead.add(key);
    for (const numeral of readNumerals(reading, digits === '' ? at : pastSeparator(reading, at, true))) {
      const end = search(numeral.next, digits + numeral.digits);
      if (end !== undefined) return end;
    }
    return undefined;
  };
  return search(index, '');
}

/** « … 041 clé 22 »: the key, when it is named. */
function withKey(reading: Reading, end: number): number {
  let at = /^[,/(]$/.test(reading.at(end).folded) ? end + 1 : end;
  if (!/^(?:cle|clef)$/.test(reading.word(at))) return end;
  at += /^:$/.test(reading.at(at + 1).folded) || reading.word(at + 1) === 'est' ? 2 : 1;
  const key = readNumerals(reading, at)[0];
  return key && key.digits.length <= 2 ? key.next : end;
}

/** Social-security numbers: 15 digits, 13 without the key, in figures or said, spaced or dotted, Corsica included. */
export function findNirs(reading: Reading): readonly Range[] {
  const found: Range[] = [];
  let index = 0;
  while (index < reading.tokens.length) {
    const token = reading.at(index);
    const before = reading.at(index - 1);
    const inside =
      token.glued && (before.kind === 'number' || before.kind === 'word') && !labels.has(before.folded);
    if (
      inside ||
      token.kind === 'break' ||
      token.kind === 'mask' ||
      token.kind === 'sign' ||
      reading.isTaken(index)
    ) {
      index += 1;
      continue;
    }
    const groups = readRun(reading, index, true);
    const count = wholeNumber(reading, groups);
    const end = spokenEnd(reading, index, groups) ?? groups[count - 1]?.to;
    const to = end === undefined ? undefined : withKey(reading, end);
    if (to !== undefined) found.push({ kind: 'nir', from: index, to });
    index = to ?? index + 1;
  }
  return found;
}
