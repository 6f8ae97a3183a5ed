import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNamed, tidyName } from './profile.ts';

test('names are kept as their owner writes them, but for a first capital', () => {
  expect(tidyName('  aïcha ', 'b.')).toEqual({ firstName: 'Aïcha', initial: 'B' });
  expect(tidyName('Marie  Lou', 'é')).toEqual({ firstName: 'Marie Lou', initial: 'É' });
  expect(tidyName('jean-DO', '')).toEqual({ firstName: 'Jean-DO', initial: '' });
});

test('tidying twice changes nothing more, and the initial is one letter at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (first, initial) => {
      const once = tidyName(first, initial);
      expect(tidyName(once.firstName, once.initial)).toEqual(once);
      expect([...once.initial].length).toBeLessThanOrEqual(1);
    }),
  );
});

test('somebody without a first name has not said her name', () => {
  expect([isNamed({ firstName: '' }), isNamed({ firstName: 'Rose' })]).toEqual([false, true]);
});
