import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ContactChannel } from './domain/kinds.ts';

/** A contact without an account as the database knows it: 128 bits of a keyed hash, which names nobody. */
export function outsideKey(secret: string, channel: ContactChannel, contact: string): string {
  return digest(secret, `outside-contact\n${channel}\n${contact}`).subarray(0, 16).toString('base64url');
}

/** Bytes of signature, as in the other links that only stop messages. */
const signed = 8;

/** What stands in the link by which such a contact asks for no more letters: the hash and a signature. */
export function outsideStopToken(secret: string, contactKey: string): string {
  return Buffer.concat([Buffer.from(contactKey, 'base64url'), signature(secret, contactKey)]).toString(
    'base64url',
  );
}

/** Which contact a link stops; null when none of these secrets signed it. */
export function readOutsideStop(secrets: readonly string[], token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 16 + signed || bytes.toString('base64url') !== token) return null;
  const contactKey = bytes.subarray(0, 16).toString('base64url');
  const given = bytes.subarray(16);
  return secrets.some((secret) => timingSafeEqual(given, signature(secret, contactKey))) ? contactKey : null;
}

const signature = (secret: string, contactKey: string) =>
  digest(secret, `stop-letters\n${contactKey}`).subarray(0, signed);

const digest = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest();
