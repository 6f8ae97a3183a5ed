import { readNumerals } from './numerals.ts';
import type { Reading } from './reading.ts';

/** One number of a run: where it stands, its digits, and whether it was said in words. */
export type Group = {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  readonly spelled: boolean;
};

/** Signs that people put between the figures of one number. */
const separators: ReadonlySet<string> = new Set(['.', '-', '/', ',', '_', '|', '*', '(', ')', ' ']);
const connectors: ReadonlySet<string> = new Set([
  'puis',
  'ensuite',
  'et',
  'tiret',
  'point',
  'espace',
  'apres',
]);
/** What comes between figures as well: « 06 41 28 puis 73 90 », « zéro six euh quarante ». */
const hesitations: ReadonlySet<string> = new Set(['puis', 'ensuite', 'euh', 'heu', 'virgule']);

/** No number of a person has more digits: a run is not read further. */
const longestRun = 24;

/** The token where the next number of a run may stand, past one or two separators. */
export function pastSeparator(reading: Reading, index: number, spelled: boolean): number {
  let next = index;
  for (let count = 0; count < 2; count += 1) {
    const token = reading.at(next);
    if (token.kind === 'sign' && separators.has(token.folded)) next += 1;
    else if (hesitations.has(reading.word(next)) || (spelled && connectors.has(reading.word(next))))
      next += 1;
    else break;
  }
  return next;
}

/**
 * The numbers that follow each other from a token on, in figures or in words, apart by blanks or the usual signs; each
 * is read the longest way. Letters `a` and `b` after a 2 (Corsica: 2A, 2B) are kept when `corsica` says so.
 */
export function readRun(reading: Reading, index: number, corsica = false): readonly Group[] {
  const groups: Group[] = [];
  let at = index;
  let length = 0;
  let spelled = false;
  while (length < longestRun) {
    const numeral = readNumerals(reading, at)[0];
    if (numeral) {
      groups.push({ digits: numeral.digits, from: at, to: numeral.next, spelled: numeral.spelled });
      length += numeral.digits.length;
      spelled ||= numeral.spelled;
      at = numeral.next;
    } else if (corsica && /^[ab]$/.test(reading.word(at)) && groups.at(-1)?.digits.endsWith('2')) {
      groups.push({ digits: reading.word(at), from: at, to: at + 1, spelled: false });
      length += 1;
      at += 1;
    } else break;
    at = pastSeparator(reading, at, spelled);
  }
  return groups;
}

/** The digits of groups, end to end. */
export function digitsOf(groups: readonly Group[]): string {
  return groups.map((group) => group.digits).join('');
}
