import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayLose, wayKinds, waysWithout, type WaysIn } from './ways-in.ts';

const anyWays = fc.record({
  phone: fc.boolean(),
  email: fc.boolean(),
  keycard: fc.boolean(),
  passkeys: fc.nat({ max: 3 }),
});

const count = ({ phone, email, keycard, passkeys }: WaysIn) =>
  Number(phone) + Number(email) + Number(keycard) + passkeys;

test('giving up ways one by one, as long as one may, always leaves one', () => {
  fc.assert(
    fc.property(anyWays, fc.array(fc.constantFrom(...wayKinds)), (start, losses) => {
      const ways = { ...start };
      for (const lost of losses) {
        if (!mayLose(ways, lost)) continue;
        if (lost === 'passkey') ways.passkeys = Math.max(0, ways.passkeys - 1);
        else ways[lost] = false;
      }
      expect(count(ways) > 0).toBe(count(start) > 0);
    }),
  );
});

test('what is left is said in order; one of two passkeys leaves the other', () => {
  const ways = { phone: true, email: false, keycard: true, passkeys: 2 };
  expect(waysWithout(ways, 'phone')).toEqual(['keycard', 'passkey']);
  expect(waysWithout(ways, 'passkey')).toEqual(['phone', 'keycard', 'passkey']);
  expect(mayLose({ phone: true, email: false, keycard: false, passkeys: 0 }, 'phone')).toBe(false);
});
