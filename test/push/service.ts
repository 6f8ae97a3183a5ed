import { createECDH, randomBytes, type ECDH } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Subscription } from '../../src/platform/push/gateway.ts';
import { decryptMessage } from './decrypt.ts';
import { isProvenBy, readProof } from './proof.ts';

/** What a browser was given, as it reads it. */
export type Pushed = {
  endpoint: string;
  message: Record<string, unknown>;
  seconds: number;
  urgency: string;
  topic: string | undefined;
};

/** What to do to the next message: answer this status, or take it and say nothing, or cut the line before or after. */
export type PushFault = number | 'silent-after' | 'cut-after' | 'cut-before';

type Reader = { keys: ECDH; auth: Buffer; serverKey: string };

export type PushService = {
  /** As in the list of hosts that are called. */
  host: string;
  /** A browser subscribes, bound to one server's key (RFC 8292, 4). */
  subscribe: (serverKey: string) => Subscription;
  /** A browser leaves. */
  leave: (endpoint: string) => void;
  pushed: Pushed[];
  faults: PushFault[];
  close: () => Promise<void>;
};

/**
 * A push service of our own on this machine (RFC 8030): refuses what is not proven (RFC 8292), not encrypted for the
 * browser named (RFC 8291) or not as the standards say, and reads what it takes as that browser would.
 */
export async function startPushService(): Promise<PushService> {
  const readers = new Map<string, Reader>();
  const pushed: Pushed[] = [];
  const faults: PushFault[] = [];
  let host = '';

  const take = async (request: IncomingMessage): Promise<number> => {
    const endpoint = `http://${host}${request.url ?? ''}`;
    const reader = readers.get(endpoint);
    const { authorization = '', ttl, urgency = 'normal', topic } = request.headers;
    const body = await buffer(request);
    if (request.method !== 'POST') return 405;
    if (!reader) return 404;
    const proof = readProof(authorization);
    if (!proof || !isProvenBy(proof, `http://${host}`)) return 401;
    if (proof.key !== reader.serverKey) return 403;
    if (request.headers['content-encoding'] !== 'aes128gcm') return 415;
    if (body.length > 4096) return 413;
    if (typeof ttl !== 'string' || !/^\d+$/.test(ttl)) return 400;
    if (topic !== undefined && !/^[\w-]{1,32}$/.test(String(topic))) return 400;
    if (!/^(very-low|low|normal|high)$/.test(String(urgency))) return 400;
    const text = decryptMessage(body, reader);
    if (text === null) return 400;
    pushed.push({
      endpoint,
      message: JSON.parse(text) as Record<string, unknown>,
      seconds: Number(ttl),
      urgency: String(urgency),
      topic: topic === undefined ? undefined : String(topic),
    });
    return 201;
  };

  const server = createServer((request, response) => {
    const fault = faults.shift();
    if (fault === 'cut-before') {
      response.destroy();
      return;
    }
    if (typeof fault === 'number') {
      request.resume();
      response.writeHead(fault).end();
      return;
    }
    take(request)
      .catch(() => 400)
      .then((status) => {
        if (fault === 'cut-after') response.destroy();
        else if (fault !== 'silent-after')
          response.writeHead(status, status === 201 ? { Location: '/message/1' } : {}).end();
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    host,
    pushed,
    faults,
    subscribe: (serverKey) => {
      const keys = createECDH('prime256v1');
      const p256dh = keys.generateKeys('base64url');
      const auth = randomBytes(16);
      const endpoint = `http://${host}/push/${randomBytes(16).toString('base64url')}`;
      readers.set(endpoint, { keys, auth, serverKey });
      return { endpoint, p256dh, auth: auth.toString('base64url') };
    },
    leave: (endpoint) => void readers.delete(endpoint),
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
