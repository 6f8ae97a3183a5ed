/** `npm run dev`: serves the demonstration, builds and starts again at each change of the sources. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { command, ensureInstalled, environment, findNode, root } from './install.mjs';
import { run } from './run.mjs';

const WATCHED = ['src', 'db', 'demo'];
/** An editor writes a file in several strokes. */
const QUIET_MS = 100;

await command(async () => {
  await ensureInstalled();
  const { build, cli } = await import('./build.mjs');
  const args = ['--enable-source-maps', cli, 'serve', '--demo-if-empty', ...process.argv.slice(2)];

  for (;;) {
    const built = await build().then(
      () => true,
      () => false,
    );
    const changed = nextChange();
    const server = built ? run(findNode(), args, { env: environment() }) : undefined;
    const first = await Promise.race([
      changed.then(() => 'changed'),
      ...(server ? [server.ended.then((code) => (code === 0 || code > 128 ? 'stopped' : 'failed'))] : []),
    ]);
    if (first === 'stopped') return 0;
    if (first === 'failed') console.error('Le serveur s’est arrêté ; il repart au prochain changement.');
    await changed;
    server?.stop();
    await server?.ended;
  }
});

/** Resolves once something has changed in the sources, and nothing more for a moment. @returns {Promise<void>} */
function nextChange() {
  return new Promise((resolve) => {
    /** @type {NodeJS.Timeout | undefined} */ let timer;
    const watchers = WATCHED.map((folder) =>
      watch(join(root, folder), { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          for (const watcher of watchers) watcher.close();
          resolve();
        }, QUIET_MS);
      }),
    );
  });
}
