import { describe, expect, test } from 'vitest';
import type { Actor } from '../language/actor.ts';
import { Forbidden, NotFound } from '../language/failure.ts';
import { readConfig } from '../platform/config.ts';
import { readForm } from '../platform/http/form.ts';
import { anyone } from '../platform/http/policy.ts';
import { get, post, type Route } from '../platform/http/route.ts';
import { createLog } from '../platform/log.ts';
import type { Services } from '../platform/services.ts';
import { z } from 'zod';
import { createApp } from './app.ts';
import { problemStatus } from './problem.ts';

// The outer rings of the web side, around routes that do nothing: no database behind them.

const rose: Actor = {
  kind: 'person',
  id: '0193f000-0000-7000-8000-000000000001',
  firstName: 'Rose',
  initial: 'M',
  communeCode: null,
  departmentCode: null,
  grants: [],
  locale: 'fr',
  theme: 'auto',
};

const routes: Route[] = [
  get('/page', anyone, (c) => c.html('<p>Bonjour</p>')),
  get('/json', anyone, (c) => c.json({ hello: 'Rose' })),
  get('/asset', anyone, () => new Response('x', { headers: { 'Cache-Control': 'public, immutable' } })),
  get('/leads', anyone, (c) => c.redirect('/page', 303)),
  get('/gone', anyone, () => {
    throw new NotFound();
  }),
  get('/closed', anyone, () => {
    throw new Forbidden('closed to her');
  }),
  get('/broken', anyone, () => {
    throw new Error('password of the database: zz9');
  }),
  post('/form', anyone, async (c) => c.json(await readForm(c, z.object({})))),
];

function open(setting: { origin?: string; perMinute?: string; actor?: Actor } = {}) {
  const lines: Record<string, unknown>[] = [];
  const config = readConfig({
    RAVIE_ENV: 'test',
    RAVIE_ORIGIN: setting.origin ?? 'https://ravie.example',
    RAVIE_REQUESTS_PER_MINUTE: setting.perMinute ?? '0',
  });
  const log = createLog('info', {
    write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>),
  });
  const app = createApp({
    services: { config, log, secret: 'a secret for tests, long enough to be one' } as Services,
    routes,
    styles: ['p{color:red}'],
    loadActor: async (_c, locale) => setting.actor ?? { kind: 'visitor', locale },
    drawProblem: (c, problem) => c.html(`<p>${problem}</p>`, problemStatus[problem]),
  });
  return { app, lines };
}

const large = { method: 'POST', body: 'x'.repeat(70_000), headers: { 'content-length': '70000' } };
const foreign = { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } };

describe('every answer, good or bad', () => {
  test.each<[string, RequestInit, number]>([
    ['/page', {}, 200],
    ['/json', {}, 200],
    ['/asset', {}, 200],
    ['/leads', {}, 303],
    ['/nowhere', {}, 404],
    ['/gone', {}, 404],
    ['/closed', {}, 403],
    ['/broken', {}, 500],
    ['/form', foreign, 403],
    ['/form', large, 413],
    ['/page', { method: 'DELETE' }, 404],
    ['/page', { method: 'OPTIONS', headers: { origin: 'https://zz9.invalid' } }, 403],
  ])('%s carries the headers that protect it', async (path, init, status) => {
    const { app } = open();
    const answer = await app.request(path, init);
    expect(answer.status).toBe(status);
    const policy = (answer.headers.get('content-security-policy') ?? '').split('; ');
    for (const directive of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "script-src 'self' 'inline-speculation-rules'",
    ])
      expect(policy).toContain(directive);
    for (const directive of ["frame-ancestors 'none'", "form-action 'self'"])
      expect(policy).toContain(directive);
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('same-origin');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(answer.headers.get('server') ?? answer.headers.get('x-powered-by')).toBeNull();
  });

  test('without https there is nothing to promise', async () => {
    const answer = await open({ origin: 'http://localhost:3000' }).app.request('/page');
    expect(answer.headers.get('strict-transport-security')).toBeNull();
  });

  test('nobody keeps a page of somebody', async () => {
    const cached = async (path: string, actor?: Actor) =>
      (await open(actor ? { actor } : {}).app.request(path)).headers.get('cache-control');
    expect(await cached('/page', rose)).toBe('private, no-store');
    expect(await cached('/broken', rose)).toBe('private, no-store');
    expect(await cached('/page')).toBe('private, no-cache');
    expect(await cached('/asset', rose)).toBe('public, immutable');
  });

  test('what breaks is told in the journal, and not on the page', async () => {
    const { app, lines } = open();
    expect(await (await app.request('/broken')).text()).toBe('<p>broken</p>');
    expect(lines).toMatchObject([{ level: 'error', route: '/broken', msg: 'request failed' }]);
  });
});

describe('what is refused leaves a line in the journal', () => {
  test('with whose request it was, never with what it held', async () => {
    const { app, lines } = open({ actor: rose });
    await app.request('/closed?q=Odette');
    await app.request('/form', { ...foreign, body: 'text=Odette' });
    await app.request('/form', large);
    expect(lines).toMatchObject([
      { problem: 'forbidden', route: '/closed', why: 'closed to her', person: rose.id },
      { problem: 'other-site' },
      { problem: 'too-large' },
    ]);
    expect(lines.every(({ network }) => String(network).startsWith('address:'))).toBe(true);
    expect(JSON.stringify(lines)).not.toMatch(/Odette|Rose|xxx/);
  });

  test('a flood, once a minute', async () => {
    const { app, lines } = open({ perMinute: '5' });
    const statuses = [];
    for (let time = 0; time < 20; time++) statuses.push((await app.request('/page')).status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10);
    expect(lines).toMatchObject([{ problem: 'too-many-requests' }]);
    const refused = await app.request('/page');
    expect(refused.headers.get('retry-after')).toBe('60');
  });
});
