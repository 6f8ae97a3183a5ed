/** Keeps ten thousand pages open on one process, and measures what each costs and how soon it hears of an answer. */
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { newId } from '../src/language/ids.ts';
import { urls } from '../src/language/urls.ts';
import { Client } from './exchange/client.ts';
import { freePort, untilAnswers } from './faults/app.ts';
import { openScratch } from './faults/scratch.ts';
import { furnish } from './live/house.ts';
import { openPages } from './live/pages.ts';
import { Deliveries, report } from './live/report.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '10000' }, answers: { type: 'string', default: '60' } },
});
const [count, answers] = [Number(values.pages), Number(values.answers)];
if (!Number.isInteger(count) || count < 100)
  throw new RangeError('--pages takes a whole number, 100 or more.');
if (!Number.isInteger(answers) || answers < 1)
  throw new RangeError('--answers takes a whole number, 1 or more.');
if (process.platform !== 'linux') throw new Error('This bench reads /proc: it runs on Linux only.');

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
const memoryOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) * 1024;

const scratch = await openScratch();
try {
  say('A demonstration, with carers for so many pages…');
  const { carers, questions } = await furnish(scratch, count);
  const [crowded = '', ...others] = questions;
  const port = await freePort();
  const app = scratch.start(port, ['serve']);
  await untilAnswers(app, urls.home());
  const client = new Client(app.url, 8);
  for (const { cookie } of carers.slice(0, 20))
    await client.send({ path: urls.question(crowded), cookie, expected: [200] });

  const before = memoryOf(app.pid);
  say(`${String(count)} pages…`);
  const start = performance.now();
  // One thread in ten pages is the one everybody looks at; the rest are spread.
  const pages = Array.from({ length: count }, (_, index) => ({
    questionId: index % 10 === 0 ? crowded : (others[index % others.length] ?? crowded),
    cookie: carers[index % carers.length]?.cookie ?? '',
  }));
  const opened = await openPages(port, pages);
  const opening = performance.now() - start;
  await delay(3000);
  const after = memoryOf(app.pid);

  const deliveries = new Deliveries(pages.map(({ questionId }) => questionId));
  opened.onHeard((page, _, at) => {
    deliveries.heard(page, at);
  });
  const send = async (turn: number, questionId: string) => {
    const { cookie } = carers[turn % carers.length] ?? { cookie: '' };
    const form = new URLSearchParams({
      id: newId(),
      text: `Chez nous, on fait autrement (${String(turn)}).`,
      step: 'publish',
    });
    deliveries.sent(questionId, performance.now());
    await client.send({ path: urls.answers(questionId), cookie, form, expected: [303] });
    deliveries.kept(questionId, performance.now());
    // Each is told before the next is given, so that each hearing is that answer's.
    await deliveries.settled(questionId, 15_000);
  };
  say(
    `${String(answers)} answers to threads of some hundred pages, then as many to the one of ${String(count / 10)}…`,
  );
  for (let turn = 0; turn < answers; turn++) await send(turn, others[turn % others.length] ?? crowded);
  const spread = deliveries.take();
  for (let turn = 0; turn < answers; turn++) await send(turn + answers, crowded);
  const together = deliveries.take();
  const result = { count, opening, before, after, stillOpen: opened.open(), spread, together };
  process.stdout.write(report(result));
  process.exitCode = spread.lost + together.lost > 0 || result.stillOpen < count ? 1 : 0;
  opened.close();
  client.close();
} finally {
  await scratch.remove();
}
