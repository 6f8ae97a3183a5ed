import { createDecipheriv, createHmac, type ECDH } from 'node:crypto';

/**
 * Reads a message as the browser it is for does (RFC 8188, RFC 8291): the derivations are written out here, apart from
 * those of the sender. Null for what is not for this browser, or not whole.
 */
export function decryptMessage(body: Buffer, { keys, auth }: { keys: ECDH; auth: Buffer }): string | null {
  const salt = body.subarray(0, 16);
  const length = body.readUInt8(20);
  const sender = body.subarray(21, 21 + length);
  const sealed = body.subarray(21 + length);
  if (length !== 65 || sealed.length > body.readUInt32BE(16)) return null;

  const prk = hmac(auth, keys.computeSecret(sender));
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender, Buffer.of(1)]);
  const root = hmac(salt, hmac(prk, info));
  const derive = (label: string, bytes: number) =>
    hmac(root, Buffer.from(`Content-Encoding: ${label}\0\x01`)).subarray(0, bytes);

  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  decipher.setAuthTag(sealed.subarray(-16));
  try {
    const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    const end = padded.lastIndexOf(2);
    const isPadding = padded.subarray(end + 1).every((byte) => byte === 0);
    return end < 0 || !isPadding ? null : padded.subarray(0, end).toString();
  } catch {
    return null;
  }
}

function hmac(key: Buffer, ...parts: Buffer[]): Buffer {
  return createHmac('sha256', key).update(Buffer.concat(parts)).digest();
}
