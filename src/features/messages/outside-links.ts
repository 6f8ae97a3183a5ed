import { timingSafeEqual } from 'node:crypto';
import { signature } from '../../platform/secrets.ts';
import type { ContactChannel } from './domain/kinds.ts';

/** A contact without an account as the database knows it: 128 bits of a keyed hash, which names nobody. */
export function outsideKey(secret: string, channel: ContactChannel, contact: string): string {
  return signature(secret, `outside-contact\n${channel}\n${contact}`).subarray(0, 16).toString('base64url');
}

/** Bytes of signature, as in the other links that only stop messages. */
const signed = 8;

/** What stands in the link by which such a contact asks for no more letters: the hash and a signature. */
export function outsideStopToken(secret: string, contactKey: string): string {
  return Buffer.concat([Buffer.from(contactKey, 'base64url'), stamp(secret, contactKey)]).toString(
    'base64url',
  );
}

/** Which contact a link stops; null when none of these secrets signed it. */
export function readOutsideStop(secrets: readonly string[], token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 16 + signed || bytes.toString('base64url') !== token) return null;
  const contactKey = bytes.subarray(0, 16).toString('base64url');
  const given = bytes.subarray(16);
  return secrets.some((secret) => timingSafeEqual(given, stamp(secret, contactKey))) ? contactKey : null;
}

const stamp = (secret: string, contactKey: string) =>
  signature(secret, `stop-letters\n${contactKey}`).subarray(0, signed);
