import { sign } from 'node:crypto';
import { once } from 'node:events';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { codeOf, GatewayError, neverConnected } from '../gateway-error.ts';
import { publicOnly } from '../http/public-only.ts';
import { staysHere } from '../http/loopback.ts';
import { encryptMessage, type ReaderKeys } from './encrypt.ts';
import { isPushAddress } from './hosts.ts';
import { serverKeyFrom, type ServerKey } from './keys.ts';

/** Where one browser is called, and what only it can read. */
export type Subscription = ReaderKeys & { endpoint: string };

export type Call = {
  /** What the browser is told: encrypted on its way. */
  text: string;
  /** For how many seconds it is worth keeping for a telephone that is off. */
  seconds: number;
  /** RFC 8030, 5.3: `high` wakes a telephone that saves its battery. */
  urgency: 'very-low' | 'low' | 'normal' | 'high';
  /** Takes the place of what waits there under the same name: 32 letters of base64url at most, which say nothing. */
  topic?: string;
};

export type PushGateway = {
  /** What browsers bind their subscriptions to. */
  publicKey: string;
  /** Whether this is the address of a push service that we call. */
  takes: (endpoint: string) => boolean;
  /**
   * Calls a browser, which was bound to `serverKey`. Rejects with a `GatewayError`; its ending is `contact` when the
   * browser has left, or when that key is none of ours any more.
   */
  send: (subscription: Subscription & { serverKey: string }, call: Call) => Promise<void>;
};

type Settings = {
  secret: string;
  /** The one before: browsers bound to its key are called with it for as long as it is given. */
  secretBefore?: string | undefined;
  hosts: readonly string[];
  /** Our public origin: whom a push service may write to. */
  origin: string;
  /** How long a push service may say nothing, in milliseconds. */
  silence?: number;
};

const day = 86_400;
/** How long a proof serves, in seconds: at most a day (RFC 8292, 2). */
const proofSeconds = day / 2;

/** Calls browsers through their own push services (RFC 8030), each message encrypted (RFC 8291) and proven (RFC 8292). */
export function createPushGateway({
  secret,
  secretBefore,
  hosts,
  origin,
  silence = 10_000,
}: Settings): PushGateway {
  const ours = serverKeyFrom(secret);
  const keys = [ours, ...(secretBefore === undefined ? [] : [serverKeyFrom(secretBefore)])];
  const contact = origin.startsWith('https://') ? origin : 'https://ravie.invalid';
  const proofs = new Map<string, { token: string; until: number }>();

  const proofFor = (audience: string, { publicKey, sign: key }: ServerKey): string => {
    const now = Math.floor(Date.now() / 1000);
    const known = proofs.get(`${publicKey} ${audience}`);
    if (known && known.until - now > proofSeconds / 2) return known.token;
    const until = now + proofSeconds;
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const said = `${part({ typ: 'JWT', alg: 'ES256' })}.${part({ aud: audience, exp: until, sub: contact })}`;
    const signature = sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' });
    const token = `${said}.${signature.toString('base64url')}`;
    proofs.set(`${publicKey} ${audience}`, { token, until });
    return token;
  };

  return {
    publicKey: ours.publicKey,
    takes: (endpoint) => isPushAddress(endpoint, hosts),
    send: async (subscription, { text, seconds, urgency, topic }) => {
      // Looked at again: the list may have changed since the browser gave it.
      if (!isPushAddress(subscription.endpoint, hosts)) throw new GatewayError('contact', 'not-a-service');
      const key = keys.find(({ publicKey }) => publicKey === subscription.serverKey);
      if (!key) throw new GatewayError('contact', 'other-key');
      const url = new URL(subscription.endpoint);
      const status = await post(url, encryptMessage(text, subscription), silence, {
        TTL: String(seconds),
        Urgency: urgency,
        ...(topic && { Topic: topic }),
        'Content-Encoding': 'aes128gcm',
        'Content-Type': 'application/octet-stream',
        Authorization: `vapid t=${proofFor(url.origin, key)}, k=${key.publicKey}`,
      });
      if (status >= 300) throw new GatewayError(endingOf(status), `http-${status}`);
    },
  };
}

/** The status answered. The address is judged where the connection is made, and no redirection is followed. */
async function post(
  url: URL,
  body: Buffer,
  silence: number,
  headers: Record<string, string>,
): Promise<number> {
  const isHere = staysHere(url.hostname);
  const request = isHere && url.protocol === 'http:' ? requestPlain : requestSecure;
  try {
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': String(body.length) },
      signal: AbortSignal.timeout(silence),
      ...(!isHere && { lookup: publicOnly }),
    });
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    answer.on('error', () => undefined).resume();
    return answer.statusCode ?? 500;
  } catch (error) {
    const code = codeOf(error);
    throw new GatewayError(neverConnected.includes(code) ? 'for-now' : 'unknown', code);
  }
}

/** 404 and 410: the browser has left, or was told to (RFC 8030, 7.3). A refused proof is a matter of clocks or of ours. */
function endingOf(status: number) {
  if (status === 404 || status === 410) return 'contact';
  if ([400, 405, 411, 413, 414, 415].includes(status)) return 'for-good';
  return status >= 500 && status !== 503 ? 'unknown' : 'for-now';
}
