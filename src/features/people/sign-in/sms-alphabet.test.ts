import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../words.ts';
import { inSmsAlphabet } from './sms-alphabet.ts';

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

test('what we write by SMS is in that alphabet already, and holds in one message', () => {
  const link = 'https://relais.example/entraide';
  for (const { messages } of Object.values(words))
    for (const { sms } of [
      messages.code('123456', 10),
      messages.welcome('Marie-Claude', 'Relais de La Souterraine', link),
      messages.admitted('Marie-Claude', link),
      messages.refused('Marie-Claude', link),
    ]) {
      expect(inSmsAlphabet(sms)).toBe(sms);
      expect(sms.length).toBeLessThanOrEqual(160);
    }
});
