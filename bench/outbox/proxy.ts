import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/**
 * What may happen to a form between a phone and the house: it passes; it never leaves; it is received and its answer
 * lost; it is late; it is received twice, at once or again later; something on the way answers in the house's place.
 */
export const mishaps = [
  'pass',
  'drop',
  'lose',
  'late',
  'twice',
  'echo',
  '500',
  '503',
  '429',
  'portal',
] as const;
export type Mishap = (typeof mishaps)[number];

type Received = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** A way to the house that can be made as bad as networks are. Whoever opens it closes it. */
export type Proxy = {
  url: string;
  /** What happens to each form that a device sends with a key; nothing else is touched. */
  onForm: (mishap: () => Mishap) => void;
  /** No way through at all, for anything. */
  cut: (isCut: boolean) => void;
  /** What is only read takes this much longer, in milliseconds. */
  slow: (by: number) => void;
  /** From now on the worker is another one: by a comment, or by a line that runs before the rest. */
  renewWorker: (line?: string) => void;
  /** Once what was sent again later has arrived too. */
  settled: () => Promise<void>;
  close: () => Promise<void>;
};

export async function openProxy(house: string): Promise<Proxy> {
  let choose: () => Mishap = () => 'pass';
  let isCut = false;
  let slower = 0;
  let version = '';
  const late: Promise<unknown>[] = [];

  const server: Server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing).catch(() => {
      incoming.socket.destroy();
    });
  });
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const cutOff = () => incoming.socket.destroy();
    if (isCut) {
      cutOff();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const send = () => forward(house, incoming, body);
    const isForm = incoming.headers['idempotency-key'] !== undefined;
    if (slower > 0 && incoming.method === 'GET') await delay(slower);
    const received = isForm ? await spoil(choose(), send) : await send();
    if (!received) cutOff();
    else give(outgoing, incoming.url === '/worker.js' ? renewed(received, version) : received);
  };
  /** What the phone hears; nothing when the way is cut. */
  const spoil = async (mishap: Mishap, send: () => Promise<Received>): Promise<Received | null> => {
    switch (mishap) {
      case 'pass':
        return send();
      case 'drop':
        return null;
      case 'lose':
        await send();
        return null;
      case 'late':
        await delay(150);
        return send();
      case 'twice': {
        const [, second] = await Promise.all([send(), send()]);
        return second;
      }
      case 'echo':
        late.push(delay(400).then(send));
        return send();
      case 'portal':
        return { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('Wi-Fi') };
      case '429':
      case '500':
      case '503':
        return { status: Number(mishap), headers: {}, body: Buffer.alloc(0) };
    }
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    onForm: (mishap) => {
      choose = mishap;
    },
    cut: (cut) => {
      isCut = cut;
      if (cut) server.closeAllConnections();
    },
    slow: (by) => {
      slower = by;
    },
    renewWorker: (line = '// A newer one.') => {
      version = `${line}\n`;
    },
    settled: async () => {
      await Promise.allSettled(late.splice(0));
    },
    close: async () => {
      await Promise.allSettled(late);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function forward(house: string, incoming: IncomingMessage, body: Buffer): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { method, url, headers } = incoming;
    const outgoing = request(new URL(url ?? '/', house), { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** The same worker, after a line more. */
function renewed(worker: Received, version: string): Received {
  if (!version) return worker;
  const { 'content-encoding': encoding, ...headers } = worker.headers;
  const plain =
    encoding === 'br'
      ? brotliDecompressSync(worker.body)
      : encoding === 'gzip'
        ? gunzipSync(worker.body)
        : worker.body;
  return { ...worker, headers, body: Buffer.concat([Buffer.from(version), plain]) };
}

function give(outgoing: ServerResponse, { status, headers, body }: Received): void {
  const { 'transfer-encoding': _, ...kept } = headers;
  outgoing.writeHead(status, { ...kept, 'content-length': body.length });
  outgoing.end(body);
}
