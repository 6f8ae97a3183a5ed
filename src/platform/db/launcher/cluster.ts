import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runAs, type Output } from './account.ts';
import { majorOf } from './binaries.ts';
import type { Runnable } from './bundle.ts';
import { LauncherError } from './launcher-error.ts';
import { makeFolder, type Place } from './place.ts';
import type { Say } from './words.ts';

/**
 * Makes the cluster when there is none, else checks that these programs can open it. A creation cut short leaves
 * no cluster: it is made under another name, and renamed once whole and on disk.
 * Throws `creation-failed`, `damaged`, `wrong-version`.
 */
export async function ensureCluster(
  place: Place,
  programs: Runnable,
  options: { durable: boolean; mayCreate: boolean; say: Say },
): Promise<void> {
  if (existsSync(place.cluster)) return checkCluster(place, programs);
  if (!options.mayCreate) throw new LauncherError({ kind: 'damaged', dir: place.cluster });
  options.say((words) => words.creating);
  await removeDrafts(place);
  const draft = `${place.cluster}.${randomUUID()}`;
  await makeFolder(draft, place.account);
  await initialise(draft, place, programs, options.durable);
  await rename(draft, place.cluster);
  if (options.durable) await syncFolder(place.root);
}

async function checkCluster(place: Place, programs: Runnable): Promise<void> {
  const version = await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version === null || !existsSync(join(place.cluster, 'global', 'pg_control')))
    throw new LauncherError({ kind: 'damaged', dir: place.cluster });
  if (majorOf(version) !== majorOf(programs.version))
    throw new LauncherError({
      kind: 'wrong-version',
      dir: place.cluster,
      cluster: version.trim(),
      binaries: programs.version,
    });
}

/** Locales that know the letters of every alphabet, the one found everywhere on Linux first. */
const letterLocales = ['C.UTF-8', 'en_US.UTF-8', 'fr_FR.UTF-8', 'C'];

/**
 * Runs initdb. Text sorts by code point, the same everywhere, and French order is asked for where a person reads
 * (`collate "fr-x-icu"`); letters and case follow Unicode. From 17 on the server has that locale built in, yet
 * pg_trgm still asks the system's LC_CTYPE what a letter is: with `C` it would drop every accented one.
 */
async function initialise(dir: string, place: Place, programs: Runnable, durable: boolean): Promise<void> {
  let output: Output = { code: 1, stdout: '', stderr: '' };
  for (const letters of letterLocales) {
    output = await runAs(place.account, join(programs.dir, 'initdb'), [
      `--pgdata=${dir}`,
      '--username=postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      `--lc-ctype=${letters}`,
      ...(majorOf(programs.version) >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []),
      '--data-checksums',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ]);
    if (!output.stderr.includes('invalid locale')) break;
  }
  if (output.code !== 0)
    throw new LauncherError({
      kind: 'creation-failed',
      detail: output.stderr.trim() || output.stdout.trim(),
    });
}

async function removeDrafts(place: Place): Promise<void> {
  const drafts = (await readdir(place.root)).filter((name) => name.startsWith(`${basename(place.cluster)}.`));
  // An initdb whose application was killed may still be writing there: what resists is left for the next time.
  for (const draft of drafts)
    await rm(join(place.root, draft), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}

async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir, 'r');
  await handle.sync();
  await handle.close();
}
