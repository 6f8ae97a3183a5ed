import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, readSearch, searchKey, typingFaults } from './domain.ts';

describe('searchKey', () => {
  test('writes a name as people compare it', () => {
    expect(searchKey('St-Étienne-de-Fursac')).toBe('saint etienne de fursac');
    expect(searchKey('Ste Feyre')).toBe('sainte feyre');
    expect(searchKey('L’Isle-d’Abeau')).toBe('l isle d abeau');
  });

  test('is stable: the key of a key is itself', () => {
    fc.assert(fc.property(fc.string(), (text) => searchKey(searchKey(text)) === searchKey(text)));
  });
});

describe('readSearch', () => {
  test('tells a postcode from a name', () => {
    expect(readSearch('23 000')).toEqual({ kind: 'postcode', digits: '23000' });
    expect(readSearch('Guéret')).toEqual({ kind: 'name', key: 'gueret' });
    expect(readSearch(' x ')).toBeNull();
  });
});

describe('editDistance', () => {
  test('counts a swap of neighbours once', () => {
    expect(editDistance('gueret', 'geuret')).toBe(1);
    expect(editDistance('aubuson', 'aubusson')).toBe(1);
  });

  test('is symmetric, zero only between equals, never above the longer text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const faults = editDistance(a, b);
        expect(faults).toBe(editDistance(b, a));
        expect(faults === 0).toBe(a === b);
        expect(faults).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('finds the word of a name that was meant', () => {
    expect(typingFaults('vauri', 'saint vaury')).toBe(1);
  });
});
