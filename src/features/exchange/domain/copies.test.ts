import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeats } from './copies.ts';

const advert = 'Je vends des gants et des protections moins chers, écrivez-moi sur mon site tous les soirs.';

test('the same text a third time is one too many, a word changed or not', () => {
  expect(repeats(advert, [advert])).toBe(false);
  expect(repeats(advert, [advert, advert])).toBe(true);
  const changed = [advert.replace('gants', 'draps'), advert.toUpperCase()];
  expect(repeats(advert, changed)).toBe(true);
});

test('short words of thanks and other texts of hers may come again', () => {
  expect(repeats('Merci, ça m’aide !', Array<string>(9).fill('Merci, ça m’aide !'))).toBe(false);
  const others = [
    'Je tourne sur le côté avec le drap de glisse, en disant chaque geste.',
    'Et la nuit, qui se lève ?',
  ];
  expect(repeats(advert, others)).toBe(false);
});

test('what was said before in any order changes nothing, and more of it never makes a copy less of one', () => {
  const text = fc.constantFrom(
    advert,
    `${advert} Merci.`,
    'Bonjour',
    'Qui connaît une bonne planche de bain à Guéret ?',
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), text, (recent, more) => {
      expect(repeats(advert, recent.toReversed())).toBe(repeats(advert, recent));
      if (repeats(advert, recent)) expect(repeats(advert, [...recent, more])).toBe(true);
    }),
  );
});
