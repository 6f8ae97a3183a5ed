import { gluedTitleName } from './glued-titles.ts';
import { calledName, presentedName } from './introduced.ts';
import { loneName } from './lone.ts';
import { nameEnd } from './name-parts.ts';
import { calledByCapital, plannedName } from './planning.ts';
import { namesAThing, publicNameEnd } from './public-names.ts';
import type { Range, Span } from './ranges.ts';
import type { Reading } from './reading.ts';
import { householdName, ownedName, relatedName } from './related.ts';
import { signature } from './signature.ts';
import { strangerAt } from './strangers.ts';
import { kinName, titledName } from './titled.ts';
import { isToldAfter } from './told-after.ts';
import { isToldBefore } from './told-before.ts';

type Rule = (reading: Reading, index: number) => Span | undefined;

/** From the most telling context to none at all. */
const rules: readonly Rule[] = [
  titledName,
  gluedTitleName,
  plannedName,
  calledName,
  relatedName,
  ownedName,
  kinName,
  householdName,
  presentedName,
  signature,
  calledByCapital,
  loneName,
  strangerName,
];

/** First names and family names of people, as carers write them; places, feasts, diseases and shops are left alone. */
export function findNames(reading: Reading): readonly Range[] {
  const found: Range[] = [];
  let index = 0;
  while (index < reading.tokens.length) {
    if (reading.at(index).kind !== 'word' || reading.isTaken(index)) {
      index += 1;
      continue;
    }
    const known = publicNameEnd(reading, index);
    if (known !== undefined) {
      index = known;
      continue;
    }
    const span = firstMatch(reading, index);
    if (span) {
      reading.take(span.from, span.to);
      found.push({ kind: 'name', ...span });
      index = span.to;
    } else if (reading.worth(index) === 'plain' && namesAThing(reading, index)) {
      // « école jean bertrand »: the whole name is the school's.
      index = nameEnd(reading, index);
    } else index += 1;
  }
  return found;
}

/** A word that no list knows, where only somebody can stand: « la fille de … m'appelle », « … refuse ». */
function strangerName(reading: Reading, index: number): Span | undefined {
  const stranger = strangerAt(reading, index);
  if (stranger === undefined) return undefined;
  return isToldBefore(reading, index, stranger) || isToldAfter(reading, index, stranger)
    ? { from: index, to: nameEnd(reading, index) }
    : undefined;
}

function isFree(reading: Reading, { from, to }: Span): boolean {
  for (let index = from; index < to; index += 1) if (reading.isTaken(index)) return false;
  return true;
}

function firstMatch(reading: Reading, index: number): Span | undefined {
  for (const rule of rules) {
    const span = rule(reading, index);
    if (span && isFree(reading, span) && publicNameEnd(reading, span.from) === undefined) return span;
  }
  return undefined;
}
