import type { Config } from '../../platform/config.ts';
import { pendingMigrations } from '../../platform/db/migrate.ts';
import { standOn, type Ground } from '../ground.ts';
import { Refusal } from './refusal.ts';
import { listenForStop } from './stop.ts';
import type { Terminal } from './terminal.ts';
import { commandWords as words } from './words.ts';

/**
 * Does a piece of work on the ground of an installation, and leaves it in order whatever happens: Ctrl-C lets the
 * transaction under way end, and keeps no embedded database running that nobody uses.
 */
export async function onGround(
  config: Config,
  terminal: Terminal,
  work: (ground: Ground) => Promise<void>,
): Promise<number> {
  const ground = await standOn(config, terminal.say);
  let stopping: Promise<void> | undefined;
  const { unlisten } = listenForStop(terminal.say, () => {
    terminal.say(words.stopping.stopping);
    stopping = ground.close();
  });
  try {
    await work(ground);
    return 0;
  } catch (error) {
    // The work was cut by us: what it says of its lost database is no news.
    if (stopping === undefined) throw error;
    return 130;
  } finally {
    await (stopping ?? ground.close());
    unlisten();
  }
}

/** Refuses to work on a database that is not up to date, with the way to mend it. */
export async function requireMigrated({ services, migrations }: Ground): Promise<void> {
  const pending = await pendingMigrations(services.db, migrations);
  if (pending.length) throw new Refusal(words.errors.notMigrated);
}
