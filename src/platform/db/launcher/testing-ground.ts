import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { identify } from './identity.ts';
import { startDatabase, type RunningDatabase } from './launcher.ts';
import { signal } from './server.ts';
import type { Connection } from './session.ts';

/** vitest's own, given by the test file: nothing outside tests may import it. */
type Hooks = Record<'afterEach' | 'afterAll', (hook: () => Promise<void>) => void>;

/**
 * What the tests of a file open, closed in reverse order whatever their outcome: what one opened after each, and
 * the cluster that they copy (creating one takes far longer) after all.
 */
export function testingGround({ afterEach, afterAll }: Hooks) {
  const closing: (() => Promise<unknown>)[] = [];
  let model: Promise<string> | undefined;
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  afterAll(async () => {
    if (model) await rm(await model, { recursive: true, force: true });
  });
  return {
    later: (close: () => Promise<unknown>) => closing.push(close),

    /** An empty folder that any user may enter, or only its owner (`0o700`). */
    folder: async (mode = 0o755) => {
      const dir = await realpath(await mkdtemp(join(tmpdir(), 'ravie-launcher-')));
      await chmod(dir, mode);
      closing.push(() => rm(dir, { recursive: true, force: true }));
      return dir;
    },

    /** A data folder that already holds a database, with nothing in it. */
    dataDir: async () => {
      model ??= makeModel();
      const dir = await realpath(await mkdtemp(join(tmpdir(), 'ravie-launcher-')));
      closing.push(() => rm(dir, { recursive: true, force: true }));
      // fs.cp would not keep the owner.
      await once(spawn('cp', ['-a', `${await model}/.`, dir], { stdio: 'inherit' }), 'exit');
      return dir;
    },

    database: async (dataDir: string, options: Partial<Parameters<typeof startDatabase>[0]> = {}) => {
      const sentences: string[] = [];
      const onProgress = (sentence: string) => sentences.push(sentence);
      const database = await startDatabase({ dataDir, onProgress, ...options });
      closing.push(() => database.stop());
      return Object.assign(database, { sentences });
    },

    /** The number of a process that ended and that its parent has not waited for. */
    zombie: async () => {
      const parent = spawn('/bin/sh', ['-c', 'true & echo $!; exec sleep 60'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      closing.push(() => killNow(parent.pid ?? 0));
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(line.toString());
      await until(() => identify(pid) === null);
      return pid;
    },

    /** Another process that starts the database of the folder, says what it got, and stops it when told to. */
    application: (dataDir: string) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', applicationScript, dataDir], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      closing.push(() => end(child));
      return { child, got: firstLine(child), stop: () => end(child) };
    },
  };
}

async function makeModel(): Promise<string> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'ravie-launcher-model-')));
  await chmod(dir, 0o755);
  await (await startDatabase({ dataDir: dir })).stop();
  return dir;
}

const applicationScript = `
  const { startDatabase } = await import(${JSON.stringify(new URL('./launcher.ts', import.meta.url).href)});
  const sentences = [];
  const got = await startDatabase({ dataDir: process.argv[1], onProgress: (sentence) => sentences.push(sentence) });
  console.log(JSON.stringify({ adopted: got.adopted, pid: got.pid, connection: got.connection, sentences }));
  process.stdin.on('end', () => got.stop()).resume();
`;

type Got = Pick<RunningDatabase, 'adopted' | 'pid' | 'connection'> & { sentences: string[] };

async function firstLine(child: ChildProcess): Promise<Got> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes('\n')) return JSON.parse(text) as Got;
  }
  throw new Error('The application ended without an answer.');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  await ended;
}

export async function query(connection: Connection, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ ...connection });
  // Of a server killed under the query, that the query fails is enough.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Kills without notice, and waits until the process is no more. */
export async function killNow(pid: number): Promise<void> {
  signal(pid, 'SIGKILL');
  await until(() => identify(pid) === null);
}

/** Waits for the condition, twenty seconds at most. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('What was waited for did not come.');
    await delay(20);
  }
}
