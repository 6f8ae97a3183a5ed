import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinCodeAlphabet } from './join-code.ts';
import {
  keycardState,
  keycardTries,
  needsKeycardOfRelay,
  newKeycardCode,
  readKeycardCode,
  showKeycardCode,
} from './keycard.ts';

describe('the code of a card', () => {
  test('is read back however it is typed', () => {
    const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(bytes, fc.constantFrom('', ' ', '-', '.'), (drawn, between) => {
        let at = 0;
        // A source that only gives bytes to be drawn again would never end: one that does not is mixed in.
        const code = newKeycardCode(() => (at % 2 ? (drawn[at++ % drawn.length] ?? 0) : at++ % 240));
        expect(code).toHaveLength(12);
        expect([...code].every((sign) => joinCodeAlphabet.includes(sign))).toBe(true);
        expect(readKeycardCode(showKeycardCode(code))).toBe(code);
        expect(readKeycardCode([...code.toLowerCase()].join(between))).toBe(code);
      }),
    );
  });

  test('nothing else is one', () => {
    for (const typed of ['', 'ACDE-3479', 'ACDE-3479-HJKM-N', 'OOOO-IIII-LLLL', 'ACDE-3479-HJK’'])
      expect(readKeycardCode(typed)).toBeNull();
  });
});

test('a card that was blocked says so before anything else', () => {
  const day = new Date();
  const card = { wrongTries: 0, lastUsedAt: null, closedAt: null };
  expect(keycardState(card)).toBe('unused');
  expect(keycardState({ ...card, lastUsedAt: day })).toBe('working');
  expect(keycardState({ ...card, wrongTries: keycardTries - 1, lastUsedAt: day })).toBe('working');
  expect(keycardState({ ...card, wrongTries: keycardTries })).toBe('locked');
  expect(keycardState({ wrongTries: keycardTries, lastUsedAt: day, closedAt: day })).toBe('blocked');
});

test('a relay gives no new card to who can come back alone, nor to who answers for others', () => {
  expect(needsKeycardOfRelay({ hasContact: false, roles: ['carer', 'carer'] })).toBe(true);
  expect(needsKeycardOfRelay({ hasContact: false, roles: [] })).toBe(true);
  expect(needsKeycardOfRelay({ hasContact: true, roles: ['carer'] })).toBe(false);
  expect(needsKeycardOfRelay({ hasContact: false, roles: ['carer', 'moderator'] })).toBe(false);
});
