import { createHash, randomUUID } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, chmod, lchown, lstat, mkdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { accountFor, canEnter, type Account } from './account.ts';
import { LauncherError } from './launcher-error.ts';
import type { Say } from './words.ts';

/**
 * Where one database lives. The account owns its cluster and its socket's folder; all the rest, `root` included,
 * belongs to who runs the application, so that the server can neither read nor replace it.
 */
export type Place = {
  readonly account: Account | null;
  readonly root: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  /** Who may connect: `pg_hba.conf`, written at each start. */
  readonly access: string;
  /** One file for each application that uses the server (see users.ts). */
  readonly users: string;
  /** Copies of the binaries, when the originals cannot be run as they are (see bundle.ts). */
  readonly binaries: string;
  readonly log: string;
};

export function placeAt(root: string, account: Account | null): Place {
  return {
    account,
    root,
    cluster: clusterIn(root),
    access: join(root, 'pg_hba.conf'),
    users: join(root, 'users'),
    binaries: join(root, 'binaries'),
    log: join(root, 'server.log'),
  };
}

const clusterIn = (root: string) => join(root, 'cluster');
const usualRoot = (dataDir: string) => join(dataDir, 'postgres');

/** Creates the data folder when absent and answers its real path. Throws `folder-refused`, `foreign-owner`. */
export async function realDataDir(dataDir: string): Promise<string> {
  const dir = resolve(dataDir);
  const real = await refusing(dir, async () => {
    await mkdir(dir, { recursive: true });
    return realpath(dir);
  });
  await accountFor(usualRoot(real), clusterIn(usualRoot(real)));
  await refusing(real, () => access(real, constants.W_OK));
  return real;
}

/**
 * Finds or makes the place of the database of a data folder; to be called under that folder's lock.
 *
 * It is `postgres/` inside the data folder. When we are root and the account that will run the server cannot
 * enter the data folder (a project under /root, say), it is a folder of its own under /var/lib/ravie, and
 * `postgres.json` in the data folder records which.
 */
export async function findPlace(dataDir: string, say: Say): Promise<Place> {
  const recorded = await readRecord(dataDir);
  const root = recorded ?? usualRoot(dataDir);
  const account = await accountFor(root, clusterIn(root));
  if (account && !existsSync(clusterIn(root)) && !(await canEnter(account, dataDir))) {
    const refuge = await findRefuge(dataDir, account);
    await writeRecord(dataDir, refuge);
    say((words) => words.relocated(dataDir, refuge, account.name));
    return makePlace(refuge, account);
  }
  if (!existsSync(root)) return makePlace(root, account);
  if (account && !(await canEnter(account, root)))
    throw new LauncherError({ kind: 'unreachable', dir: root, account: account.name });
  if (account && recorded) say((words) => words.relocated(dataDir, root, account.name));
  return placeAt(root, account);
}

async function makePlace(root: string, account: Account | null): Promise<Place> {
  await refusing(root, async () => {
    await mkdir(root);
    await chmod(root, placeMode(account));
  });
  return placeAt(root, account);
}

/** Another account goes through the place to its own folders, and sees nothing else. */
export const placeMode = (account: Account | null) => (account ? 0o711 : 0o700);

/** Makes a folder for the account, in a folder of ours. */
export async function makeFolder(dir: string, account: Account | null): Promise<void> {
  await mkdir(dir, { mode: 0o700 });
  if (account) await lchown(dir, account.uid, account.gid);
}

async function refusing<Result>(dir: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new LauncherError({ kind: 'folder-refused', dir, detail }, { cause: error });
  }
}

async function findRefuge(dataDir: string, account: Account): Promise<string> {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 8) + randomUUID().slice(0, 8);
  for (const base of ['/var/lib/ravie', '/var/tmp/ravie']) {
    const made = await mkdir(base, { recursive: true }).catch(() => undefined);
    if (made) await chmod(base, 0o755);
    const found = await lstat(base).catch(() => null);
    // In /var/tmp anybody could have made a folder of that name before us.
    if (found?.isDirectory() && found.uid === 0 && (await canEnter(account, base))) return join(base, name);
  }
  throw new LauncherError({ kind: 'unreachable', dir: dataDir, account: account.name });
}

const recordIn = (dataDir: string) => join(dataDir, 'postgres.json');

/** The place recorded for the data folder. A copy of a data folder does not share the place of its original. */
async function readRecord(dataDir: string): Promise<string | null> {
  const record = await parseRecord(dataDir);
  if (!record || record.dataDir === dataDir) return record?.root ?? null;
  const original = await parseRecord(record.dataDir);
  if (original?.root === record.root) return null;
  await writeRecord(dataDir, record.root);
  return record.root;
}

async function parseRecord(dataDir: string): Promise<{ dataDir: string; root: string } | null> {
  try {
    const record = JSON.parse(await readFile(recordIn(dataDir), 'utf8')) as {
      dataDir?: unknown;
      root?: unknown;
    };
    return typeof record.dataDir === 'string' && typeof record.root === 'string'
      ? { dataDir: record.dataDir, root: record.root }
      : null;
  } catch {
    return null;
  }
}

async function writeRecord(dataDir: string, root: string): Promise<void> {
  const draft = `${recordIn(dataDir)}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify({ dataDir, root }, null, 2) + '\n', { flush: true });
  await rename(draft, recordIn(dataDir));
}
