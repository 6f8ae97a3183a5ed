import { createHash } from 'node:crypto';
import { lchown, lstat, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LauncherError } from './launcher-error.ts';
import type { Place } from './place.ts';

/** The port is only part of the socket's name: nothing listens on the network. */
export const port = 5432;

/** What `sun_path` holds, less its final zero byte: 108 bytes on Linux (unix(7)), 104 on macOS and the BSDs. */
const longestPath = process.platform === 'linux' ? 107 : 103;

/**
 * Makes the folder of the socket and answers its path. It is mode 0700 and owned by the server's account: who may
 * connect is who may enter, so only that account and root. It stands in the place, or in a temporary folder when
 * that path would be too long for a socket. Throws `no-socket-folder`.
 */
export async function socketFolder(place: Place): Promise<string> {
  const short = `ravie-${createHash('sha256').update(place.root).digest('hex').slice(0, 12)}`;
  const candidates = [
    join(place.root, 'socket'),
    join(tmpdir(), short),
    join('/tmp', short),
    join('/var/tmp', short),
  ];
  for (const dir of candidates) if (fits(dir) && (await take(dir, place))) return dir;
  throw new LauncherError({ kind: 'no-socket-folder', dir: place.root });
}

/** Removes what {@link socketFolder} made, once the server is stopped. */
export async function removeSocketFolders(place: Place): Promise<void> {
  for (const dir of candidates(place))
    if (await isOurs(dir, place)) await rm(dir, { recursive: true, force: true });
}

function candidates(place: Place): string[] {
  const short = `ravie-${createHash('sha256').update(place.root).digest('hex').slice(0, 12)}`;
  return [join(place.root, 'socket'), join(tmpdir(), short), join('/tmp', short), join('/var/tmp', short)];
}

function fits(dir: string): boolean {
  return Buffer.byteLength(join(dir, `.s.PGSQL.${port}`)) <= longestPath;
}

/** Makes the folder ours, or answers false: in a temporary folder somebody else may have taken the name. */
async function take(dir: string, place: Place): Promise<boolean> {
  await mkdir(dir, { mode: 0o700 }).catch(() => undefined);
  if (!(await isOurs(dir, place))) return false;
  if (place.account) await lchown(dir, place.account.uid, place.account.gid);
  return true;
}

async function isOurs(dir: string, { account }: Place): Promise<boolean> {
  const found = await lstat(dir).catch(() => null);
  if (!found?.isDirectory() || (found.mode & 0o077) !== 0) return false;
  return [account?.uid, process.geteuid?.()].includes(found.uid);
}
