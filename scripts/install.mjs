/**
 * What must be there before anything else: the packages of the lockfile, and a Node recent enough. Runs on a
 * fresh clone, so it uses Node's own modules only and Node 18 can read it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn } from './turn.mjs';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const WANTED_NODE = 24;
const OLDEST_NODE = [22, 12];

/** Raised for what a person can mend: printed as it is, without its stack. */
export class Refusal extends Error {}

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

/** @param {string} path @returns {Packages | undefined} */
const packagesOf = (path) => {
  try {
    const lockfile = /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(path, 'utf8')));
    return lockfile.packages;
  } catch {
    return undefined;
  }
};

/** Whether node_modules holds what the lockfile asks for. Packages made for other systems may be missing. */
export function isInstalled(folder = root) {
  const asked = packagesOf(join(folder, 'package-lock.json'));
  const there = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (!asked) throw new Refusal('package-lock.json est absent ou illisible : récupérez-le, puis relancez.');
  if (!there) return false;
  return (
    Object.entries(asked).every(
      ([path, { version, optional }]) =>
        path === '' || (there[path] ? there[path].version === version : optional),
    ) && Object.keys(there).every((path) => path in asked)
  );
}

/**
 * Installs the packages when they are missing or are not those of the lockfile.
 * @param {(sentence: string) => void} [say] told once before, then every ten seconds
 */
export async function ensureInstalled(say = (sentence) => process.stdout.write(`${sentence}\n`)) {
  if (isInstalled()) return;
  const onWait = () => say('Une autre fenêtre installe déjà RAVie ; on l’attend.');
  await inTurn(
    join(root, 'dist', 'turn'),
    async () => {
      if (!isInstalled()) await install(say);
    },
    onWait,
  );
}

/** @param {(sentence: string) => void} say */
async function install(say) {
  say('Installation des paquets : une à deux minutes, une seule fois…');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const beat = setInterval(() => say(`  … ${seconds()} s`), 10_000);
  const [program, ...first] = npmCommand();
  const args = [
    ...first,
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  /** @type {Promise<number | string | null>} */
  const closed = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', resolve);
  });
  const code = await closed.finally(() => clearInterval(beat));
  if (code !== 0) {
    process.stderr.write(output);
    throw new Refusal(`Les paquets n’ont pas pu être installés (npm ci : ${code}). Le réseau répond-il ?`);
  }
  say(`Paquets installés en ${seconds()} s.`);
}

/** The npm that started us, else the one of the PATH. @returns {[string, ...string[]]} */
function npmCommand() {
  const script = process.env['npm_execpath'] ?? '';
  return /^npm(-cli)?\.[cm]?js$/.test(basename(script)) ? [process.execPath, script] : ['npm'];
}

/** @param {string} version as `process.versions.node` @param {readonly number[]} oldest */
const isAtLeast = (version, [major = 0, minor = 0]) => {
  const [ours = 0, oursMinor = 0] = version.split('.').map(Number);
  return ours > major || (ours === major && oursMinor >= minor);
};

/**
 * The Node to run everything on: 24, which the packages bring for most systems, else the one of the machine.
 * @returns {string} path of the program
 * @throws {Refusal} when there is none that is recent enough
 */
export function findNode() {
  if (isAtLeast(process.versions.node, [WANTED_NODE])) return process.execPath;
  const brought = join(root, 'node_modules', '.bin', 'node');
  // It may be there and not run: made for another C library, or on a disk that forbids running programs.
  if (existsSync(brought) && spawnSync(brought, ['--version']).status === 0) return brought;
  if (isAtLeast(process.versions.node, OLDEST_NODE)) return process.execPath;
  throw new Refusal(
    `RAVie demande Node ${OLDEST_NODE.join('.')} ou plus récent (${WANTED_NODE} de préférence), et cette machine a ` +
      `Node ${process.versions.node} : installez Node ${WANTED_NODE} (nodejs.org), puis relancez.`,
  );
}

/** The environment in which `node` is the one found, for whatever a program of ours starts. */
export const environment = () => ({
  PATH: `${dirname(findNode())}:${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`,
});

/** Runs a script of the house: its refusals are one sentence, its bugs keep their stack. @param {() => Promise<number>} main */
export async function command(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    const shown = error instanceof Error && !(error instanceof Refusal) ? error.stack : error;
    process.stderr.write(`${error instanceof Refusal ? error.message : String(shown)}\n`);
    process.exitCode = 1;
  }
}
