import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from '../../src/main/root.ts';

/** The built application, run as `npm start` runs it: a process of its own, which can be killed. */
export type App = {
  url: string;
  /** The number of its process. */
  pid: number;
  /** As `kill -9` does: it has no time to put anything away. */
  kill: () => Promise<void>;
  /** As Ctrl-C does. Answers the exit code. */
  stop: () => Promise<number | null>;
  /** Its exit code, once it has ended; null when it was killed. */
  ended: Promise<number | null>;
  /** What it printed, for when it does not start. */
  printed: () => string;
};

export type Settings = Record<string, string>;

/** Where `scripts/build.mjs` puts the server. */
export const built = join(root, 'dist', 'server');

/**
 * Starts the application on a port. Does not wait for it: see {@link untilAnswers}.
 * @param args what follows the name of the command line
 * @param server the folder of the server, when it is not where it was built
 */
export function startApp(
  port: number,
  settings: Settings,
  args: readonly string[] = ['serve'],
  server = built,
): App {
  const child = spawn(process.execPath, [join(server, 'cli.js'), ...args], {
    env: { ...process.env, ...settings, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed = (printed + text).slice(-10_000)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    kill: () => end('SIGKILL').then(() => undefined),
    stop: () => end('SIGINT'),
    ended,
    printed: () => printed,
  };
}

/** A port nobody listens on, for the time being. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until a page is answered with 200, two minutes at most, and tells how long it took in milliseconds. */
export async function untilAnswers(app: App, path: string, cookie = ''): Promise<number> {
  const start = performance.now();
  const over = new AbortController();
  void app.ended.then(() => {
    over.abort();
  });
  while (!over.signal.aborted && performance.now() - start < 120_000) {
    if ((await statusOf(app.url + path, cookie)) === 200) return performance.now() - start;
    await delay(20);
  }
  throw new Error(
    `${app.url}${path} ${over.signal.aborted ? 'ended' : 'did not answer'}. It said:\n${app.printed()}`,
  );
}

/** The status of a page; null when nobody answers within two seconds. */
export async function statusOf(url: string, cookie = ''): Promise<number | null> {
  try {
    const answer = await fetch(url, {
      headers: { cookie },
      redirect: 'manual',
      signal: AbortSignal.timeout(2000),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return null;
  }
}
