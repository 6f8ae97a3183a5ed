import { timingSafeEqual } from 'node:crypto';
import { signature as sign } from '../../platform/secrets.ts';

/** How old a signed report may be, in seconds: heard again later, it is somebody else's copy. */
const fresh = 300;

export type Proof = {
  authorization: string | undefined;
  signature: string | undefined;
  timestamp: string | undefined;
};

/**
 * Whether a report comes from whoever holds our secret: as a bearer token (`Authorization: Bearer …`, what most
 * providers can send), or as a signature, `X-RAVie-Signature: sha256=<hex of HMAC(secret, timestamp + "." + body)>`
 * with `X-RAVie-Timestamp` in seconds.
 */
export function isProven(secret: string, body: string, proof: Proof, now: Date): boolean {
  const { authorization, signature, timestamp } = proof;
  if (signature !== undefined && timestamp !== undefined) {
    if (!(Math.abs(now.getTime() / 1000 - Number(timestamp)) <= fresh)) return false;
    const right = sign(secret, `${timestamp}.${body}`).toString('hex');
    return isSame(signature, `sha256=${right}`);
  }
  return authorization !== undefined && isSame(authorization, `Bearer ${secret}`);
}

/** Compares two texts in a time that tells nothing of where they differ. */
function isSame(given: string, right: string): boolean {
  return timingSafeEqual(sign('compare', given), sign('compare', right));
}
