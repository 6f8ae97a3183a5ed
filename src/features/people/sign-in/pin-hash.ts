import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { signature } from '../../../platform/secrets.ts';

/** 32 MiB and some 80 ms a try: OWASP's scrypt setting for one lane. Kept with each hash, so that it can grow. */
const cost = { N: 2 ** 15, r: 8, p: 1 };
const bytes = 32;

/**
 * A PIN as it is kept: scrypt over its HMAC under the house's secret. Six figures are nothing to whoever steals the
 * database; without the secret, which is not in it, there is nothing to try them against.
 */
export async function hashPin(secret: string, pin: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(secret, pin, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether this is the PIN. Takes as long whatever the answer; with no hash (no such card), the answer is no. */
export async function isPin(secret: string, pin: string, kept: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = (kept ?? '').split('$');
  const known = kept === null ? cost : { N: Number(N), r: Number(r), p: Number(p) };
  const expected = kept === null ? Buffer.alloc(bytes) : Buffer.from(hash, 'base64url');
  const key = await derive(secret, pin, Buffer.from(salt, 'base64url'), known);
  return timingSafeEqual(key, expected) && kept !== null;
}

/** Whether this is the PIN, under one of these secrets; all are tried, whatever the answer. */
export async function isPinUnder(
  secrets: readonly string[],
  pin: string,
  kept: string | null,
): Promise<boolean> {
  const answers = await Promise.all(secrets.map((secret) => isPin(secret, pin, kept)));
  return answers.includes(true);
}

function derive(secret: string, pin: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  const peppered = signature(secret, `pin\n${pin}`);
  return new Promise((resolve, reject) => {
    scrypt(peppered, salt, bytes, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
