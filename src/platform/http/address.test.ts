import fc from 'fast-check';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { callerAddress, networkOf } from './address.ts';
import type { Env } from './context.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['192.0.2.7:51234', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['[::FFFF:c000:207]:443', '192.0.2.7'],
  ['2001:DB8:0:1:a:b:c:d', '2001:db8:0:1::/64'],
  ['2001:db8:0:1::', '2001:db8:0:1::/64'],
  ['[2001:db8::5]:8080', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['a visitor', 'unknown'],
  ['', 'unknown'],
])('%s is counted as %s', (written, network) => {
  expect(networkOf(written)).toBe(network);
});

test('all the addresses of one IPv6 subscriber are one caller', () => {
  const end = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(end, (groups) => {
      const address = `2001:db8:1:2:${groups.map((group) => group.toString(16)).join(':')}`;
      expect(networkOf(address)).toBe('2001:db8:1:2::/64');
    }),
  );
});

test.each([
  [0, 'unknown'],
  [1, '192.0.2.3'],
  [2, '192.0.2.2'],
  [4, 'unknown'],
])(
  'with %i trusted proxies, what the caller wrote further left is not believed',
  async (trusted, network) => {
    const app = new Hono<Env>().get('/', (c) => c.text(callerAddress(c, trusted)));
    const headers = { 'x-forwarded-for': '192.0.2.1, 192.0.2.2, 192.0.2.3' };
    expect(await (await app.request('/', { headers })).text()).toBe(network);
  },
);
