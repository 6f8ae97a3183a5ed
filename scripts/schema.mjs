/** `npm run schema`: writes src/platform/db/schema.ts again, from a fresh database with every migration. */
import { command, ensureInstalled, environment, findNode } from './install.mjs';
import { run } from './run.mjs';

await command(async () => {
  await ensureInstalled();
  return run(findNode(), ['--disable-warning=ExperimentalWarning', 'test/write-schema.ts'], {
    env: environment(),
  }).ended;
});
