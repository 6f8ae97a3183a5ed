import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSmsAlphabet } from './alphabet.ts';

test('letters that networks know stay, others become the nearest', () => {
  expect(inSmsAlphabet('Répondez à Noëlle : ça va, Aïcha ?')).toBe('Répondez à Noelle : ca va, Aicha ?');
  expect(inSmsAlphabet('« l’œuvre »\u00a0…')).toBe('" l\'oeuvre " ...');
  expect(inSmsAlphabet('Оксана 🙂')).toBe('?????? ?');
});

test('doing it twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = inSmsAlphabet(text);
      expect(inSmsAlphabet(once)).toBe(once);
    }),
  );
});
