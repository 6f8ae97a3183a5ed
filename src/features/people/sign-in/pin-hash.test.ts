import { expect, test } from 'vitest';
import { hashPin, isPin } from './pin-hash.ts';

const secret = 'a secret for tests, long enough to be one';

test('only the PIN, under the same secret, is the PIN', async () => {
  const kept = await hashPin(secret, '274913');
  expect(kept).toMatch(/^scrypt\$32768\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
  expect(kept).not.toContain('274913');
  expect(await isPin(secret, '274913', kept)).toBe(true);
  expect(await isPin(secret, '274914', kept)).toBe(false);
  expect(await isPin('another secret, as long as the first one', '274913', kept)).toBe(false);
  expect(await hashPin(secret, '274913')).not.toBe(kept);
});

test('where there is no card, the work is the same and the answer is no', async () => {
  const kept = await hashPin(secret, '274913');
  const milliseconds = async (hash: string | null) => {
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      expect(await isPin(secret, '000000', hash)).toBe(false);
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  };
  const [there, nowhere] = [await milliseconds(kept), await milliseconds(null)];
  expect(Math.max(there, nowhere) / Math.min(there, nowhere)).toBeLessThan(3);
}, 30_000);
