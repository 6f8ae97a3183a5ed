import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, foldText, tidyText, typeset } from './text.ts';

describe('foldText', () => {
  test('compares as people do', () => {
    expect(foldText('Œuvre  d’Aïcha ')).toBe("oeuvre d'aicha");
  });
});

describe('tidyText', () => {
  test('keeps what was written and drops what cannot be seen', () => {
    expect(tidyText(' Bonjour\r\n\r\n\r\n\r\nça va\u0000 ?\u202e ')).toBe('Bonjour\n\nça va ?');
  });

  test('changes nothing the second time', () => {
    const heaps = fc
      .array(fc.constantFrom('a', ' ', '\n', '\u0301', '\u0344', '\u0323', '\u200e'), { maxLength: 60 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), heaps),
        (text) => tidyText(tidyText(text)) === tidyText(text),
      ),
    );
  });

  test('keeps the accents of every writing, not heaps of them', () => {
    expect(tidyText('Ấ ก็ ᾧ')).toBe('Ấ ก็ ᾧ');
    expect(tidyText(`z${'\u0335'.repeat(500)}!`)).toHaveLength(10);
  });
});

describe('excerpt', () => {
  test('cuts between words and says so', () => {
    expect(excerpt('une phrase assez longue', 12)).toBe('une phrase…');
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 5, max: 60 }), (text, length) => {
        expect(excerpt(text, length).length).toBeLessThanOrEqual(length + 1);
      }),
    );
  });
});

describe('typeset', () => {
  test('keeps a mark on the line of its word', () => {
    expect(typeset('On fait quoi ? « Rien » : 10 %')).toBe(
      'On fait quoi\u00a0? «\u00a0Rien\u00a0»\u00a0: 10\u00a0%',
    );
  });

  test('only ever turns a space into one that holds', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => typeset(text).replaceAll('\u00a0', ' ') === text.replaceAll('\u00a0', ' '),
      ),
    );
  });
});
