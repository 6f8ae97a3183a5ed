import { chmod, cp, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { isRoot } from './account.ts';
import { killNow, query, testingGround } from './testing-ground.ts';

const ground = testingGround({ afterEach, afterAll });

describe.runIf(isRoot())('started by root', { timeout: 30_000 }, () => {
  test('the server runs as somebody else, who owns the data', async () => {
    const database = await ground.database(await ground.dataDir());
    const { uid } = await stat(join(database.root, 'cluster'));
    expect(uid).not.toBe(0);
    expect((await stat(`/proc/${database.pid}`)).uid).toBe(uid);
  });

  test('data under a folder closed to that user are kept elsewhere, found again, and follow a move', async () => {
    const closed = await ground.folder(0o700);
    const first = await ground.database(join(closed, 'data'));
    ground.later(() => rm(first.root, { recursive: true, force: true }));
    expect(first.root.startsWith(closed)).toBe(false);
    expect(first.sentences[0]).toContain(first.root);
    expect(JSON.parse(await readFile(join(closed, 'data', 'postgres.json'), 'utf8'))).toMatchObject({
      root: first.root,
    });
    await query(first.connection, 'create table notes as select 1 as number');
    await first.stop();

    await rename(join(closed, 'data'), join(closed, 'moved'));
    const moved = await ground.database(join(closed, 'moved'));
    expect(moved.root).toBe(first.root);
    expect(await query(moved.connection, 'select number from notes')).toEqual([{ number: 1 }]);

    await cp(join(closed, 'moved'), join(closed, 'copied'), { recursive: true });
    const copied = await ground.database(join(closed, 'copied'));
    ground.later(() => rm(copied.root, { recursive: true, force: true }));
    expect(copied.root).not.toBe(first.root);
    expect(await query(copied.connection, `select to_regclass('notes') as notes`)).toEqual([{ notes: null }]);
  });

  test('data that the user can no longer reach are not replaced by an empty database', async () => {
    const dataDir = await ground.dataDir();
    await chmod(dataDir, 0o700);
    await expect(ground.database(dataDir)).rejects.toMatchObject({ kind: 'unreachable' });
  });
});

test(
  'data removed under a running server are not replaced by an empty database',
  { timeout: 30_000 },
  async () => {
    const dataDir = await ground.dataDir();
    const database = await ground.database(dataDir);
    await rm(join(database.root, 'cluster'), { recursive: true, force: true });
    await killNow(database.pid);
    await expect
      .poll(() => database.sentences.at(-1), { timeout: 20_000 })
      .toContain('ne contient pas une base');
  },
);
