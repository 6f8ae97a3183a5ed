import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Services } from './services.ts';

/** What signs, and what signed before while it is still read (RAVIE_SECRET_BEFORE). */
export type Secrets = Pick<Services, 'secret' | 'secretBefore'>;

/** The secrets that something given to us may have been signed with, today's first. */
export function readingSecrets({ secret, secretBefore }: Secrets): readonly string[] {
  return secretBefore === undefined ? [secret] : [secret, secretBefore];
}

/** HMAC-SHA-256 of these parts, one after the other: what they are for stands first, so that no two uses meet. */
export function signature(secret: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHmac('sha256', secret);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Whether one of our secrets gave this text this signature; compared in a time that tells nothing. */
export function isSigned(secrets: Secrets, text: string, given: Buffer): boolean {
  return readingSecrets(secrets).some((secret) => isSignedBy(secret, text, given));
}

/** The same, by one secret. */
export function isSignedBy(secret: string, text: string, given: Buffer): boolean {
  const expected = signature(secret, text);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
