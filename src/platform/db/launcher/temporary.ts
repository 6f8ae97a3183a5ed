import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { accountFor, canEnter, defaultAccount, type Account } from './account.ts';
import { bringUp } from './bring-up.ts';
import { LauncherError } from './launcher-error.ts';
import { identify, ownIdentity, type ProcessIdentity } from './identity.ts';
import type { RunningDatabase } from './launcher.ts';
import { placeAt, placeMode, type Place } from './place.ts';
import { findPostmaster, processesOn } from './postmaster.ts';
import { signal, stopPostmaster } from './server.ts';
import { removeSocketFolders } from './socket.ts';
import { applicationRole, provision } from './session.ts';
import type { Say } from './words.ts';

/**
 * Starts a fresh cluster for tests: in a temporary folder, not durable, nobody else's, removed by `stop`. A test
 * run that is killed leaves it behind; the next call of this function removes it.
 */
export async function startTemporaryDatabase(
  options: { binaries?: { dir: string }; tuning?: Record<string, string> } = {},
): Promise<RunningDatabase> {
  const account = defaultAccount();
  const parent = await findParent(account);
  await reapStale(parent);
  const place = placeAt(await mkdtemp(join(parent, nameFor(ownIdentity()))), account);
  await chmod(place.root, placeMode(account));
  const quiet: Say = () => undefined;
  const { binaries, tuning } = options;
  try {
    const up = await bringUp(place, { binaries, tuning, durable: false, mayCreate: true, say: quiet });
    const address = { host: up.postmaster.socketDir, port: up.postmaster.port };
    await provision(address, 'ravie');
    let stopped: Promise<void> | undefined;
    return {
      connection: { ...address, user: applicationRole, database: 'ravie' },
      adopted: false,
      pid: up.postmaster.pid,
      version: up.version,
      root: place.root,
      stop: () => (stopped ??= remove(place)),
    };
  } catch (error) {
    await remove(place);
    throw error;
  }
}

const prefix = 'ravie-essai';

/** The folder's name tells whose it is: a later run sees by it alone that its maker is gone. */
function nameFor({ pid, started, host }: ProcessIdentity): string {
  return [prefix, pid, started.replace(/\W/g, ''), host.slice(0, 6), ''].join('-');
}

async function findParent(account: Account | null): Promise<string> {
  for (const dir of [tmpdir(), '/tmp', '/var/tmp']) if (await canEnter(account, dir)) return dir;
  throw new LauncherError({ kind: 'unreachable', dir: tmpdir(), account: account?.name ?? '' });
}

/** A folder of another boot, or of another container sharing the temporary folder, is left alone for that long. */
const foreignAge = 24 * 3600 * 1000;

async function reapStale(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(new RegExp(`^${prefix}-(\\d+)-`).exec(name)?.[1]);
    if (!pid) continue;
    const root = join(parent, name);
    const owner = identify(pid);
    if (owner && name.startsWith(nameFor(owner))) continue;
    const isOurs = name.includes(`-${ownIdentity().host.slice(0, 6)}-`);
    const made = await stat(root).catch(() => null);
    const age = Date.now() - (made?.mtimeMs ?? Date.now());
    if (!isOurs && age < foreignAge) continue;
    // Somebody else's on a shared machine is theirs to remove; one that another run removes meanwhile is fine too.
    const { cluster } = placeAt(root, null);
    await accountFor(root, cluster)
      .then((account) => remove(placeAt(root, account)))
      .catch(() => undefined);
  }
}

async function remove(place: Place): Promise<void> {
  const postmaster = findPostmaster(place);
  if (postmaster) await stopPostmaster(postmaster, 'immediate');
  for (let left = processesOn(place); left.length > 0; left = processesOn(place)) {
    for (const pid of left) signal(pid, 'SIGKILL');
    await delay(20);
  }
  await removeSocketFolders(place);
  await rm(place.root, { recursive: true, force: true });
}
