import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizes, splitText } from './writing.ts';

test.each([
  [
    'Comment faire la toilette quand la personne refuse ?',
    'Comment faire la toilette quand la personne refuse ?',
    '',
  ],
  ['Elle ne mange plus. Que faire ? Merci', 'Elle ne mange plus.', 'Que faire ? Merci'],
  [
    'Bonjour à toutes, ma dame refuse la douche. Une idée ?',
    'Bonjour à toutes, ma dame refuse la douche.',
    'Une idée ?',
  ],
  ['Bonjour. Ma dame refuse la douche ! Une idée ?', 'Ma dame refuse la douche !', 'Bonjour.\nUne idée ?'],
  ['elle triche à la belote\nje dis quoi ??', 'elle triche à la belote', 'je dis quoi ??'],
  [
    'Mme. Dupont et M. le maire sont là. Je fais quoi ?',
    'Mme. Dupont et M. le maire sont là.',
    'Je fais quoi ?',
  ],
  ['On me doit 12.50 € de plus. Normal ?', 'On me doit 12.50 € de plus.', 'Normal ?'],
  ['bonjour', 'bonjour', ''],
])('« %s »', (text, title, body) => {
  expect(splitText(text)).toEqual({ title, body });
});

test('a first sentence too long for a title is cut there and kept whole in the details', () => {
  const long = `${'alors voilà mon souci '.repeat(12)}. Et après ?`;
  const { title, body } = splitText(long);
  expect(title.endsWith('…')).toBe(true);
  expect(body).toBe(long.trim());
});

test('no word is lost, and there is always a title that fits', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Bonjour',
      'elle',
      'ne veut pas',
      'M.',
      '8.30',
      '?',
      '!',
      '...',
      '\n',
      '«',
      '»',
      'Dr',
      '…',
    ),
    fc.string({ maxLength: 12 }),
  );
  const letters = (text: string) =>
    text
      .match(/[\p{L}\p{N}]/gu)
      ?.sort()
      .join('') ?? '';
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 80 }).map((parts) => parts.join(' ').trim()),
      (text) => {
        fc.pre(text.length >= 1);
        const { title, body } = splitText(text);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(sizes.title);
        if (!title.endsWith('…')) expect(letters(title + body)).toBe(letters(text));
        else expect(letters(text).length).toBeLessThanOrEqual(letters(title + body).length);
      },
    ),
  );
});
