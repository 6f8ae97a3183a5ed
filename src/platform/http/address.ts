import { isIPv4, isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { RavieContext } from './context.ts';

/**
 * The caller's network, for limits. X-Forwarded-For is believed only for as many hops as there are trusted proxies,
 * counted from the right: what stands further left was written by the caller.
 */
export function callerAddress(c: RavieContext, trustedProxies: number): string {
  if (trustedProxies > 0) {
    const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
    const hop = hops[hops.length - trustedProxies];
    if (hop) return networkOf(hop);
  }
  try {
    return networkOf(getConnInfo(c).remote.address ?? '');
  } catch {
    return 'unknown'; // app.request() in tests has no connection
  }
}

/**
 * The network that an address stands for: itself in IPv4; its first 64 bits in IPv6, where one subscriber holds all
 * the rest and could take a new address at each request. Some proxies write a port too. `unknown` for what is none.
 */
export function networkOf(written: string): string {
  const [, inBrackets] = /^\[(.+)\](?::\d+)?$/.exec(written) ?? [];
  const [, beforePort] = /^([\d.]+):\d+$/.exec(written) ?? [];
  const address = (inBrackets ?? beforePort ?? written).replace(/%.*$/, '');
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return 'unknown';
  // As the URL standard writes it: lower case, no zero in front, no dots.
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(canonical) ?? [];
  if (high && low) return [high, low].flatMap(bytesOf).join('.');
  const [head = '', tail = ''] = canonical.split('::');
  const [first, last] = [head, tail].map((part) => part.split(':').filter(Boolean));
  const missing = 8 - (first?.length ?? 0) - (last?.length ?? 0);
  const groups = [...(first ?? []), ...Array<string>(missing).fill('0'), ...(last ?? [])];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

function bytesOf(group: string): number[] {
  const value = parseInt(group, 16);
  return [value >> 8, value & 255];
}
