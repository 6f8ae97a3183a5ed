import { expect, test } from 'vitest';
import { mayAskAgainAt } from './admission.ts';

test('one asks again a week after a refusal, not before', () => {
  const now = new Date('2026-11-22T09:00:00Z');
  expect(mayAskAgainAt(null, now)).toBeNull();
  expect(mayAskAgainAt(new Date('2026-11-16T09:00:00Z'), now)).toEqual(new Date('2026-11-23T09:00:00Z'));
  expect(mayAskAgainAt(new Date('2026-11-15T09:00:00Z'), now)).toBeNull();
});
