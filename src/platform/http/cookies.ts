import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Services } from '../services.ts';
import type { RavieContext } from './context.ts';

type Reached = { config: Pick<Services['config'], 'origin'> };

/** Whether the site is reached by https: the browser then keeps our cookies for https only. */
export function isSecure({ config }: Reached): boolean {
  return config.origin.startsWith('https://');
}

/**
 * The name of one of our cookies, as the browser holds it. Under the prefix `__Host-` it refuses what another site
 * of the same domain, or a page in clear, would plant (RFC 6265bis, 4.1.3); it asks for `Secure` and the path `/`.
 */
export function cookieName(reached: Reached, name: string): string {
  return isSecure(reached) ? `__Host-${name}` : name;
}

/** What the browser holds under this name, or nothing. */
export function readCookie(reached: Reached, c: RavieContext, name: string): string | undefined {
  return getCookie(c, cookieName(reached, name));
}

/** Gives the browser a cookie for so many seconds: for this host, no script, and no other site's forms. */
export function keepCookie(
  reached: Reached,
  c: RavieContext,
  name: string,
  value: string,
  seconds: number,
): void {
  setCookie(c, cookieName(reached, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(reached),
    maxAge: seconds,
  });
}

/** Has the browser forget it. */
export function dropCookie(reached: Reached, c: RavieContext, name: string): void {
  deleteCookie(c, cookieName(reached, name), { path: '/', secure: isSecure(reached) });
}
