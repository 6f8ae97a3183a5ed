import { spawn } from 'node:child_process';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { childOptions } from './account.ts';
import type { Runnable } from './bundle.ts';
import { systemCode, LauncherError } from './launcher-error.ts';
import { isAlive } from './identity.ts';
import type { Place } from './place.ts';
import { findPostmaster, processesOn, recordedPid, type Postmaster } from './postmaster.ts';
import type { Say } from './words.ts';

/** A log beyond this many bytes is put aside at the next start, replacing the one put aside before. */
const largestLog = 10 * 1024 * 1024;

export type Launched = {
  /** Whether the process we started has ended: a server that refuses to start does within moments. */
  readonly ended: () => boolean;
  /** Why it ended, in the words of its log. */
  readonly lastWords: () => Promise<string>;
};

/**
 * Starts the server in a session of its own: neither Ctrl-C in the terminal nor the end of this process, however
 * sudden, reaches it. Who stops it is decided in launcher.ts.
 */
export async function launch(
  place: Place,
  programs: Runnable,
  settings: Record<string, string>,
): Promise<Launched> {
  await rotateLog(place);
  const log = await open(place.log, 'a', 0o600);
  try {
    const before = (await log.stat()).size;
    const child = spawn(
      join(programs.dir, 'postgres'),
      [
        '-D',
        place.cluster,
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      { ...childOptions(place.account), detached: true, stdio: ['ignore', log.fd, log.fd] },
    );
    let ended = false;
    let refusal = '';
    child.on('exit', () => (ended = true));
    child.on('error', (error) => {
      ended = true;
      refusal = error.message;
    });
    child.unref();
    return {
      ended: () => ended,
      lastWords: async () =>
        refusal || lastMessages((await readFile(place.log)).subarray(before).toString('utf8')),
    };
  } finally {
    await log.close();
  }
}

/**
 * Waits for what a crash left behind to end, helping it after a while, and removes a `postmaster.pid` that lies.
 * Returns early when it turns out to be a server, started a moment ago by a process that died since.
 */
export async function clearRemains(place: Place, say: Say): Promise<void> {
  const started = Date.now();
  let told = false;
  for (let remains = processesOn(place); remains.length > 0; remains = processesOn(place)) {
    if (findPostmaster(place)) return;
    const waited = Date.now() - started;
    if (!told && waited > 1_000) {
      told = true;
      const count = remains.length;
      say((words) => words.waitingForOldProcesses(count));
    }
    // What the first process would have done, were it there: ask them to quit at once, then insist.
    if (waited > 1_000) for (const pid of remains) signal(pid, waited > 5_000 ? 'SIGKILL' : 'SIGQUIT');
    await delay(100);
  }
  // PostgreSQL would refuse to start, be the number another program's by now, or that of a server killed and never
  // waited for (a zombie, in a container whose first process reaps none). We know that nobody is at work there.
  const recorded = recordedPid(place);
  if (recorded !== null && signal(recorded, 0) && !findPostmaster(place))
    await rm(join(place.cluster, 'postmaster.pid'), { force: true });
}

/** What to send the first process, and how many seconds to wait for its end before the next. */
const manners = {
  fast: [
    { send: 'SIGINT', wait: 60 },
    { send: 'SIGQUIT', wait: 10 },
  ],
  immediate: [
    { send: 'SIGQUIT', wait: 5 },
    { send: 'SIGKILL', wait: 5 },
  ],
} as const;

/** Stops the server as `pg_ctl stop` does in that mode, then less gently. Throws `stop-failed`. */
export async function stopPostmaster({ identity }: Postmaster, mode: keyof typeof manners): Promise<void> {
  for (const { send, wait } of manners[mode]) {
    if (isAlive(identity)) signal(identity.pid, send);
    const deadline = Date.now() + wait * 1_000;
    while (Date.now() < deadline) {
      if (!isAlive(identity)) return;
      await delay(20);
    }
  }
  throw new LauncherError({ kind: 'stop-failed', pid: identity.pid });
}

/** Sends the signal (0: none, only asks); answers whether a process, or a zombie, bears that number. */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false;
    if (systemCode(error) === 'EPERM' && name === 0) return true;
    throw error;
  }
}

async function rotateLog(place: Place): Promise<void> {
  const size = await stat(place.log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > largestLog) await rename(place.log, `${place.log}.1`);
}

/** The messages of the log that say why a server ended, without their time and number; else its last lines. */
function lastMessages(text: string): string {
  const reasons = [...text.matchAll(/(?:FATAL|PANIC|ERROR): +(.+)/g)].map(([, message]) => message);
  return (reasons.length > 0 ? reasons : text.trim().split('\n')).slice(-3).join(' ; ');
}
