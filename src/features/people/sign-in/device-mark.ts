import { randomBytes } from 'node:crypto';
import type { RavieContext } from '../../../platform/http/context.ts';
import { keepCookie, readCookie } from '../../../platform/http/cookies.ts';
import { signature } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';

const name = 'ravie-appareil';

/** As long as browsers keep a cookie at all. */
const seconds = 400 * 86_400;

/**
 * The mark by which a browser is known again when somebody signs in from it, as it is kept: a keyed hash. Given at
 * the first sign-in and never read anywhere else: it says that this is the same browser, not who holds it.
 */
export function markDevice(
  services: Services,
  c: RavieContext,
): { markHash: string; markHashBefore?: string } {
  const held = readCookie(services, c, name) ?? '';
  const mark = /^[\w-]{22}$/.test(held) ? held : randomBytes(16).toString('base64url');
  keepCookie(services, c, name, mark, seconds);
  const hash = (secret: string) => signature(secret, `device\n${mark}`).toString('base64url');
  const { secret, secretBefore } = services;
  return { markHash: hash(secret), ...(secretBefore && { markHashBefore: hash(secretBefore) }) };
}
