import { createECDH, createPrivateKey, hkdfSync, type KeyObject } from 'node:crypto';

/** Our side of every subscription: browsers bind theirs to `publicKey`, which is shown; `sign` proves that it is us. */
export type ServerKey = {
  /** An uncompressed point of P-256, in base64url: what `PushManager.subscribe` asks for. */
  publicKey: string;
  sign: KeyObject;
};

/** The order of P-256 (FIPS 186-5): a private key lies strictly between nought and it. */
const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');

/**
 * The key of this installation, made from its secret: as safe as the secret, and nothing more to keep nor to lose. 384
 * bits are drawn for 256, so that none is likelier than another (FIPS 186-5, A.2.1).
 */
export function serverKeyFrom(secret: string): ServerKey {
  const drawn = Buffer.from(hkdfSync('sha256', secret, '', 'ravie push key', 48));
  const number = (BigInt(`0x${drawn.toString('hex')}`) % (order - 1n)) + 1n;
  const scalar = Buffer.from(number.toString(16).padStart(64, '0'), 'hex');
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(scalar);
  const point = pair.getPublicKey();
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: scalar.toString('base64url'),
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  return {
    publicKey: point.toString('base64url'),
    sign: createPrivateKey({ key: jwk, format: 'jwk' }),
  };
}
