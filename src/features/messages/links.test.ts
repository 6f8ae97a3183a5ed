import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactChannels, noticeKinds } from './domain/kinds.ts';
import { longId, readStopToken, shortId, stopToken } from './links.ts';

const secret = 'a secret for tests, long enough to be one';
const id = fc.uuid();
const stop = fc.record({
  personId: id,
  kind: fc.constantFrom(...noticeKinds, 'all' as const),
  channel: fc.constantFrom(...contactChannels),
});

test('an id comes back from its short form', () => {
  fc.assert(
    fc.property(id, (given) => {
      expect(shortId(given)).toMatch(/^[\w-]{22}$/);
      expect(longId(shortId(given))).toBe(given);
    }),
  );
});

test('a link stops what it was signed for, and holds in a text', () => {
  fc.assert(
    fc.property(stop, (given) => {
      const token = stopToken(secret, given);
      expect(token.length).toBeLessThanOrEqual(34);
      expect(readStopToken([secret], token)).toEqual(given);
      expect(readStopToken(['another secret'], token)).toBeNull();
    }),
  );
});

test('one sign changed, and it stops nothing', () => {
  fc.assert(
    fc.property(stop, fc.nat(33), fc.constantFrom('A', 'b', '7', '-'), (given, place, sign) => {
      const token = stopToken(secret, given);
      const forged = token.slice(0, place) + sign + token.slice(place + 1);
      if (forged !== token) expect(readStopToken([secret], forged)).toBeNull();
    }),
  );
});

test('anything else is nothing, and no error', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readStopToken([secret], text)).toBeNull();
      longId(text);
    }),
  );
});
