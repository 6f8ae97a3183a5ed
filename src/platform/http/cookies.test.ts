import { readdirSync, readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Env } from './context.ts';
import { dropCookie, keepCookie, readCookie } from './cookies.ts';

test.each([
  ['http://localhost:3000', 'note'],
  ['https://ravie.example', '__Host-note'],
])('reached at %s, the browser holds %s: what is kept is read back, then forgotten', async (origin, name) => {
  const reached = { config: { origin } };
  const app = new Hono<Env>().get('/', (c) => {
    const read = readCookie(reached, c, 'note');
    if (read === undefined) keepCookie(reached, c, 'note', 'à lire', 60);
    else dropCookie(reached, c, 'note');
    return c.text(read ?? '');
  });
  const [kept = ''] = (await app.request('/')).headers.getSetCookie();
  expect(kept).toMatch(new RegExp(`^${name}=.*; Max-Age=60; Path=/; HttpOnly;( Secure;)? SameSite=Lax$`));
  const again = await app.request('/', { headers: { cookie: kept.split(';')[0] ?? '' } });
  expect(await again.text()).toBe('à lire');
  expect(again.headers.getSetCookie()[0]).toMatch(new RegExp(`^${name}=; Max-Age=0; Path=/`));
});

test('cookies are given here and nowhere else: on https, one for a part of the site would be refused', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .filter((path) => /\b(?:setCookie|deleteCookie)\b/.test(readFileSync(`src/${path}`, 'utf8')));
  expect(sources).toEqual(['platform/http/cookies.ts']);
});
