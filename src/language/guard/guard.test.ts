import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFirstNames } from '../../platform/first-names.ts';
import { texts as addresses } from './corpus/addresses.ts';
import { texts as clean } from './corpus/clean.ts';
import { texts as emails } from './corpus/emails.ts';
import { texts as names } from './corpus/names.ts';
import { texts as nirs } from './corpus/nirs.ts';
import { texts as phones } from './corpus/phones.ts';
import { findPersonalData, maskFindings, type FindingKind } from './guard.ts';

const isFirstName = loadFirstNames();

/** Takes the braces of a corpus off a line: the text, and where its findings should be. */
function unmark(line: string): { text: string; expected: { start: number; end: number }[] } {
  const expected: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const char of line) {
    if (char === '{') start = text.length;
    else if (char === '}') expected.push({ start, end: text.length });
    else text += char;
  }
  return { text, expected };
}

const lines = (texts: string) => texts.split('\n').filter((line) => line !== '');

describe('the development corpus', () => {
  const corpora: [FindingKind, string][] = [
    ['name', names],
    ['phone', phones],
    ['email', emails],
    ['address', addresses],
    ['nir', nirs],
  ];

  test.each(corpora)('every %s is found whole', (kind, texts) => {
    const missed: string[] = [];
    for (const line of lines(texts)) {
      const { text, expected } = unmark(line);
      const found = findPersonalData(text, isFirstName).filter((finding) => finding.kind === kind);
      for (const { start, end } of expected) {
        if (!found.some((finding) => finding.start <= start && finding.end >= end)) missed.push(line);
      }
    }
    expect(missed).toEqual([]);
  });

  test.each(corpora)('nothing else is flagged beside a %s', (_kind, texts) => {
    const extra: string[] = [];
    for (const line of lines(texts)) {
      const { text, expected } = unmark(line);
      for (const { start, end } of findPersonalData(text, isFirstName)) {
        if (!expected.some((span) => start < span.end && end > span.start))
          extra.push(`${line} → ${text.slice(start, end)}`);
      }
    }
    expect(extra).toEqual([]);
  });

  test('clean texts are left alone', () => {
    const flagged = lines(clean).flatMap((text) =>
      findPersonalData(text, isFirstName).map(({ start, end }) => `${text} → ${text.slice(start, end)}`),
    );
    expect(flagged).toEqual([]);
  });
});

/** Messages made of the words, digits and signs that the guard reads most into, in any order. */
const pieces = fc.constantFrom(
  ..."mme M. chez jeanne Rose dupont Benali 06 12 0612345678 zéro six douze soixante-dix-huit arobase @ point fr . , \n - orange gmail (at) rue 3 bis av des lilas 23000 gueret lieu dit n° 2 45 03 23 096 012 33 sécu de la le ne a est mon fils merci bonjour JEANNE [nom] [adresse] ' + (0) 2A b appt h € 😀 é".split(
    ' ',
  ),
);
const message = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  message,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('laws', () => {
  test('findings are valid, sorted and disjoint, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of findPersonalData(text, isFirstName)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['fr', 'en'] as const)('a masked text is never found again (%s)', (locale) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskFindings(text, findPersonalData(text, isFirstName), locale);
        expect(findPersonalData(masked, isFirstName)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing masked is left in the text', () => {
    for (const line of [...lines(phones), ...lines(nirs), ...lines(emails)]) {
      const { text, expected } = unmark(line);
      const masked = maskFindings(text, findPersonalData(text, isFirstName));
      for (const { start, end } of expected) expect(masked).not.toContain(text.slice(start, end));
    }
  });

  test.each([
    ['digits', '1 '.repeat(50_000)],
    ['zeros in words', 'zéro '.repeat(20_000)],
    ['at-signs', 'a@'.repeat(50_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['one long word', 'a'.repeat(100_000)],
    ['titles', 'mme '.repeat(25_000)],
    ['streets', '12 rue de la '.repeat(8_000)],
    ['names', 'jeanne dupont '.repeat(7_000)],
    ['hyphens', 'jean-'.repeat(20_000)],
    ['tens in words', 'soixante dix '.repeat(8_000)],
    ['postcodes', '3 le 23000 '.repeat(9_000)],
    ['accents', 'é'.repeat(50_000)],
    ['openings', '(['.repeat(50_000)],
    ['calls', "je m'appelle ".repeat(8_000)],
    ['mailboxes', 's a n d y arobase '.repeat(6_000)],
  ])('a hostile text of 100 kB costs little (%s)', (_name, text) => {
    findPersonalData('mme dupont', isFirstName);
    const started = performance.now();
    findPersonalData(text, isFirstName);
    expect(performance.now() - started).toBeLessThan(600);
  });
});
