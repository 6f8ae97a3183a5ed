import { describe, expect, test } from 'vitest';
import { givesBack, readDraft, sameFields } from './drafts.ts';

const now = Date.UTC(2026, 10, 12);
const empty = { texte: [''], theme: [] };
const typed = { texte: ['Elle refuse la toilette'], theme: ['toilette'] };
const draft = { at: now - 1000, shown: empty, typed };

describe('a draft', () => {
  test('comes back to the page it was begun on', () => {
    expect(givesBack(draft, empty)).toBe(true);
  });

  test('yields to what the server shows instead: a masked text is never unmasked', () => {
    expect(givesBack(draft, { texte: ['Elle s’appelle ███'], theme: ['toilette'] })).toBe(false);
  });

  test('has nothing to say when the page already shows it', () => {
    expect(givesBack({ ...draft, shown: typed }, typed)).toBe(false);
  });

  test('is read back as it was kept', () => {
    expect(readDraft(JSON.stringify(draft), now)).toEqual(draft);
  });

  test.each([null, '', '{', 'null', '[]', '{"at":"hier"}', '{"at":1,"shown":{}}'])(
    'is nothing from %j',
    (kept) => {
      expect(readDraft(kept, now)).toBe(null);
    },
  );

  test('is forgotten after a month', () => {
    const month = 31 * 24 * 3600 * 1000;
    expect(readDraft(JSON.stringify(draft), now + month)).toBe(null);
  });
});

test('a name without value and a name left out are the same', () => {
  expect(sameFields({ a: ['1'], b: [] }, { a: ['1'] })).toBe(true);
  expect(sameFields({ a: ['1', '2'] }, { a: ['1'] })).toBe(false);
});
