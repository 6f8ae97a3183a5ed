import { createHmac, randomBytes } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { RavieContext } from '../../../platform/http/context.ts';
import { cookieName, isSecure } from '../../../platform/http/cookies.ts';
import type { Services } from '../../../platform/services.ts';

const name = 'ravie-appareil';

/** As long as browsers keep a cookie at all. */
const seconds = 400 * 86_400;

/**
 * The mark by which a browser is known again when somebody signs in from it, as it is kept: a keyed hash. Given at
 * the first sign-in and never read anywhere else: it says that this is the same browser, not who holds it.
 */
export function markDevice(services: Services, c: RavieContext): string {
  const held = getCookie(c, cookieName(services, name)) ?? '';
  const mark = /^[\w-]{22}$/.test(held) ? held : randomBytes(16).toString('base64url');
  setCookie(c, cookieName(services, name), mark, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(services),
    maxAge: seconds,
  });
  return createHmac('sha256', services.secret).update(`device\n${mark}`).digest('base64url');
}
