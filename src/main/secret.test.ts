import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secretOf } from './secret.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ravie-secret-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const make = () => secretOf({ secret: undefined, dataDir });

test('of many that start at once, all have the same secret, and it is kept', async () => {
  const made = await Promise.all(Array.from({ length: 30 }, make));
  expect(new Set(made).size).toBe(1);
  expect(made[0]).toMatch(/^[\w-]{43}$/);
  expect(await make()).toBe(made[0]);
  expect(await readdir(dataDir)).toEqual(['secret']);
});

test('nobody else of the machine reads it', async () => {
  await make();
  expect((await stat(join(dataDir, 'secret'))).mode & 0o077).toBe(0);
});

test('two installations have two', async () => {
  expect(await secretOf({ secret: undefined, dataDir: join(dataDir, 'other') })).not.toBe(await make());
});

test('a secret cut short is refused, never used', async () => {
  await writeFile(join(dataDir, 'secret'), '');
  await expect(make()).rejects.toThrow('n’est pas un secret');
});
