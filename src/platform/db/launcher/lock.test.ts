import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, expect, test } from 'vitest';
import { ownIdentity } from './identity.ts';
import { withLock } from './lock.ts';
import { testingGround } from './testing-ground.ts';

const ground = testingGround({ afterEach, afterAll });

test('processes that add to one number under the lock lose no addition', { timeout: 30_000 }, async () => {
  const dir = await ground.folder();
  await writeFile(join(dir, 'number'), '0');
  const script = `
    import { readFile, writeFile } from 'node:fs/promises';
    const { withLock } = await import(${JSON.stringify(new URL('./lock.ts', import.meta.url).href)});
    const [dir] = process.argv.slice(1);
    await Promise.all(Array.from({ length: 5 }, () => withLock(dir + '/lock', async () => {
      await writeFile(dir + '/number', String(Number(await readFile(dir + '/number', 'utf8')) + 1));
    })));`;
  const adders = [1, 2, 3].map(() =>
    spawn(process.execPath, ['--input-type=module', '-e', script, dir], { stdio: 'inherit' }),
  );
  await Promise.all(adders.map((adder) => once(adder, 'exit')));
  expect(await readFile(join(dir, 'number'), 'utf8')).toBe('15');
});

test('the lock of a process that is gone is taken over, even when another one has its number now', async () => {
  const dir = await ground.folder();
  await writeFile(join(dir, '41'), JSON.stringify({ ...ownIdentity(), started: 'long ago' }));
  expect(await withLock(dir, () => Promise.resolve('done'))).toBe('done');
});

test('a claim cut short by a power failure does not hold the lock', async () => {
  const dir = await ground.folder();
  await writeFile(join(dir, '7'), '{"pid":12');
  expect(await withLock(dir, () => Promise.resolve('done'))).toBe('done');
});

test('one that waits too long says whom it waits for', async () => {
  const dir = await ground.folder();
  const told: number[] = [];
  await withLock(dir, async () => {
    const second = withLock(dir, () => Promise.resolve(), { patience: 400, onWait: (pid) => told.push(pid) });
    await expect(second).rejects.toMatchObject({ kind: 'busy', failure: { pid: process.pid } });
  });
  expect(told).toEqual([process.pid]);
});

test('work that fails gives the lock back', async () => {
  const dir = await ground.folder();
  await expect(withLock(dir, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await Promise.race([withLock(dir, () => Promise.resolve('free')), delay(1_000)])).toBe('free');
});
