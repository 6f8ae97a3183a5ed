import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isId, newId, opaqueId } from './ids.ts';

test('ids are ids, whatever they are made from', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const id = opaqueId(createHash('sha256').update(text).digest('hex'));
      expect(isId(id)).toBe(true);
      expect(id[14]).toBe('8');
    }),
  );
  expect(isId(newId())).toBe(true);
});
