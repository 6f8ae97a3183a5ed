import { setTimeout as delay } from 'node:timers/promises';
import { isAlive, type ProcessIdentity } from './identity.ts';
import type { Say } from './words.ts';

const interval = 500;
const longestPause = 30_000;

/**
 * Looks after the server while the application runs: when its process is gone, brings it up again, trying less
 * and less often while that fails (a full disk). It does not keep the process from ending.
 */
export function watch(options: { current: () => ProcessIdentity; revive: () => Promise<void>; say: Say }): {
  /** Ends the watch, once a restart under way is over. */ end: () => Promise<void>;
} {
  const ending = new AbortController();
  const watching = (async () => {
    for (let pause = interval; ;) {
      await delay(pause, undefined, { signal: ending.signal, ref: false });
      if (isAlive(options.current())) continue;
      options.say((words) => words.lost);
      try {
        await options.revive();
        options.say((words) => words.regained);
        pause = interval;
      } catch (error) {
        options.say(() => (error instanceof Error ? error.message : String(error)));
        pause = Math.min(longestPause, pause * 2);
      }
    }
  })().catch((error: unknown) => {
    if (!ending.signal.aborted) throw error;
  });
  return {
    end: () => {
      ending.abort();
      return watching;
    },
  };
}
