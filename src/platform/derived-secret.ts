import { createHash } from 'node:crypto';
import { readingSecrets, signature, type Secrets } from './secrets.ts';

/**
 * A secret address, or six figures, that are kept nowhere: made from an id, a salt that is with it in the database and
 * a secret that is not, whenever they are sent or read out. The database keeps their digests, to know them again.
 */
export type Derived = { purpose: string; id: string; salt: Buffer };

/** 128 bits, as 22 letters of an address. */
export function derivedToken(secret: string, derived: Derived): string {
  return derive(secret, 'token', derived).subarray(0, 16).toString('base64url');
}

/** Whether a text has the shape of such a token: anything else need not reach the database. */
export const isToken = (text: string): boolean => /^[\w-]{22}$/.test(text);

/** Six figures, to be read out on the telephone. */
export function derivedCode(secret: string, derived: Derived): string {
  // 64 bits over a million: no figure is likelier than another by more than one in ten million millions.
  const number = derive(secret, 'code', derived).readBigUInt64BE() % 1_000_000n;
  return number.toString().padStart(6, '0');
}

/** How the database knows a token again: nobody finds 128 random bits from their digest. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** How it knows six figures again: a million would be tried in a moment, so the digest is keyed. */
export function codeDigest(secret: string, code: string): Buffer {
  return signature(secret, `code\n${code}`);
}

/** The token of this digest, under today's secret or the one before; null when neither made it. */
export function tokenOfDigest(secrets: Secrets, derived: Derived, digest: Buffer): string | null {
  const tokens = readingSecrets(secrets).map((secret) => derivedToken(secret, derived));
  return tokens.find((token) => tokenDigest(token).equals(digest)) ?? null;
}

function derive(secret: string, form: string, { purpose, id, salt }: Derived): Buffer {
  return signature(secret, `${purpose} ${form}\n${id}\n`, salt);
}
