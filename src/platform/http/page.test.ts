import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Env } from './context.ts';
import { answerPage } from './page.ts';
import { securityHeaders } from './security.ts';

const page = { opening: '<style>a{}</style>', rest: 'Bonjour, Élise.' };
const app = new Hono<Env>();
app.use(securityHeaders({ styles: [], https: false }));
app.get('/', (c) => answerPage(c, page, 422));

const readings = {
  '': (body: Buffer) => body,
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

test.each(Object.entries(readings))('a page reaches who accepts « %s »', async (accepted, read) => {
  const answer = await app.request('/', { headers: { 'accept-encoding': accepted } });
  expect(answer.status).toBe(422);
  expect(answer.headers.get('content-encoding') ?? '').toBe(accepted);
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=UTF-8');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(read(Buffer.from(await answer.arrayBuffer())).toString()).toBe(page.opening + page.rest);
});

test('a browser that accepts both is given the quicker one', async () => {
  const answer = await app.request('/', { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
});
