import { commandWords as words } from './words.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;
/** How a program that was interrupted ends: 128 + SIGINT. */
const interrupted = 130;

/**
 * Listens for the wish to stop (Ctrl-C, or the system's own request). The first calls `onWish`; a second one ends
 * the process at once. `unlisten` gives the signals back.
 */
export function listenForStop(say: (sentence: string) => void, onWish: () => void): { unlisten: () => void } {
  let wished = false;
  const hear = () => {
    if (wished) {
      say(words.stopping.forced);
      process.exit(interrupted);
    }
    wished = true;
    onWish();
  };
  for (const signal of signals) process.on(signal, hear);
  return {
    unlisten: () => {
      for (const signal of signals) process.off(signal, hear);
    },
  };
}

/** Something that runs: `announce` tells that it does, to whoever still wants it to. */
type Running = { announce: () => void; close: () => Promise<void> };

/**
 * Starts something that runs until it is stopped, and stops it in order. A wish that comes while it starts is
 * granted once it has started: half a start cannot be undone in order.
 */
export async function runUntilStopped(
  say: (sentence: string) => void,
  start: () => Promise<Running>,
): Promise<void> {
  let [wished, started] = [false, false];
  const { promise: wish, resolve: onWish } = Promise.withResolvers<undefined>();
  const { unlisten } = listenForStop(say, () => {
    wished = true;
    say(started ? words.stopping.stopping : words.stopping.stoppingOnceStarted);
    onWish(undefined);
  });
  try {
    const running = await start();
    started = true;
    if (!wished) running.announce();
    await wish;
    await running.close();
    say(words.stopping.stopped);
  } finally {
    unlisten();
  }
}
