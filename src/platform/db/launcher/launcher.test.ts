import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { findServerBinaries } from './binaries.ts';
import { identify } from './identity.ts';
import { startTemporaryDatabase } from './temporary.ts';
import { createDatabaseIfAbsent } from './session.ts';
import { killNow, query, testingGround, until } from './testing-ground.ts';

const ground = testingGround({ afterEach, afterAll });

const runs = (pid: number) => identify(pid) !== null;

describe('a data folder', { timeout: 30_000 }, () => {
  test('is created at the first start, kept after an orderly stop, and private', async () => {
    const dataDir = join(await ground.folder(), 'données de l’été', 'base');
    const first = await ground.database(dataDir);
    expect(first).toMatchObject({ adopted: false, version: expect.stringMatching(/^18\./) as string });
    expect(first.sentences).toEqual([
      'Première ouverture : création de la base de données.'.replace(' :', '\u00a0:'),
      'Démarrage de la base de données.',
    ]);
    await query(first.connection, `create table notes as select 'gardée' as text`);
    expect(await createDatabaseIfAbsent(first.connection, 'autre "base"')).toBe(true);
    expect(await createDatabaseIfAbsent(first.connection, 'autre "base"')).toBe(false);
    expect((await stat(first.connection.host)).mode & 0o777).toBe(0o700);
    await first.stop();
    expect(runs(first.pid)).toBe(false);

    const second = await ground.database(dataDir, { tuning: { work_mem: '4MB', listen_addresses: '*' } });
    expect(await query(second.connection, 'select text from notes')).toEqual([{ text: 'gardée' }]);
    const settings = await query(
      second.connection,
      `select name, setting from pg_settings where name in
        ('listen_addresses', 'fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'work_mem') order by 1`,
    );
    expect(settings.map(({ name, setting }) => `${String(name)}=${String(setting)}`)).toEqual([
      'data_checksums=on',
      'fsync=on',
      'full_page_writes=on',
      'listen_addresses=',
      'synchronous_commit=on',
      'work_mem=4096',
    ]);
    expect(
      await query(second.connection, 'select rolsuper from pg_roles where rolname = current_user'),
    ).toEqual([{ rolsuper: false }]);
  });

  test('is brought up again after kill -9 of the server, with what was committed, at the same address', async () => {
    const database = await ground.database(await ground.dataDir());
    await query(database.connection, 'create table notes as select 42 as number');
    const killed = database.pid;
    await killNow(killed);
    await until(() => database.pid !== killed);
    expect(await query(database.connection, 'select number from notes')).toEqual([{ number: 42 }]);
    expect(database.sentences).toContain('La base de données répond de nouveau.');
  });

  test('opens although its postmaster.pid names a living program, another PostgreSQL, or a zombie', async () => {
    const [dataDir, elsewhere] = [await ground.dataDir(), await ground.dataDir()];
    const first = await ground.database(dataDir);
    const file = join(first.root, 'cluster', 'postmaster.pid');
    const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
    await first.stop();
    const other = await ground.database(elsewhere);
    const zombie = await ground.zombie();
    expect(identify(zombie)).toBeNull();
    for (const pid of [process.pid, other.pid, zombie]) {
      await writeFile(file, [pid, ...rest].join('\n'));
      const next = await ground.database(dataDir);
      expect(next.adopted).toBe(false);
      await next.stop();
    }
    expect(runs(other.pid)).toBe(true);
  });

  test('whose path is too long for a socket has it elsewhere, as private', async () => {
    const dataDir = join(await ground.folder(), 'un-dossier-au-nom-interminable'.repeat(4));
    const database = await ground.database(dataDir);
    expect(database.connection.host.startsWith(dataDir)).toBe(false);
    expect((await stat(database.connection.host)).mode & 0o777).toBe(0o700);
    expect(await query(database.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.stop();
    await expect(stat(database.connection.host)).rejects.toThrow('ENOENT');
  });

  test('that is damaged, or of another version, is refused and left as it is', async () => {
    const dataDir = await ground.dataDir();
    const { root, stop } = await ground.database(dataDir);
    await stop();
    await writeFile(join(root, 'cluster', 'PG_VERSION'), '14\n');
    await expect(ground.database(dataDir)).rejects.toMatchObject({ kind: 'wrong-version' });
    await writeFile(join(root, 'cluster', 'PG_VERSION'), '18\n');
    const refused = ground.database(dataDir, { tuning: { no_such_setting: 'on' } });
    await expect(refused).rejects.toThrow('unrecognized configuration parameter "no_such_setting"');
    expect((await ground.database(dataDir)).adopted).toBe(false);
  });
});

describe('several applications', { timeout: 30_000 }, () => {
  test('that start at once share one server; the last one to leave stops it', async () => {
    const dataDir = await ground.folder();
    const applications = [1, 2, 3].map(() => ground.application(dataDir));
    const got = await Promise.all(applications.map(({ got }) => got));
    expect(new Set(got.map(({ pid }) => pid)).size).toBe(1);
    expect(got.filter(({ adopted }) => !adopted)).toHaveLength(1);
    for (const { adopted, sentences } of got)
      expect(sentences.at(-1)).toMatch(adopted ? /tourne déjà/ : /^Démarrage/);

    const pid = got[0]?.pid ?? 0;
    await applications[0]?.stop();
    await applications[1]?.stop();
    expect(runs(pid)).toBe(true);
    await applications[2]?.stop();
    expect(runs(pid)).toBe(false);
  });

  test('adopt the server of one that was killed, and stop it when they leave', async () => {
    const dataDir = await ground.dataDir();
    const killed = ground.application(dataDir);
    const { pid } = await killed.got;
    await killNow(killed.child.pid ?? 0);
    expect(runs(pid)).toBe(true);
    const next = await ground.database(dataDir);
    expect(next).toMatchObject({ adopted: true, pid });
    await next.stop();
    expect(runs(pid)).toBe(false);
  });

  test('open what application and server, killed together in mid-write, had committed', async () => {
    const dataDir = await ground.dataDir();
    const killed = ground.application(dataDir);
    const { pid, connection } = await killed.got;
    await query(connection, 'create table notes as select n from generate_series(1, 1000) n');
    const writing = query(connection, 'insert into notes select n from generate_series(1, 100000000) n');
    const failing = expect(writing).rejects.toThrow();
    await Promise.all([killNow(killed.child.pid ?? 0), killNow(pid)]);
    const next = await ground.database(dataDir);
    await failing;
    expect(next.adopted).toBe(false);
    expect(await query(next.connection, 'select count(*)::int as kept from notes')).toEqual([{ kept: 1000 }]);
  });
});

const older = findServerBinaries().find(({ version }) => version.startsWith('15'));
const both = [
  { name: 'the embedded PostgreSQL' },
  ...(older ? [{ name: 'PostgreSQL 15', binaries: older }] : []),
];

test.each(both)('$name reads French', { timeout: 30_000 }, async ({ binaries }) => {
  const { connection, stop } = await startTemporaryDatabase(binaries && { binaries });
  ground.later(stop);
  const [row] = await query(
    connection,
    `select string_agg(word, ' ' order by word collate "fr-x-icu") as sorted, upper('élève œuvre') as upper,
      'ÉCOLE' ilike 'école' as alike, to_tsvector('french', 'L’Éléphant à côté de l’école')::text as words
      from unnest(array['zèbre', 'été', 'Etat', 'eau', 'Œuvre', 'école', 'côté', 'cote', 'côte']) word`,
  );
  expect(row).toEqual({
    sorted: 'cote côte côté eau école Etat été Œuvre zèbre',
    upper: 'ÉLÈVE ŒUVRE',
    alike: true,
    words: `'côt':4 'écol':7 'éleph':2`,
  });
  await query(connection, 'create extension pg_trgm');
  await query(connection, 'create extension unaccent');
  const [letters] = await query(
    connection,
    `select 'été' = any(show_trgm('été')) as known, unaccent('œuf') as plain`,
  );
  expect(letters).toEqual({ known: false, plain: 'oeuf' });
});

test('a folder that cannot be made is told in one sentence', async () => {
  const file = join(await ground.folder(), 'file');
  await writeFile(file, '');
  await chmod(file, 0o444);
  const refused = ground.database(join(file, 'data'));
  await expect(refused).rejects.toMatchObject({
    kind: 'folder-refused',
    message: expect.stringContaining(file) as string,
  });
});
