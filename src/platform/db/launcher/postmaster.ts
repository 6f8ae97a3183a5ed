import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { childOptions } from './account.ts';
import { identify, programOf, type ProcessIdentity } from './identity.ts';
import { systemCode } from './launcher-error.ts';
import type { Place } from './place.ts';

/** What `postmaster.pid` says: who the server is, where it listens, and how it goes. */
type PidFile = {
  readonly pid: number;
  readonly port: number;
  readonly socketDir: string;
  /** In the server's own words: `starting` (recovery included), `ready`, `stopping`. */
  readonly status: string;
};

/** A running server, by its first process. */
export type Postmaster = PidFile & { readonly identity: ProcessIdentity };

/** The number in `postmaster.pid`, whether or not a process still bears it. */
export function recordedPid(place: Place): number | null {
  return readPidFile(place)?.pid ?? null;
}

/**
 * The server that runs on the cluster, or `null`. A `postmaster.pid` left by a crash is not taken for one, even
 * when another program was given its number since, or another PostgreSQL.
 */
export function findPostmaster(place: Place): Postmaster | null {
  const file = readPidFile(place);
  if (!file || !isServerOf(file.pid, place)) return null;
  const identity = identify(file.pid);
  return identity && { ...file, identity };
}

/**
 * The processes still at work on the cluster. After `kill -9` of the first one, its children notice within
 * moments, save one busy computing; none may be left when the cluster is opened again. Empty where the system
 * has no /proc: there PostgreSQL's own check (shared memory still attached) is relied upon, and retried.
 */
export function processesOn(place: Place): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isServerOf(pid, place));
}

/** Layout of the file: pid, data directory, start time, port, socket directory, address, shared memory, status. */
function readPidFile(place: Place): PidFile | null {
  try {
    const lines = readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return null;
    return {
      pid,
      port: Number(lines[3] ?? 0),
      socketDir: lines[4] ?? '',
      status: (lines[7] ?? 'starting').trim(),
    };
  } catch {
    return null;
  }
}

/** Every process of a server stands in its data directory. */
function isServerOf(pid: number, place: Place): boolean {
  if (programOf(pid) !== 'postgres') return false;
  if (process.platform !== 'linux') return true;
  const cluster = realFolder(place.cluster);
  return cluster !== null && cluster === workingFolder(pid, place);
}

/** In a container, root may lack the right to look into another user's process: its owner is asked instead. */
function workingFolder(pid: number, { account }: Place): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch (error) {
    if (systemCode(error) !== 'EACCES' || ownerOf(pid) !== account?.uid) return null;
    const asked = spawnSync('readlink', [`/proc/${pid}/cwd`], {
      ...childOptions(account),
      encoding: 'utf8',
    });
    return asked.stdout.replace(/\n$/, '') || null;
  }
}

function ownerOf(pid: number): number | null {
  const folder = statSync(`/proc/${pid}`, { throwIfNoEntry: false });
  return folder ? folder.uid : null;
}

function realFolder(dir: string): string | null {
  try {
    return realpathSync(dir);
  } catch {
    return null;
  }
}
