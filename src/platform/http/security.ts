import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Actor } from '../../language/actor.ts';
import type { Env, RavieContext } from './context.ts';

/** The Content-Security-Policy source of an inlined text: its hash, so that nothing else inline is accepted. */
export function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Headers on every answer. `styles` are the texts of the inlined style elements. */
export function securityHeaders(options: {
  styles: readonly string[];
  https: boolean;
}): MiddlewareHandler<Env> {
  const policy = [
    "default-src 'none'",
    // As the line above says already: some who check headers look for it by name.
    "object-src 'none'",
    // Inline, only what says which page may be fetched ahead (`browser/speculate`): nothing of it runs.
    "script-src 'self' 'inline-speculation-rules'",
    `style-src ${options.styles.map(cspHash).join(' ') || "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const always = Object.entries({
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self), interest-cohort=()',
    ...(options.https && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  });
  return async (c, next) => {
    await next();
    // Not by `c.header`, which makes the answer again for each of them.
    const { headers } = c.res;
    for (const [name, value] of always)
      // A page may tell even less of where its reader comes from.
      if (name !== 'Referrer-Policy' || headers.get(name) !== 'no-referrer') headers.set(name, value);
    // No proxy keeps a page, nor does a shared phone keep those of somebody. Hashed assets set their own.
    const actor = c.get('actor') as Actor | undefined;
    if (!headers.has('Cache-Control'))
      headers.set('Cache-Control', actor?.kind === 'person' ? 'private, no-store' : 'private, no-cache');
  };
}

/**
 * Refuses a write that another site makes the browser send (CSRF). Browsers say where a post comes from
 * (Sec-Fetch-Site, else Origin); a program that is not a browser says neither and holds nobody's cookie.
 */
export function sameOriginWrites(
  onRefused: (c: RavieContext) => Response | Promise<Response>,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const site = c.req.header('sec-fetch-site');
    if (site) return site === 'same-origin' || site === 'none' ? next() : onRefused(c);
    const origin = c.req.header('origin');
    if (!origin) return next();
    return hostOf(origin) === (c.req.header('host') ?? new URL(c.req.url).host) ? next() : onRefused(c);
  };
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
