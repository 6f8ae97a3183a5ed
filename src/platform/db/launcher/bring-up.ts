import { existsSync, realpathSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { prepareBinaries } from './bundle.ts';
import { ensureCluster } from './cluster.ts';
import { LauncherError } from './launcher-error.ts';
import type { Place } from './place.ts';
import { findPostmaster, type Postmaster } from './postmaster.ts';
import { clearRemains, launch, stopPostmaster } from './server.ts';
import { ask, type Answer } from './session.ts';
import { serverSettings } from './settings.ts';
import { port, socketFolder } from './socket.ts';
import type { Say } from './words.ts';

export type BringUpOptions = {
  readonly binaries?: { dir: string } | undefined;
  readonly tuning?: Record<string, string> | undefined;
  readonly durable: boolean;
  /** False once the server ran: data that vanished under it are not replaced by an empty database. */
  readonly mayCreate: boolean;
  readonly say: Say;
};

export type Up = { readonly postmaster: Postmaster; readonly version: string; readonly adopted: boolean };

/** Starts refused for a reason that passes (a server just gone, its shared memory not freed yet) are tried again. */
const passing = /pre-existing shared memory block|lock file ".*" already exists/;

/** How many such refusals, half a second apart, before it is held not to pass. */
const mostRefusals = 60;

/** How long a server may stay without its socket, or without an answer, in milliseconds. */
const patience = { absent: 15_000, silent: 30_000 };

/**
 * Makes the server of a place answer: adopts the one that runs, else creates what is missing and starts it. To be
 * called under the lock. Throws {@link LauncherError}.
 */
export async function bringUp(place: Place, options: BringUpOptions): Promise<Up> {
  for (let refusals = 0; ;) {
    const running = findPostmaster(place);
    const step = running ? await adopt(place, running, options.say) : await start(place, options);
    if (step === 'again') continue;
    if ('postmaster' in step) return step;
    if (++refusals > mostRefusals)
      throw new LauncherError({ kind: 'start-failed', log: place.log, detail: step.refused });
    await delay(500);
  }
}

async function adopt(place: Place, running: Postmaster, say: Say): Promise<Up | 'again'> {
  const answer = await settle(() => findPostmaster(place), say);
  if (answer === 'gone') return 'again';
  if (answer === 'absent') {
    say((words) => words.unjoinable);
    await stopPostmaster(running, 'fast');
    return 'again';
  }
  const postmaster = findPostmaster(place);
  if (!postmaster) return 'again';
  checkCluster(place, postmaster, answer);
  say((words) => words.adopting);
  return { postmaster, version: answer.version, adopted: true };
}

async function start(place: Place, options: BringUpOptions): Promise<Up | 'again' | { refused: string }> {
  const programs = await prepareBinaries(place, options.binaries, options.say);
  await ensureCluster(place, programs, options);
  await clearRemains(place, options.say);
  if (findPostmaster(place)) return 'again';

  const socketDir = await socketFolder(place);
  // No process of ours serves the cluster. One of another container, which shares the folder, would answer here.
  if ((await ask({ host: socketDir, port })) !== 'absent')
    throw new LauncherError({ kind: 'open-elsewhere', dir: place.cluster });
  // A lock left by a crash would stop PostgreSQL, had another program been given its number since.
  for (const name of [`.s.PGSQL.${port}`, `.s.PGSQL.${port}.lock`])
    await rm(join(socketDir, name), { force: true });
  // Nobody but through the socket, whose folder admits the account and root; replication too, for base backups.
  await writeFile(place.access, 'local all all trust\nlocal replication all trust\n');
  await chmod(place.access, 0o644);
  options.say((words) => words.starting);
  const { durable, tuning } = options;
  const settings = serverSettings({ socketDir, access: place.access, durable, ...(tuning && { tuning }) });
  const launched = await launch(place, programs, settings);
  const answer = await settle(
    () => (launched.ended() ? null : (findPostmaster(place) ?? 'unwritten')),
    options.say,
  );
  const postmaster = findPostmaster(place);
  if (typeof answer === 'object' && postmaster) {
    checkCluster(place, postmaster, answer);
    return { postmaster, version: answer.version, adopted: false };
  }
  const detail = await launched.lastWords();
  if (passing.test(detail)) return { refused: detail };
  throw new LauncherError({ kind: 'start-failed', log: place.log, detail });
}

/**
 * Waits until the server takes sessions, for as long as recovery asks. `gone`: it ended. `absent`: it runs but its
 * socket is not there. Throws `silent` when it runs and does not answer.
 */
async function settle(
  current: () => Postmaster | 'unwritten' | null,
  say: Say,
): Promise<Answer | 'gone' | 'absent'> {
  const began = Date.now();
  let [lastSign, lastSaid] = [began, began];
  for (;;) {
    const server = current();
    if (!server) return 'gone';
    const answer = server === 'unwritten' ? 'absent' : await hear(server);
    if (typeof answer === 'object') return answer;
    const now = Date.now();
    if (answer === 'starting') {
      lastSign = now;
      if (now - lastSaid > 3_000) {
        lastSaid = now;
        say((words) => words.recovering(Math.round((now - began) / 1_000)));
      }
    }
    if (answer === 'absent' && now - lastSign > patience.absent) return 'absent';
    if (answer === 'silent' && now - lastSign > patience.silent && server !== 'unwritten')
      throw new LauncherError({ kind: 'silent', pid: server.pid });
    await delay(25);
  }
}

/** Believes a server that says it is starting: asking would only fill its log with refusals. */
async function hear(server: Postmaster): Promise<Answer | 'starting' | 'absent' | 'silent'> {
  if (server.status === 'starting') return 'starting';
  return existsSync(server.socketDir) ? ask({ host: server.socketDir, port: server.port }) : 'absent';
}

/** The one who answers must serve this very folder, and not a copy of it or another cluster. */
function checkCluster(place: Place, { pid }: Postmaster, answer: Answer): void {
  if (realpathSync(answer.dataDirectory) !== realpathSync(place.cluster))
    throw new LauncherError({ kind: 'other-cluster', pid, dir: place.cluster });
}
