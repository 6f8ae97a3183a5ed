import { chmod, cp, lstat, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { defaultAccount, isRoot, runAs } from './account.ts';
import { findServerBinaries, locateEmbedded, readVersion } from './binaries.ts';
import { makeRunnable, mendLinks, prepareBinaries } from './bundle.ts';
import { placeAt } from './place.ts';
import { testingGround } from './testing-ground.ts';
import { words, type Say } from './words.ts';

const ground = testingGround({ afterEach, afterAll });

/** The embedded binaries as an installer that runs no script leaves them. */
async function installWithoutLinks(parent: string): Promise<{ native: string; links: string[] }> {
  const native = join(parent, 'native');
  await cp(locateEmbedded().native, native, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  const list = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  const links = list.map(({ target }) => join(parent, target));
  for (const link of links) await rm(link, { force: true });
  return { native, links };
}

test('links left out by the installer are made, and made once', { timeout: 30_000 }, async () => {
  const { native, links } = await installWithoutLinks(await ground.folder());
  await mendLinks(native);
  await mendLinks(native);
  for (const link of links) expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect((await runAs(null, join(native, 'bin', 'initdb'), ['--version'])).stdout).toContain(
    '(PostgreSQL) 18.',
  );
});

test.runIf(isRoot())(
  'binaries under a closed folder are copied for the user of the server, once',
  async () => {
    const closed = await ground.folder(0o700);
    const { native } = await installWithoutLinks(closed);
    await chmod(native, 0o700);
    const place = placeAt(await ground.folder(), defaultAccount());
    const sentences: string[] = [];
    const say: Say = (pick) => sentences.push(pick(words.fr));
    const first = await makeRunnable(native, place, say);
    expect(first.dir.startsWith(place.binaries)).toBe(true);
    expect(await makeRunnable(native, place, say)).toEqual(first);
    expect(sentences).toEqual([words.fr.copying(place.binaries)]);
    expect((await runAs(place.account, join(first.dir, 'initdb'), ['--version'])).code).toBe(0);
  },
);

test('programs that cannot run are told with the reason', async () => {
  const place = placeAt(await ground.folder(), null);
  const refused = prepareBinaries(place, { dir: '/nowhere/bin' }, () => undefined);
  await expect(refused).rejects.toMatchObject({ kind: 'broken-binaries', failure: { dir: '/nowhere/bin' } });
});

test('versions are read from what the programs print', () => {
  expect(readVersion('postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n')).toBe('15.18');
  expect(readVersion('postgres (PostgreSQL) 19beta1')).toBe('19beta1');
  expect(readVersion('command not found')).toBeNull();
});

test('the servers of the system are found once each, the most recent first, 15 at least', () => {
  const found = findServerBinaries();
  expect(new Set(found.map(({ dir }) => dir)).size).toBe(found.length);
  const versions = found.map(({ version }) => Number.parseInt(version, 10));
  expect(versions).toEqual([...versions].sort((a, b) => b - a));
  expect(Math.min(15, ...versions)).toBe(15);
});
