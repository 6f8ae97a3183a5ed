import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awakened, roleNames, type Person } from '../../../language/actor.ts';
import { may, scopeKinds } from './rights.ts';
import { codeWays, hasSecondWay, putToSleep, strongRoles, type Held } from './strength.ts';

const person = (grants: Person['grants']): Person => ({
  kind: 'person',
  id: 'one',
  firstName: 'Rose',
  initial: 'M',
  communeCode: null,
  departmentCode: '23',
  grants,
  locale: 'fr',
  theme: 'auto',
});
const grant = fc.constantFrom(
  ...roleNames.flatMap((role) =>
    scopeKinds[role].map((kind) => ({
      role,
      scope: kind === 'national' ? { kind } : { kind, id: '23' },
    })),
  ),
);
const held: fc.Arbitrary<Held> = fc.record({
  phone: fc.boolean(),
  email: fc.boolean(),
  passkeys: fc.integer({ min: 0, max: 2 }),
});
const opened = fc.constantFrom('phone', 'email', 'keycard', 'passkey', 'house', null);

test('asleep, nobody has power over anybody; awakened, each has her own roles again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(grant), (grants) => {
      const asleep = putToSleep(person(grants));
      expect([may.grantSome(asleep), may.admitSome(asleep), may.runSome(asleep)]).toEqual([
        false,
        false,
        false,
      ]);
      const again = awakened(asleep);
      expect(again.kind === 'person' && new Set(again.grants)).toEqual(new Set(grants));
      expect(asleep.asleep !== undefined).toBe(grants.some(({ role }) => strongRoles.includes(role)));
    }),
  );
});

test('a second code never comes by the way that opened the session, nor where nobody knows which it was', () => {
  fc.assert(
    fc.property(opened, held, (openedWith, has) => {
      const ways = codeWays(openedWith, has);
      expect(ways).not.toContain(openedWith);
      expect(ways.every((way) => has[way])).toBe(true);
      if (openedWith === null) expect(ways).toEqual([]);
    }),
  );
});

test('another way may be added before the second step only by who holds no second one', () => {
  fc.assert(
    fc.property(opened, held, (openedWith, has) => {
      if (has.passkeys > 0 || (has.phone && has.email && openedWith !== 'house'))
        expect(hasSecondWay(openedWith, has)).toBe(true);
      if (openedWith === 'phone' && !has.email && has.passkeys === 0)
        expect(hasSecondWay(openedWith, has)).toBe(false);
    }),
  );
});
