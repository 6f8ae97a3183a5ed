/** `npm start`: installs and builds what is missing, then serves. */
import { command, ensureInstalled, environment, findNode, Refusal } from './install.mjs';
import { run } from './run.mjs';

await command(async () => {
  await ensureInstalled();
  const { build, cli } = await import('./build.mjs');
  await build().catch(() => {
    throw new Refusal('Les pages n’ont pas pu être construites : voyez l’erreur ci-dessus.');
  });
  const args = ['--enable-source-maps', cli, 'serve', '--demo-if-empty', ...process.argv.slice(2)];
  return run(findNode(), args, { env: environment() }).ended;
});
