import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RavieContext } from '../../../platform/http/context.ts';
import { keepCookie, readCookie } from '../../../platform/http/cookies.ts';
import type { Services } from '../../../platform/services.ts';

/** How long a session lives after the last day it was used. */
export const sessionSeconds = 90 * 86_400;

export const sessionCookie = 'ravie';

/**
 * The session's token, if the cookie bears our signature: what better-auth writes is `token.signature`, the
 * signature being HMAC-SHA-256 in base64. Checked before any query, so that neither a guessed token nor one read
 * in a stolen database opens anything.
 */
export function readSessionToken(
  services: Pick<Services, 'config' | 'secret'>,
  c: RavieContext,
): string | null {
  const value = readCookie(services, c, sessionCookie);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (!value || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', services.secret).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

/** Gives the browser the same cookie again for its whole life. */
export function renewSessionCookie(services: Services, c: RavieContext): void {
  const value = readCookie(services, c, sessionCookie);
  if (value) keepCookie(services, c, sessionCookie, value, sessionSeconds);
}
