import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { afterAll, afterEach, expect, test } from 'vitest';
import { identify } from './identity.ts';
import { startTemporaryDatabase } from './temporary.ts';
import { query, testingGround } from './testing-ground.ts';

const ground = testingGround({ afterEach, afterAll });

test(
  'a temporary database leaves nothing, nor does one whose test run was killed',
  { timeout: 30_000 },
  async () => {
    const script = `
    const { startTemporaryDatabase } = await import(${JSON.stringify(new URL('./temporary.ts', import.meta.url).href)});
    const { root, pid } = await startTemporaryDatabase();
    console.log(JSON.stringify({ root, pid }));
    process.kill(process.pid, 'SIGKILL');`;
    const killed = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    killed.stdout.on('data', (chunk) => (said += String(chunk)));
    await once(killed, 'close');
    const left = JSON.parse(said) as { root: string; pid: number };
    expect(identify(left.pid)).not.toBeNull();

    const database = await startTemporaryDatabase();
    ground.later(() => database.stop());
    expect(identify(left.pid)).toBeNull();
    await expect(stat(left.root)).rejects.toThrow('ENOENT');

    expect(await query(database.connection, 'show fsync')).toEqual([{ fsync: 'off' }]);
    await database.stop();
    expect(identify(database.pid)).toBeNull();
    await expect(stat(database.root)).rejects.toThrow('ENOENT');
  },
);
