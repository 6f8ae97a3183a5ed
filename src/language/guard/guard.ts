import type { Locale } from '../locale.ts';
import { findAddresses } from './addresses.ts';
import { findDoorCodes } from './door-codes.ts';
import { findEmails } from './emails.ts';
import type { Finding } from './finding.ts';
import { findNames } from './names.ts';
import { findNirs } from './nir.ts';
import { findPhones } from './phones.ts';
import type { Range } from './ranges.ts';
import { Reading } from './reading.ts';
import { withoutSoftBreaks } from './soft-breaks.ts';
import { tokenise, type Token } from './tokens.ts';
import { markOf } from './words.ts';

export type { Finding } from './finding.ts';

/** From the surest kind to the least: what one finder takes, the next ones do not see. */
const finders: readonly ((reading: Reading) => readonly Range[])[] = [
  findEmails,
  findNirs,
  findPhones,
  findAddresses,
  findDoorCodes,
  findNames,
];

/** A text where things are still found after this many readings is a hostile one. */
const mostReadings = 8;

/**
 * Points out the names, phone numbers, e-mail and street addresses and social-security numbers of anybody in a text as
 * carers type it: no capitals, no accents, digits spaced or spelled. Pure, and linear in the length of the text.
 *
 * `isFirstName` tells whether a folded word (lower case, no accent) is in a dictionary of first names. Findings are
 * sorted and disjoint; their offsets are in UTF-16 units.
 */
export function findPersonalData(text: string, isFirstName: (folded: string) => boolean): Finding[] {
  const found: Finding[] = [];
  let tokens = tokenise(text);
  // What stays once a finding is masked is read again, so that a masked text is quiet.
  for (let readings = 0; readings < mostReadings; readings += 1) {
    const findings = readOnce(withoutSoftBreaks(tokens), isFirstName);
    if (findings.length === 0) break;
    for (const finding of findings) found.push(finding);
    tokens = maskTokens(tokens, findings);
  }
  return found.sort((a, b) => a.start - b.start);
}

function readOnce(tokens: readonly Token[], isFirstName: (folded: string) => boolean): readonly Finding[] {
  const reading = new Reading(tokens, isFirstName);
  const found: Finding[] = [];
  // What an earlier reading masked belongs to nobody else.
  const owned = Uint8Array.from(tokens, (token) => Number(token.kind === 'mask'));
  for (const find of finders) {
    for (const range of find(reading)) {
      const free = freePart(range, owned);
      if (free === undefined) continue;
      owned.fill(1, free.from, free.to);
      reading.take(free.from, free.to);
      found.push(toFinding(tokens, free));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What a surer finding leaves of a range at its ends; nothing when it stands in the middle. */
function freePart(range: Range, owned: Uint8Array): Range | undefined {
  let { from, to } = range;
  while (from < to && owned[from] === 1) from += 1;
  while (to > from && owned[to - 1] === 1) to -= 1;
  if (from === to || owned.subarray(from, to).includes(1)) return undefined;
  return { kind: range.kind, from, to };
}

function toFinding(tokens: readonly Token[], range: Range): Finding {
  const start = tokens[range.from]?.start ?? 0;
  return { kind: range.kind, start, end: tokens[range.to - 1]?.end ?? start };
}

/** The same tokens, each finding being one mark: exactly those that the masked text will be cut into. */
function maskTokens(tokens: readonly Token[], findings: readonly Finding[]): readonly Token[] {
  const masked: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while ((findings[next]?.end ?? Infinity) <= token.start) next += 1;
    const finding = findings[next];
    if (!finding || token.start < finding.start) masked.push(token);
    else if (token.start === finding.start) masked.push(markFor(finding, token.glued));
  }
  return masked;
}

function markFor({ start, end }: Finding, glued: boolean): Token {
  return { kind: 'mask', folded: '', accented: false, start, end, glued, shape: 'none' };
}

/** The text with each finding replaced by a short mark (« [nom] », « [téléphone] ») that is never found again. */
export function maskFindings(text: string, findings: readonly Finding[], locale: Locale = 'fr'): string {
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of [...findings].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    masked += text.slice(from, start) + markOf(kind, locale);
    from = end;
  }
  return masked + text.slice(from);
}
