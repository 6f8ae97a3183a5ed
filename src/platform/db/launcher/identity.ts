import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * One process, told apart from any later one that is given the same number: `started` is the moment it began
 * (clock ticks since boot on Linux, a date elsewhere), `host` the boot and the pid namespace it lives in.
 */
export type ProcessIdentity = { readonly pid: number; readonly started: string; readonly host: string };

/** The identity of a process of this host, or `null` when there is no such process (a zombie is none). */
export function identify(pid: number): ProcessIdentity | null {
  const found = process.platform === 'linux' ? readLinuxProcess(pid) : askPs(pid);
  return found && { pid, started: found.started, host };
}

/**
 * Whether that very process still runs. One of another boot or of another container is held to be gone: it
 * cannot be seen from here, and a container that was replaced is by far the common case.
 */
export function isAlive(identity: ProcessIdentity): boolean {
  return identity.host === host && identify(identity.pid)?.started === identity.started;
}

/** The name of the program a process runs (`postgres`), or `null` when there is no such process. */
export function programOf(pid: number): string | null {
  return (process.platform === 'linux' ? readLinuxProcess(pid) : askPs(pid))?.program ?? null;
}

/** The identity of the running process. */
export function ownIdentity(): ProcessIdentity {
  const own = identify(process.pid);
  if (!own) throw new Error('The process table does not show this very process.');
  return own;
}

/** Reads back an identity written as JSON; `null` when the text is not one (cut by a power failure). */
export function parseIdentity(text: string): ProcessIdentity | null {
  try {
    const { pid, started, host: where } = JSON.parse(text) as Partial<ProcessIdentity>;
    return typeof pid === 'number' && typeof started === 'string' && typeof where === 'string'
      ? { pid, started, host: where }
      : null;
  } catch {
    return null;
  }
}

type Found = { program: string; started: string };

function readLinuxProcess(pid: number): Found | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  // proc(5): "pid (program) state ppid …"; the program may itself hold parentheses, hence the last one.
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  const [state, started] = [fields[0], fields[19]];
  if (!state || !started || state === 'Z' || state === 'X') return null;
  return { program: stat.slice(stat.indexOf('(') + 1, end), started };
}

function askPs(pid: number): Found | null {
  try {
    const line = execFileSync('ps', ['-o', 'state=,lstart=,comm=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [, state, started, program] =
      /^(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.+)$/.exec(line.trim()) ?? [];
    if (!state || !started || !program || state.startsWith('Z')) return null;
    return { program: program.slice(program.lastIndexOf('/') + 1), started };
  } catch {
    return null;
  }
}

const host = createHash('sha256').update(describeHost()).digest('hex').slice(0, 12);

function describeHost(): string {
  if (process.platform !== 'linux') return hostname();
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() + readlinkSync('/proc/self/ns/pid');
}
