import type { RavieContext } from '../../../platform/http/context.ts';
import { keepCookie, readCookie } from '../../../platform/http/cookies.ts';
import { isSigned, isSignedBy, signature, type Secrets } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';

/** How long a session lives after the last day it was used. */
export const sessionSeconds = 90 * 86_400;

export const sessionCookie = 'ravie';

type Reading = Pick<Services, 'config'> & Secrets;

/**
 * The session's token, if the cookie bears our signature: what better-auth writes is `token.signature`, the
 * signature being HMAC-SHA-256 in base64. Checked before any query, so that neither a guessed token nor one read
 * in a stolen database opens anything.
 */
export function readSessionToken(services: Reading, c: RavieContext): string | null {
  const parts = cookieParts(services, c);
  return parts && isSigned(services, parts.token, parts.given) ? parts.token : null;
}

/** Whether the cookie was signed with the secret before: the browser is then given it again, signed with today's. */
export function isSignedBefore(services: Reading, c: RavieContext): boolean {
  const parts = cookieParts(services, c);
  return parts !== null && !isSignedBy(services.secret, parts.token, parts.given);
}

/** Gives the browser the same token again for its whole life. */
export function renewSessionCookie(services: Services, c: RavieContext): void {
  const token = readSessionToken(services, c);
  if (!token) return;
  const value = `${token}.${signature(services.secret, token).toString('base64')}`;
  keepCookie(services, c, sessionCookie, value, sessionSeconds);
}

function cookieParts(services: Reading, c: RavieContext): { token: string; given: Buffer } | null {
  const value = readCookie(services, c, sessionCookie);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (!value || dot < 1) return null;
  return { token: value.slice(0, dot), given: Buffer.from(value.slice(dot + 1), 'base64') };
}
