/** `npm run -s ravie -- <command>`: the command line. Its standard output is the command's own, nothing else. */
import { command, ensureInstalled, environment, findNode } from './install.mjs';
import { run } from './run.mjs';

await command(async () => {
  await ensureInstalled((sentence) => process.stderr.write(`${sentence}\n`));
  const { build, cli } = await import('./build.mjs');
  await build();
  const args = ['--enable-source-maps', cli, ...process.argv.slice(2)];
  return run(findNode(), args, { env: environment() }).ended;
});
