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
  const patient = sayIfSlow(terminal.say);
  const ground = await standOn(config, patient.say).finally(patient.end);
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

const slow = 1000;

/**
 * Says of a start only what lasts over a second: a command that answers at once has nothing to apologise for. After
 * `end`, everything is said as it comes.
 */
export function sayIfSlow(say: (sentence: string) => void): {
  say: (sentence: string) => void;
  end: () => void;
} {
  let waiting: NodeJS.Timeout | undefined;
  let ended = false;
  return {
    say: (sentence) => {
      clearTimeout(waiting);
      if (ended) say(sentence);
      else waiting = setTimeout(say, slow, sentence);
    },
    end: () => {
      ended = true;
      clearTimeout(waiting);
    },
  };
}

/** Refuses to work on a database that is not up to date, with the way to mend it. */
export async function requireMigrated({ services, migrations }: Ground): Promise<void> {
  const pending = await pendingMigrations(services.db, migrations);
  if (pending.length) throw new Refusal(words.errors.notMigrated);
}
