import { randomUUID } from 'node:crypto';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { runAs, type Account } from './account.ts';
import { locateEmbedded, readVersion } from './binaries.ts';
import { LauncherError, systemCode } from './launcher-error.ts';
import type { Place } from './place.ts';
import type { Say } from './words.ts';

/** Programs that the account can really run: it just ran one. */
export type Runnable = { readonly dir: string; readonly version: string };

/**
 * The programs to run the server with. Those given are taken as they are. The embedded ones are mended in place
 * when the installer left out their symbolic links, and copied into the place when the account cannot run them
 * where they stand (a project under a 0700 folder, a read-only installation that lacks the links).
 * Throws `no-binaries`, `broken-binaries`.
 */
export async function prepareBinaries(
  place: Place,
  given: { dir: string } | undefined,
  say: Say,
): Promise<Runnable> {
  if (given) return runnableOrThrow(resolve(given.dir), place.account);
  return makeRunnable(locateEmbedded().native, place, say);
}

/** Mends these embedded programs where they are, or copies them into the place, until the account can run them. */
export async function makeRunnable(native: string, place: Place, say: Say): Promise<Runnable> {
  await mendLinks(native).catch(() => undefined);
  const inPlace = await tryRun(join(native, 'bin'), place.account);
  return 'version' in inPlace ? inPlace : copyBinaries(native, place, say);
}

async function copyBinaries(native: string, place: Place, say: Say): Promise<Runnable> {
  const copy = join(place.binaries, await fingerprint(native));
  const kept = await tryRun(join(copy, 'bin'), place.account);
  if ('version' in kept) return kept;
  say((words) => words.copying(place.binaries));
  await rm(place.binaries, { recursive: true, force: true });
  await mkdir(place.binaries);
  await chmod(place.binaries, 0o755);
  const draft = `${copy}.${randomUUID()}`;
  // Static archives and headers serve compilers only: a third of the size.
  const isForCompilers = (path: string) => /\.a$|[/\\](pgxs|pkgconfig|include)$/.test(path);
  await cp(native, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !isForCompilers(from),
  });
  await openToAll(draft);
  await mendLinks(draft);
  await rename(draft, copy);
  return runnableOrThrow(join(copy, 'bin'), place.account);
}

/** Changes when the installed package does, so that an upgrade is copied anew. */
async function fingerprint(native: string): Promise<string> {
  const { size, mtimeMs } = await stat(join(native, 'bin', 'postgres'));
  return `${size}-${Math.floor(mtimeMs)}`;
}

/** Lets anybody read and run the copy, whatever the umask the originals were installed under. */
async function openToAll(dir: string): Promise<void> {
  await chmod(dir, 0o755);
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(dir) === 'bin' ? 0o755 : 0o644);
  }
}

/**
 * Makes the symbolic links listed in `pg-symlinks.json`, which npm packages cannot carry and which the package
 * makes in an install script, where those are allowed to run.
 */
export async function mendLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const root = dirname(native);
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const [from, to] = [source, target].map((path) => rebase(native, root, path)) as [string, string];
    await symlink(relative(dirname(to), from), to).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
  }
}

/** The list names its files `native/lib/…`; a copy bears another name. */
function rebase(native: string, root: string, path: string): string {
  const full = resolve(root, path.replace(/^native[/\\]/, basename(native) + sep));
  if (!full.startsWith(native + sep)) throw new Error(`A link of PostgreSQL would leave its folder: ${path}`);
  return full;
}

async function tryRun(dir: string, account: Account | null): Promise<Runnable | { why: string }> {
  const { code, stdout, stderr } = await runAs(account, join(dir, 'postgres'), ['--version']);
  const version = readVersion(stdout);
  return code === 0 && version ? { dir, version } : { why: stderr.trim() || `code ${code}.` };
}

async function runnableOrThrow(dir: string, account: Account | null): Promise<Runnable> {
  const tried = await tryRun(dir, account);
  if ('version' in tried) return tried;
  throw new LauncherError({ kind: 'broken-binaries', dir, detail: tried.why });
}
