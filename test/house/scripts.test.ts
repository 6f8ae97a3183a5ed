import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/install.mjs';
import { countTests } from '../../scripts/test/count.mjs';

const folder = mkdtempSync(join(tmpdir(), 'house-scripts-'));
const scripts = pathToFileURL(join(import.meta.dirname, '../../scripts')).href;
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a few lines in a Node of its own; what it prints is kept as it comes. */
function start(source: string) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = async (word: string) => {
    for (let left = 200; !output.includes(word); left -= 1) {
      if (left === 0) throw new Error(`« ${word} » was not said: ${output}`);
      await wait(25);
    }
  };
  return { child, ended, says, output: () => output };
}

describe('installed or not', () => {
  const write = (path: string, packages: unknown) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify({ packages }));
  };
  const asked = {
    '': { name: 'ravie' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/made-for-mac': { version: '1.0.0', optional: true },
  };

  test.each([
    ['nothing there', undefined, false],
    ['all that is asked for', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['another version', { 'node_modules/a': { version: '0.9.0' } }, false],
    ['one missing', {}, false],
    [
      'one too many',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
      false,
    ],
  ])('%s', (_, there, expected) => {
    write('package-lock.json', asked);
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    if (there) write('node_modules/.package-lock.json', there);
    expect(isInstalled(folder)).toBe(expected);
  });
});

describe('taking turns', () => {
  const worker = (name: string, ms: number) => `
    import { inTurn } from '${scripts}/turn.mjs';
    import { appendFileSync } from 'node:fs';
    await inTurn('turn/file', async () => {
      appendFileSync('log', '${name}+');
      console.log('working');
      await new Promise((resolve) => setTimeout(resolve, ${ms}));
      appendFileSync('log', '${name}-');
    }, () => console.log('waiting'));`;

  test('the second waits for the first, and says so once', async () => {
    const first = start(worker('a', 700));
    await first.says('working');
    const second = start(worker('b', 0));
    await second.says('waiting');
    expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('a+a-b+b-');
    expect(second.output().match(/waiting/g)).toHaveLength(1);
    expect(existsSync(join(folder, 'turn/file'))).toBe(false);
  });

  test('one that was killed holds nobody up', async () => {
    const first = start(worker('a', 60_000));
    await first.says('working');
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await start(worker('b', 0)).ended).toBe(0);
  });
});

describe('running the server', () => {
  const server = `
    let told = 0;
    process.on('SIGTERM', () => {});
    process.on('SIGINT', () => {
      told += 1;
      setTimeout(() => { console.log('told', told); process.exit(7); }, 300);
    });
    console.log('serving');
    setInterval(() => {}, 1000);`;
  const runner = (source: string) => `
    import { run } from '${scripts}/run.mjs';
    process.exitCode = await run(process.execPath, ['--eval', ${JSON.stringify(source)}]).ended;`;

  test('one Ctrl-C, told by the terminal and by npm, stops it once, in order; its exit code is ours', async () => {
    const starter = start(runner(server));
    await starter.says('serving');
    starter.child.kill('SIGINT');
    await wait(50);
    starter.child.kill('SIGINT');
    expect(await starter.ended).toBe(7);
    expect(starter.output()).toContain('told 1');
  });

  test('killed by a signal, it ends as shells say it', async () => {
    expect(await start(runner("process.kill(process.pid, 'SIGKILL')")).ended).toBe(137);
  });
});

describe('counting tests', () => {
  const report = (passed: number, failed: number, files: [string, string[]][] = []) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 0,
    testResults: files.map(([status, assertions]) => ({
      status,
      assertionResults: assertions.map((assertion) => ({ status: assertion })),
    })),
  });

  test.each([
    ['all passed', report(3, 0), 0, 3, 0],
    ['one failed', report(2, 1, [['failed', ['passed', 'failed']]]), 1, 2, 1],
    ['a file that cannot be read', report(2, 0, [['failed', []]]), 1, 2, 1],
    ['an error outside the tests', report(2, 0), 1, 2, 1],
    ['no test at all', report(0, 0), 0, 0, 1],
    ['no report', undefined, 0, 0, 1],
  ])('%s', (_, read, code, passed, failed) => {
    expect(countTests(read, code)).toMatchObject({ passed, failed });
  });

  test('none, where there may be none', () => {
    expect(countTests(report(0, 0), 0, 'no server here')).toEqual({
      passed: 0,
      failed: 0,
      note: 'no server here',
    });
  });
});
