/**
 * Bundles what runs: the server (dist/server/cli.js) and what the browser loads (dist/public/, every file named
 * by its content and compressed once, with manifest.json from the plain names to those). Does nothing when no
 * source has changed. Run by the other scripts once the packages are installed; Node 18 can read it.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { root } from './install.mjs';
import { inTurn } from './turn.mjs';

const dist = join(root, 'dist');
const FONT = join(
  root,
  'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin',
);

/** Plain name → file copied as it is: compressed already. @type {Record<string, string>} */
const COPIED = {
  'font-regular.woff2': `${FONT}-400-normal.woff2`,
  'font-bold.woff2': `${FONT}-700-normal.woff2`,
  ...Object.fromEntries(
    readdirSync(join(root, 'src', 'ui', 'app-icons')).map((file) => [
      `icon-${file}`,
      join(root, 'src', 'ui', 'app-icons', file),
    ]),
  ),
};

/** Changes with any byte that goes into the build. @returns {string} */
function fingerprint() {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) =>
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (!/\.test\.tsx?$/.test(path)) add(path);
    }
  };
  walk('src');
  for (const path of ['package-lock.json', 'tsconfig.json', 'scripts/build.mjs']) add(path);
  return hash.digest('hex');
}

/** @param {string} folder made empty */
async function bundleServer(folder) {
  await bundle({
    absWorkingDir: root,
    // What plans a department runs in a thread of its own, and is begun by its file.
    entryPoints: { cli: 'src/main/cli.ts', planner: 'src/features/planning/apart.ts' },
    outdir: folder,
    bundle: true,
    // Each command in a piece of its own: in one file, a quick command would load the packages of all the others.
    splitting: true,
    chunkNames: 'pieces/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}

/** @param {string} folder made empty @returns {Promise<Record<string, string>>} plain name → name by content */
async function bundleBrowser(folder) {
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: { app: 'src/browser/main.ts' },
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  /** @type {Record<string, string>} */
  const entries = { 'src/browser/main.ts': 'app.js' };
  return Object.fromEntries(
    Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint && entries[entryPoint] ? [[entries[entryPoint], basename(path)]] : [],
    ),
  );
}

/**
 * What runs beside the pages, in one file. It bears the names of all the others, which it keeps on the device: a
 * change of any of them makes a new worker.
 * @param {string} folder the other files of the browser @returns {Promise<Record<string, string>>}
 */
async function bundleWorker(folder) {
  const files = readdirSync(folder)
    .filter((name) => /\.(js|woff2)$/.test(name))
    .sort();
  const isLarge = (/** @type {string} */ name) => statSync(join(folder, name)).size > 60_000;
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: { worker: 'src/browser/worker.ts' },
    outdir: folder,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {
      RAVIE_FILES: JSON.stringify(files.filter((name) => !isLarge(name))),
      RAVIE_LARGE_FILES: JSON.stringify(files.filter(isLarge)),
    },
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  const [path = ''] = Object.keys(metafile.outputs);
  return { 'worker.js': basename(path) };
}

/** @param {string} folder @returns {Record<string, string>} plain name → name by content */
function copyFiles(folder) {
  return Object.fromEntries(
    Object.entries(COPIED).map(([name, from]) => {
      const content = readFileSync(from);
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase();
      const hashed = name.replace('.', `-${hash}.`);
      writeFileSync(join(folder, hashed), content);
      return [name, hashed];
    }),
  );
}

/** Compresses once, as hard as can be, what is sent many times. @param {string} folder */
function compress(folder) {
  for (const name of readdirSync(folder).filter((file) => /\.(js|css|svg|bin)$/.test(file))) {
    const content = readFileSync(join(folder, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}

const isBuilt = (/** @type {string} */ print) =>
  ['server/cli.js', 'public/manifest.json'].every((path) => existsSync(join(dist, path))) &&
  existsSync(join(dist, 'built')) &&
  readFileSync(join(dist, 'built'), 'utf8') === print;

async function buildAll() {
  const print = fingerprint();
  if (isBuilt(print)) return false;
  // Made aside and moved when whole: a build that fails leaves the last one in place.
  const next = join(dist, 'next');
  rmSync(next, { recursive: true, force: true });
  for (const part of ['server', 'public']) mkdirSync(join(next, part), { recursive: true });
  const [names] = await Promise.all([
    bundleBrowser(join(next, 'public')),
    bundleServer(join(next, 'server')),
  ]);
  const manifest = { ...names, ...copyFiles(join(next, 'public')) };
  Object.assign(manifest, await bundleWorker(join(next, 'public')));
  compress(join(next, 'public'));
  writeFileSync(join(next, 'public', 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  rmSync(join(dist, 'built'), { force: true });
  for (const part of ['server', 'public']) {
    rmSync(join(dist, part), { recursive: true, force: true });
    renameSync(join(next, part), join(dist, part));
  }
  rmSync(next, { recursive: true });
  writeFileSync(join(dist, 'built'), print);
  return true;
}

/** The server's command line, once built. */
export const cli = join(dist, 'server', 'cli.js');

/**
 * Builds what has changed.
 * @returns {Promise<boolean>} whether there was anything to do
 * @throws when a source cannot be bundled; what is wrong has been printed on standard error
 */
export const build = () => inTurn(join(dist, 'turn'), buildAll);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
