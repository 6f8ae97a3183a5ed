/**
 * `npm test`: every check of the house, then every test; `npm test -- types lint` runs only those named. One line
 * a step with its time, the whole output of those that fail, and, alone on the last line, how many passed and
 * failed: each test counts for one, and each check too.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command, ensureInstalled, environment, findNode, Refusal, root } from './install.mjs';
import { countTests } from './test/count.mjs';
import { checks, suites } from './test/steps.mjs';

const TOO_LONG_MS = 20 * 60_000;
const results = join(root, 'test-results');
let passed = 0;
let failed = 0;

/**
 * @param {readonly string[]} args what Node runs
 * @param {boolean} live whether its output is shown as it comes, or kept
 * @returns {Promise<{ code: number, output: string, seconds: string }>}
 */
async function runNode(args, live) {
  const started = Date.now();
  const colour = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  const env = { ...process.env, ...environment(), ...colour };
  const shown = live ? 'inherit' : 'pipe';
  const child = spawn(findNode(), args, { cwd: root, env, stdio: ['ignore', shown, shown] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
  const timer = setTimeout(() => child.kill('SIGKILL'), TOO_LONG_MS);
  /** @type {number} */
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  clearTimeout(timer);
  return { code, output, seconds: ((Date.now() - started) / 1000).toFixed(1) };
}

/** @param {boolean} good @param {string} name @param {string} seconds @param {string} [detail] */
const say = (good, name, seconds, detail = '') =>
  console.log(`${good ? '✓' : '✗'} ${name.padEnd(10)} ${seconds.padStart(6)} s  ${detail}`.trimEnd());

/** A check runs its commands one after the other and fails with the first. @param {import('./test/steps.mjs').Check} check */
async function runCheck({ name, commands }) {
  const started = Date.now();
  const outputs = [];
  let good = true;
  for (const args of commands) {
    const { code, output } = await runNode(args, false);
    good &&= code === 0;
    outputs.push(output);
  }
  if (good) passed += 1;
  else failed += 1;
  const lines = outputs.join('').trim().split('\n');
  say(good, name, ((Date.now() - started) / 1000).toFixed(1), good && name === 'house' ? lines.at(-1) : '');
  if (!good) console.log(lines.map((line) => `    ${line}`).join('\n'));
}

/** The checks share nothing: two cores do two at a time. @param {import('./test/steps.mjs').Check[]} waiting */
async function runChecks(waiting) {
  const queue = [...waiting];
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) await runCheck(check);
  };
  await Promise.all([worker(), worker()]);
}

/** @param {import('./test/steps.mjs').Suite} suite */
async function runSuite({ name, whenEmpty }) {
  const report = join(results, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', name, ...reporters];
  const { code, seconds } = await runNode(vitest, true);
  const counted = countTests(readReport(report), code, whenEmpty);
  passed += counted.passed;
  failed += counted.failed;
  const figures = `${counted.passed} passed, ${counted.failed} failed`;
  say(counted.failed === 0, name, seconds, counted.note ? `${figures} (${counted.note})` : figures);
}

/** @param {string} path @returns {import('./test/count.mjs').Report | undefined} undefined when there is none */
function readReport(path) {
  try {
    const report = /** @type {import('./test/count.mjs').Report} */ (JSON.parse(readFileSync(path, 'utf8')));
    return report;
  } catch {
    return undefined;
  }
}

await command(async () => {
  const started = Date.now();
  await ensureInstalled();
  const asked = process.argv.slice(2);
  const known = [...checks, ...suites].map(({ name }) => name);
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Refusal(`No step is called ${unknown.join(', ')}. Steps: ${known.join(' ')}`);
  const chosen = (/** @type {{ name: string }} */ { name }) => asked.length === 0 || asked.includes(name);

  mkdirSync(results, { recursive: true });
  const { build } = await import('./build.mjs');
  await build().then(
    () => (passed += 1),
    () => (failed += 1) && say(false, 'build', '0', 'the bundle could not be made, see above'),
  );
  await runChecks(checks.filter(chosen));
  for (const suite of suites.filter(chosen)) await runSuite(suite);

  console.log(`\n${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
