import { expect, test } from 'vitest';
import { personas } from '../../src/features/people/seed.ts';
import { appForTests } from '../app.ts';
import { nameOf } from './observe.ts';
import { subjectsOf } from './subjects.ts';
import { buildWorld } from './world.ts';

// What stands between us and a reader: proxies that keep what they carry, robots that draw previews of links.

const app = await appForTests();
const subjects = subjectsOf(await buildWorld(app.services), '');
const pages = app.routes
  .filter(({ method }) => method === 'get')
  .flatMap((route) => (subjects[nameOf(route)] ?? []).map(({ path }) => ({ route: nameOf(route), path })));

/** The same for everybody, and of nobody: what a proxy may keep. */
const forEverybody = /^GET \/(assets|icones|prenoms\.bin|ravie-\w+\.webmanifest|worker\.js)/;

/** Names of communes, for a few minutes, in the browser of who typed them. */
const isOfNobody = (path: string) => path.startsWith('/communes/suggestions');

test.each(['aicha', 'nathalie', 'beatrice', null])('no proxy keeps what is answered to %s', async (as) => {
  const kept: string[] = [];
  for (const { route, path } of pages) {
    if (forEverybody.test(route)) continue;
    const answer = await app.undone(() => app.request(path, { as }));
    const policy = answer.headers.get('cache-control') ?? '';
    await answer.body?.cancel();
    if (!/\b(no-store|private)\b/.test(policy)) kept.push(`${path}: ${policy}`);
    if (as && !policy.includes('no-store') && !isOfNobody(path)) kept.push(`${path}: ${policy}`);
  }
  expect(kept).toEqual([]);
});

test('a link shown in a messaging app says what it is, and names nobody', async () => {
  const names = personas.map(({ name }) => new RegExp(`\\b${name}\\b`, 'i'));
  for (const { path } of pages) {
    const first = await app.request(path);
    const answer = first.status === 303 ? await app.request(first.headers.get('location') ?? '/') : first;
    if (!answer.headers.get('content-type')?.includes('text/html')) continue;
    const html = await answer.text();
    if (!html.includes('<head>')) continue;
    const shown = [...html.matchAll(/<meta property="og:\w+" content="([^"]*)">/g)].map(
      ([, said = '']) => said,
    );
    expect(shown, path).toHaveLength(4);
    for (const said of shown) {
      expect(said.length, path).toBeGreaterThan(3);
      for (const name of names) expect(said, path).not.toMatch(name);
    }
  }
  const html = await (await app.request('/connexion?suite=%2Fentraide')).text();
  expect(html).toContain('<meta property="og:title" content="RAVie, entre assistantes de vie">');
  expect(html).toMatch(/og:image" content="https?:\/\//);
});

test('a page of somebody signed in has no preview: no robot sees it', async () => {
  expect(await (await app.request('/', { as: 'aicha' })).text()).not.toContain('og:');
});
