import { randomBytes } from 'node:crypto';
import { signature } from '../../../platform/secrets.ts';
import { newKeycardCode } from '../domain/keycard.ts';

/** The code of a card as it is kept and looked for: keyed, so that a stolen database does not print cards. */
export function hashKeycardCode(secret: string, code: string): string {
  return signature(secret, `keycard\n${code}`).toString('base64url');
}

/** Draws the code of a new card. */
export function drawKeycardCode(): string {
  return newKeycardCode(() => randomBytes(1)[0] ?? 0);
}
