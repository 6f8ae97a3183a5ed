import { createPublicKey, verify } from 'node:crypto';

type Proof = { signed: string; signature: Buffer; key: string; header: unknown; claims: unknown };

/** The two halves of `vapid t=…, k=…` (RFC 8292, 3); null when it is not that. */
export function readProof(authorization: string): Proof | null {
  const [, token, key] = /^vapid t=([\w-]+\.[\w-]+\.[\w-]+), k=([\w-]{87})$/.exec(authorization) ?? [];
  if (!token || !key) return null;
  const [header = '', claims = '', signature = ''] = token.split('.');
  const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
  return {
    signed: `${header}.${claims}`,
    signature: Buffer.from(signature, 'base64url'),
    key,
    header: read(header),
    claims: read(claims),
  };
}

/** Whether it was signed by the key it names, for this service, and for no more than a day (RFC 8292, 2). */
export function isProvenBy(proof: Proof, audience: string): boolean {
  const { alg } = proof.header as Record<string, unknown>;
  const { aud, exp, sub } = proof.claims as Record<string, unknown>;
  const now = Date.now() / 1000;
  if (alg !== 'ES256' || aud !== audience || typeof exp !== 'number' || exp < now || exp > now + 86_400)
    return false;
  if (typeof sub !== 'string' || !/^(mailto:|https:)/.test(sub)) return false;
  const point = Buffer.from(proof.key, 'base64url');
  const key = createPublicKey({
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
    format: 'jwk',
  });
  return verify('sha256', Buffer.from(proof.signed), { key, dsaEncoding: 'ieee-p1363' }, proof.signature);
}
