import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test('cuts at the end of sentences, the French way too', () => {
  expect(sentencesOf('Elle refuse\u00a0! Que faire\u00a0? On attend…\nPuis on recommence.')).toEqual([
    'Elle refuse !',
    'Que faire ?',
    'On attend…',
    'Puis on recommence.',
  ]);
});

test('keeps a closing quote with its sentence', () => {
  expect(sentencesOf('Elle dit : « Non. » Alors je sors.')).toEqual([
    'Elle dit : « Non.',
    '» Alors je sors.',
  ]);
});

test('cuts a very long sentence at a comma', () => {
  const long = `${'je pose le gant tout doucement '.repeat(6)}, ${'puis je chante '.repeat(8)}.`;
  const parts = sentencesOf(long);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(220);
});

test('says nothing of what has no letter', () => {
  expect(sentencesOf(' · … — ')).toEqual([]);
});

test('loses no word', () => {
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('un', 'mot,', 'fin.', 'Oui !', '?', 'très', '…', '\n'), { maxLength: 200 }),
      (parts) => {
        const text = parts.join(' ');
        expect(sentencesOf(text).flatMap(words)).toEqual(words(text));
      },
    ),
  );
});
