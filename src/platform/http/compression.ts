import { constants, brotliCompressSync, gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import type { Env } from './context.ts';

const worthIt = 600;

/**
 * Compresses text answers that are not pages (see `answerPage`) in one go: they are small and whole, so a stream
 * would only cost more. Secrets are never reflected beside what an attacker types (session tokens stay in headers).
 */
export function compression(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next();
    const type = c.res.headers.get('content-type') ?? '';
    if (c.res.headers.has('content-encoding') || !/^(text\/|application\/json)/.test(type)) return;
    if (type.startsWith('text/event-stream') || c.req.method === 'HEAD') return;
    // A file to keep may be long and is streamed: it is not held whole in memory to be made smaller.
    if (c.res.headers.has('content-disposition')) return;
    const accepted = c.req.header('accept-encoding') ?? '';
    const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
    if (!encoding) return;
    const plain = Buffer.from(await c.res.arrayBuffer());
    const headers = new Headers(c.res.headers);
    headers.append('Vary', 'Accept-Encoding');
    let body = plain;
    if (plain.length >= worthIt) {
      body = encoding === 'br' ? brotli(plain) : gzipSync(plain, { level: 6 });
      headers.set('Content-Encoding', encoding);
      headers.delete('Content-Length');
    }
    const { status } = c.res;
    c.res = undefined;
    c.res = new Response(body, { status, headers });
  };
}

/** At quality 4, as quick as gzip. */
export function brotli(plain: Buffer): Buffer<ArrayBuffer> {
  return brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
