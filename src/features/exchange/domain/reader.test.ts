import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roleNames, type Grant, type Person } from '../../../language/actor.ts';
import { chosenAudience, type Reach } from './audience.ts';
import { hasNews, inReadingOrder, type Answer } from './posts.ts';
import { readCursor, viewFrom, viewSlugs, views, writeCursor } from './feed.ts';
import { may, mayReadExchange, mayWrite } from './reader.ts';
import { strongThemes, themeFrom, themes, themeSlugs } from './themes.ts';

const person = (grants: Grant[]): Person => ({
  kind: 'person', id: 'her', firstName: 'Rose', initial: 'M', communeCode: '23096', departmentCode: '23', grants,
  locale: 'fr', theme: 'auto',
}); // oxfmt-ignore
const holding = (...roles: Grant['role'][]) =>
  person(roles.map((role) => ({ role, scope: { kind: 'department', id: '23' } })));

test('carers write; those who answer for the exchange read; nobody else comes in', () => {
  expect(roleNames.filter((role) => mayWrite(holding(role)))).toEqual(['carer']);
  expect(roleNames.filter((role) => mayReadExchange(holding(role)))).toEqual([
    'carer', 'facilitator', 'moderator', 'national_coordinator',
  ]); // oxfmt-ignore
  expect(mayReadExchange({ kind: 'visitor', locale: 'fr' })).toBe(false);
});

test('whoever writes reads, and nobody thanks or marks herself', () => {
  const role = fc.constantFrom(...roleNames);
  fc.assert(
    fc.property(fc.array(role), (roles) => {
      const actor = holding(...roles);
      if (mayWrite(actor)) expect(mayReadExchange(actor)).toBe(true);
      expect(may.thank(actor, { own: true })).toBe(false);
      expect(may.markHelped(actor, { own: true }, { own: true })).toBe(false);
      expect(may.markHelped(actor, { own: false }, { own: false })).toBe(false);
      expect(may.edit(actor, { own: false })).toBe(false);
      expect(may.markHelped(actor, { own: true }, { own: false })).toBe(mayWrite(actor));
    }),
  );
});

test('one writes to everybody or to a circle of one’s own', () => {
  const reach: Reach = {
    everything: false,
    fields: [],
    audiences: ['all', 'department:23', 'centre:a'],
    circles: [{ audience: 'centre:a', kind: 'centre', name: 'Guéret', departmentCode: '23' }],
  };
  expect(['all', 'centre:a', 'department:23', 'centre:b', 'x'].map((one) => chosenAudience(reach, one))).toEqual([
    'all', 'centre:a', null, null, null,
  ]); // oxfmt-ignore
});

test('themes, views and places in a list are read back as they were written', () => {
  for (const theme of themes) expect(themeFrom(themeSlugs[theme])).toBe(theme);
  for (const view of views) expect(viewFrom(viewSlugs[view])).toBe(view);
  fc.assert(
    fc.property(
      fc.constantFrom('strong' as const, 'others' as const),
      fc.oneof(fc.nat(), fc.double({ min: 0.02, max: 1e7, noNaN: true })),
      (part, before) => {
        expect(readCursor(writeCursor({ part, before }))).toEqual({ part, before });
      },
    ),
  );
  for (const text of ['', 'a', 'c12', 'a-1', 'a1.', 'a.5', 'a1e9', "a1'--", undefined])
    expect(readCursor(text)).toBeNull();
});

test('one can help where one helped, and where one masters the gestures', () => {
  expect(strongThemes(['rights'], ['washing', 'hoist', 'unknown'])).toEqual([
    'hygiene',
    'transfers',
    'rights',
    'equipment',
  ]);
});

test('the answer that helped comes first, the others as they came', () => {
  const answer = (id: string, position: number) => ({ id, position }) as Answer;
  const given = [answer('b', 2), answer('a', 1), answer('c', 3)];
  expect(inReadingOrder(given, 'c').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(inReadingOrder(given, null).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('answers are news until they are seen', () => {
  const [early, late] = [new Date(1), new Date(2)];
  expect(hasNews({ lastAnswerAt: late, seenAt: early })).toBe(true);
  expect(hasNews({ lastAnswerAt: late, seenAt: late })).toBe(false);
  expect(hasNews({ lastAnswerAt: null, seenAt: early })).toBe(false);
});
