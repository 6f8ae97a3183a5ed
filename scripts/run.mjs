/** Running another program as if it were this one. Node's own modules only; Node 18 can read it. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const ECHO_MS = 500;

/**
 * Runs a program to its end, with our own input and output.
 *
 * It stands in a process group of its own and is sent each signal once: on Ctrl-C the terminal and npm both tell
 * us, and a server told twice would take it for impatience and cut short its orderly stop.
 * @param {string} program @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined> }} [options]
 * @returns {{ ended: Promise<number>, stop: () => void }} `ended`: its exit code, or 128 + the signal that ended it
 */
export function run(program, args, { env } = {}) {
  const child = spawn(program, args, { stdio: 'inherit', detached: true, env: { ...process.env, ...env } });
  let last = 0;
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    if (Date.now() - last < ECHO_MS) return;
    last = Date.now();
    child.kill(signal);
  };
  const handlers = /** @type {const} */ ([
    ['SIGINT', () => forward('SIGINT')],
    ['SIGTERM', () => forward('SIGTERM')],
    // The terminal was closed: nobody will ask again, so this is the moment to stop in order.
    ['SIGHUP', () => forward('SIGTERM')],
  ]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
  return {
    ended: ended.finally(() => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
    }),
    stop: () => forward('SIGTERM'),
  };
}
