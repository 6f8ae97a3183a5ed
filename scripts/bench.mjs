/** `npm run bench -- <name> [options]`: bundles bench/<name>.ts and runs it; without a name, says which there are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, ensureInstalled, environment, findNode, root } from './install.mjs';
import { run } from './run.mjs';

await command(async () => {
  const [name, ...args] = process.argv.slice(2);
  const benches = readdirSync(join(root, 'bench')).flatMap((file) => /^([a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
  if (!name || !benches.includes(name)) {
    console.error('npm run bench -- <name> [options]\n');
    for (const bench of benches) console.error(`  ${bench.padEnd(12)} ${aboutOf(bench)}`);
    return name && name !== '--help' ? 2 : 0;
  }
  await ensureInstalled();
  const { build } = await import('./build.mjs');
  await build();
  const { build: bundle } = await import('esbuild');
  const outfile = join(root, 'dist', 'bench', `${name}.js`);
  await bundle({
    absWorkingDir: root,
    entryPoints: [`bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  return run(findNode(), ['--enable-source-maps', outfile, ...args], { env: environment() }).ended;
});

/** The first sentence a bench says of itself. @param {string} bench */
function aboutOf(bench) {
  const source = readFileSync(join(root, 'bench', `${bench}.ts`), 'utf8');
  return /^\/\*\*\s*(?:\*\s*)?([^\n]*?)\s*(?:\*\/)?\n/.exec(source)?.[1] ?? '';
}
