/**
 * Runs the embedded PostgreSQL of a data folder.
 *
 * **Who stops it.** Every application that uses the server is on a list beside it, by process identity. Starting
 * or adopting makes no difference: the last one to leave in order stops it, and those that died without leaving
 * do not count. An application killed with `kill -9` leaves the server running; the next one adopts it.
 *
 * **What if it dies.** As long as an application uses the server, its watch notices within a second that the
 * server is gone and brings it up again, at the same address: pools reconnect by themselves. Several watches at
 * once end with one server, since all is done under one lock.
 *
 * **Who may connect.** Nothing listens on the network. The socket's folder admits the account that runs the
 * server, and root.
 */
import { join } from 'node:path';
import type { Locale } from '../../../language/locale.ts';
import { bringUp, type Up } from './bring-up.ts';
import { isAlive } from './identity.ts';
import { LauncherError } from './launcher-error.ts';
import { withLock } from './lock.ts';
import { findPlace, realDataDir, type Place } from './place.ts';
import { findPostmaster } from './postmaster.ts';
import { stopPostmaster } from './server.ts';
import { applicationRole, provision, type Connection } from './session.ts';
import { removeSocketFolders } from './socket.ts';
import { addUser, removeUser } from './users.ts';
import { watch } from './watch.ts';
import { words, type Say } from './words.ts';

export type StartOptions = {
  /** Where the data live; created when absent. Shared with nothing else named `postgres*`. */
  dataDir: string;
  /** The folder of the programs (`…/bin`) of another PostgreSQL, 15 or later, than the embedded one. */
  binaries?: { dir: string };
  /** The database of the application, created when absent. */
  database?: string;
  /** Told one sentence at each step worth showing. */
  onProgress?(sentence: string): void;
  /** PostgreSQL settings to change, by name. */
  tuning?: Record<string, string>;
  /** The language of the sentences told; those of errors can be had in any (`LauncherError.sentence`). */
  locale?: Locale;
};

export type RunningDatabase = {
  /** For `pg`: `host` is the folder of the socket; no password. The role owns its database, and is no superuser. */
  readonly connection: Connection;
  /** Whether the server was already running. */
  readonly adopted: boolean;
  /** The first process of the server, as of now: it changes when the server had to be restarted. */
  readonly pid: number;
  /** For instance `18.4`. */
  readonly version: string;
  /** Where the data really are: in the data folder, or elsewhere when the server's account cannot enter it. */
  readonly root: string;
  /** Leaves the server, and stops it if nobody else uses it. Close the pools first. */
  stop(): Promise<void>;
};

/**
 * Makes the database of a data folder answer, creating, starting, repairing or adopting what it takes.
 * Throws {@link LauncherError}, whose message is one sentence to show.
 */
export async function startDatabase(options: StartOptions): Promise<RunningDatabase> {
  if (process.platform === 'win32')
    throw new LauncherError({ kind: 'unsupported-platform', platform: process.platform });
  const said = words[options.locale ?? 'fr'];
  const say: Say = (pick) => options.onProgress?.(pick(said));
  const database = options.database ?? 'ravie';
  const dataDir = await realDataDir(options.dataDir);
  const locked = <Result>(work: () => Promise<Result>) =>
    withLock(join(dataDir, 'postgres.lock'), work, {
      onWait: (pid) => {
        say((text) => text.waitingForStart(pid));
      },
    });
  const { binaries, tuning } = options;
  const raise = (place: Place, mayCreate: boolean) =>
    bringUp(place, { binaries, tuning, durable: true, mayCreate, say });

  const { place, first, user } = await locked(async () => {
    const place = await findPlace(dataDir, say);
    for (;;) {
      const first = await raise(place, true);
      const user = await addUser(place);
      try {
        await provision(addressOf(first), database);
        return { place, first, user };
      } catch (error) {
        // A server killed between its first answer and this is brought up again; any other failure is told.
        const wasKilled = !isAlive(first.postmaster.identity);
        await leave(place, user);
        if (!wasKilled) throw error;
      }
    }
  });

  let latest = first;
  const guard = watch({
    current: () => latest.postmaster.identity,
    revive: async () => {
      latest = await locked(() => raise(place, false));
    },
    say,
  });
  let stopped: Promise<void> | undefined;
  return {
    connection: { ...addressOf(first), user: applicationRole, database },
    adopted: first.adopted,
    get pid() {
      return latest.postmaster.pid;
    },
    version: first.version,
    root: place.root,
    stop: () => (stopped ??= guard.end().then(() => locked(() => leave(place, user)))),
  };
}

async function leave(place: Place, user: string): Promise<void> {
  const others = await removeUser(place, user);
  const postmaster = findPostmaster(place);
  if (others > 0) return;
  if (postmaster) await stopPostmaster(postmaster, 'fast');
  await removeSocketFolders(place);
}

function addressOf({ postmaster }: Up): { host: string; port: number } {
  return { host: postmaster.socketDir, port: postmaster.port };
}
