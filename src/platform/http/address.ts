import { getConnInfo } from '@hono/node-server/conninfo';
import type { RavieContext } from './context.ts';

/**
 * The caller's address. X-Forwarded-For is believed only for as many hops as there are trusted proxies,
 * counted from the right: what stands further left was written by the caller.
 */
export function callerAddress(c: RavieContext, trustedProxies: number): string {
  if (trustedProxies > 0) {
    const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
    const hop = hops[hops.length - trustedProxies];
    if (hop) return hop;
  }
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown'; // app.request() in tests has no connection
  }
}
