import { chromium, type Browser } from 'playwright-core';
import { findChromium, type Program } from './find-chromium.ts';

/** Nothing but the pages under test: no look-up, no update, no call home (they would fail slowly, or not at all). */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a headless Chromium with an empty profile. Whoever opens it closes it (`browser.close()`).
 * @param program the browser to start, found on the machine when not given; `debuggingPort` lets another program in
 * @throws one sentence saying what to install when there is no browser
 */
export async function openBrowser({
  program,
  debuggingPort,
}: { program?: Program; debuggingPort?: number } = {}): Promise<Browser> {
  const { path, env } = program ?? (await findChromium());
  // Chromium refuses to sandbox itself as root, which is who runs the tests in many containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const door = debuggingPort === undefined ? [] : [`--remote-debugging-port=${String(debuggingPort)}`];
  return chromium.launch({
    executablePath: path,
    args: [...QUIET, ...sandbox, ...door],
    env: { ...process.env, ...env },
  });
}
