import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** What a browser gives so that only it can read: its point of P-256 and its secret, both in base64url. */
export type ReaderKeys = { p256dh: string; auth: string };

/** Fixed by the test of the standard's own example; drawn for each message otherwise. */
export type Drawn = { salt: Buffer; privateKey: Buffer };

/** One record holds the whole message (RFC 8188): push services take 4,096 bytes. */
const recordSize = 4096;
/** Messages are padded to as many bytes: how long one is does not tell what it says. */
const paddedTo = 512;

/** Encrypts a message for one browser (RFC 8291: `aes128gcm`, one record). Throws when its keys are none. */
export function encryptMessage(text: string, reader: ReaderKeys, drawn?: Drawn): Buffer<ArrayBuffer> {
  const point = Buffer.from(reader.p256dh, 'base64url');
  const pair = createECDH('prime256v1');
  if (drawn) pair.setPrivateKey(drawn.privateKey);
  else pair.generateKeys();
  const ours = pair.getPublicKey();
  const salt = drawn?.salt ?? randomBytes(16);

  const shared = pair.computeSecret(point);
  const about = Buffer.concat([Buffer.from('WebPush: info\0'), point, ours]);
  const key = Buffer.from(hkdfSync('sha256', shared, Buffer.from(reader.auth, 'base64url'), about, 32));
  const derive = (label: string, length: number) =>
    Buffer.from(hkdfSync('sha256', key, salt, `Content-Encoding: ${label}\0`, length));
  const cipher = createCipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));

  const plain = Buffer.from(text);
  const padding = drawn ? 0 : Math.max(0, paddedTo - plain.length);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(recordSize);
  head.writeUInt8(ours.length, 4);
  return Buffer.concat([
    salt,
    head,
    ours,
    // 2 says that this record is the last; padding is noughts after it.
    cipher.update(Buffer.concat([plain, Buffer.of(2), Buffer.alloc(padding)])),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}

/** Whether these could be a browser's keys: a point that lies on the curve, and 16 bytes. */
export function areReaderKeys({ p256dh, auth }: ReaderKeys): boolean {
  if (Buffer.from(auth, 'base64url').length !== 16) return false;
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  try {
    pair.computeSecret(Buffer.from(p256dh, 'base64url'));
    return true;
  } catch {
    return false;
  }
}
