import { readRun, type Group } from './digit-runs.ts';
import { wordSet } from './lexicon/word-set.ts';
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

function near(reading: Reading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let index = Math.max(0, from - 9); index < from; index += 1)
    if (reading.isWordIn(index, words)) return true;
  for (let index = to; index < to + 8; index += 1) {
    if (reading.at(index).kind === 'break') return false;
    if (reading.isWordIn(index, words)) return true;
  }
  return false;
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
    if (digits.length < 7) continue;
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
  if (!whole || !near(reading, from, groups.at(-1)?.to ?? from, labels)) return false;
  return (digits.length >= 11 && /^[1-478]/.test(digits)) || beginning.test(digits);
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
    const last = groups[count - 1];
    if (last) found.push({ kind: 'nir', from: index, to: last.to });
    index = last ? last.to : index + 1;
  }
  return found;
}
