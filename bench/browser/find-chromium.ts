import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A browser to start: its program, and what it needs in its environment. */
export type Program = { path: string; env: Record<string, string> };

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const packages = join(import.meta.dirname, '../../node_modules');

/**
 * The Chromium named by `CHROME_PATH`, else the one of the machine, else the one that comes inside a package (made
 * for Linux on x64).
 * @throws one sentence saying what to install when there is none
 */
export async function findChromium(): Promise<Program> {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  const installed = named || INSTALLED.find((path) => existsSync(path));
  if (installed) return { path: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error('No Chromium on this machine: install Chromium or Chrome, or name one with CHROME_PATH.');
}

/**
 * Unpacks the browser of `@sparticuz/chromium` once, and answers where. The package unpacks into the folder for
 * temporary files and takes whatever it finds there for a whole browser, even half of one left by a run that was
 * stopped: so it is given a folder of its own, moved into place when complete.
 */
export async function unpackChromium(cache = join(packages, '.cache')): Promise<Program> {
  const { version } = JSON.parse(
    await readFile(join(packages, '@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const aside = await mkdtemp(join(cache, 'chromium-'));
    await unpackInto(aside);
    // Another worker may have been quicker: its folder is as good.
    await rename(aside, folder).catch(() => rm(aside, { recursive: true }));
  }
  const path = join(folder, 'chromium');
  return { path, env: lacksLibraries(path) ? { LD_LIBRARY_PATH: join(folder, 'al2023/lib') } : {} };
}

/** In a process of its own: where to unpack and with which libraries is only told by the environment. */
async function unpackInto(folder: string): Promise<void> {
  const script = "await (await import('@sparticuz/chromium')).default.executablePath()";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: join(packages, '..'),
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
}

/** Whether the machine misses libraries the browser is linked with (a bare server has no NSS). */
function lacksLibraries(program: string): boolean {
  return spawnSync('ldd', [program], { encoding: 'utf8' }).stdout.includes('not found');
}
