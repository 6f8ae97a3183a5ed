import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPassage, cutText, markAll, type Sought } from './extract.ts';

const soughtFor = (lexemes: string[], concepts: string[] = []): Sought => ({
  concepts: new Set(concepts),
  lexemes: new Set(lexemes),
  weightOf: () => 1,
  lexemesOf: (word) => [word],
});
const joined = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join('');
const hits = (segments: readonly { text: string; hit: boolean }[]) =>
  segments.filter(({ hit }) => hit).map(({ text }) => text);

const word = fc.constantFrom(
  'toilette',
  'Refus',
  'la',
  'douche',
  'été',
  'lève-malade',
  '<b>',
  '\n',
  '.',
  '🙂',
);
const prose = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));

test('marking changes no letter', () => {
  fc.assert(
    fc.property(prose, (text) => {
      expect(joined(markAll(cutText(text), soughtFor(['toilette', 'ete'], ['patientLift'])))).toBe(text);
    }),
  );
});

test('a passage is a piece of the text it comes from, no longer than asked but for its marks of cut', () => {
  fc.assert(
    fc.property(
      fc.array(prose, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 40, max: 300 }),
      (texts, length) => {
        const { from, segments } = bestPassage(texts.map(cutText), soughtFor(['refus', 'douche']), length);
        const passage = joined(segments).replace(/^… |…$/g, '');
        expect(texts[from]).toContain(passage);
        expect(passage.length).toBeLessThanOrEqual(length);
      },
    ),
  );
});

test('the passage is where most of what is sought stands together', () => {
  const texts = [
    'La toilette, c’est le matin.',
    'Il refuse tout.',
    'Quand elle refuse la toilette, je reviens plus tard.',
  ];
  const { from, segments } = bestPassage(texts.map(cutText), soughtFor(['toilette', 'refuse']), 80);
  expect(from).toBe(2);
  expect(hits(segments)).toEqual(['refuse', 'toilette']);
});

test('things of the trade are marked whole, under any of their names', () => {
  expect(hits(markAll(cutText('Le lève-malade est en panne'), soughtFor([], ['patientLift'])))).toEqual([
    'lève-malade',
  ]);
  expect(hits(markAll(cutText('Une aide à domicile'), soughtFor([], ['carer'])))).toEqual([
    'aide à domicile',
  ]);
});

test('what is long ago said begins at its sentence', () => {
  const text = `${'Bla bla bla. '.repeat(40)}Alors elle refuse la douche. Puis elle accepte.`;
  const passage = joined(bestPassage([cutText(text)], soughtFor(['douche']), 120).segments);
  expect(passage).toContain('Alors elle refuse la douche.');
  expect(passage.startsWith('… ')).toBe(true);
});
