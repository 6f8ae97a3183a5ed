/** Sends answers from a real browser through everything that happens to a phone and its network, and counts what arrived. */
import { parseArgs } from 'node:util';
import { serve } from '../src/main/serve.ts';
import { readConfig } from '../src/platform/config.ts';
import { openBrowser } from './browser/chromium.ts';
import { freePort } from './faults/app.ts';
import { openScratch } from './faults/scratch.ts';
import { chanceOf } from './outbox/chance.ts';
import { workerComes } from './outbox/phone.ts';
import { openProxy } from './outbox/proxy.ts';
import { Tally } from './outbox/report.ts';
import { run } from './outbox/runs.ts';
import { threadOf } from './outbox/thread.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isInteger(runs) || runs < 1) throw new RangeError('--runs takes a whole number, 1 or more.');
if (!Number.isInteger(seed)) throw new RangeError('--seed takes a whole number.');

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
const scratch = await openScratch();
try {
  say('A demonstration…');
  const config = readConfig({ ...scratch.settings, PORT: String(await freePort()) });
  const running = await serve(config, { demoIfEmpty: true, say: () => undefined });
  const proxy = await openProxy(running.url);
  const browser = await openBrowser();
  const context = await browser.newContext({
    baseURL: proxy.url,
    locale: 'fr-FR',
    viewport: { width: 360, height: 740 },
  });
  context.setDefaultTimeout(10_000);
  await context.request.post('/demo/etre/josiane', { maxRedirects: 0 });
  const page = await context.newPage();
  await page.goto('/entraide');
  await workerComes(page);

  say(`${String(runs)} runs, seed ${String(seed)}…`);
  const chance = chanceOf(seed);
  const tally = new Tally();
  const { db } = running.ground.services;
  let thread = await threadOf(db, 0);
  for (let turn = 0; turn < runs; turn += 1) {
    // A long thread is slow to draw, and the pace of one hour is not what is measured here.
    if (turn % 50 === 0) thread = await threadOf(db, turn / 50);
    await db.deleteFrom('rate_counters').execute();
    tally.add(await run({ context, proxy, ...thread }, chance, `b${String(turn)}`));
    if (turn % 100 === 99) say(`${String(turn + 1)} runs`);
  }
  process.stdout.write(tally.report(seed));
  process.exitCode = tally.isRight ? 0 : 1;
  await browser.close();
  await proxy.close();
  await running.close();
} finally {
  await scratch.remove();
}
