/** Opens pages as a slow telephone on a slow network does, a first time and again, and says how soon they are read. */
import { parseArgs } from 'node:util';
import { urls } from '../src/language/urls.ts';
import { openBrowser } from '../test/browser/chromium.ts';
import { freePort, untilAnswers } from './faults/app.ts';
import { openScratch } from './faults/scratch.ts';
import { examine } from './phone/lighthouse.ts';
import { judge, report, type Opened } from './phone/report.ts';
import { middle, visit } from './phone/visit.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, lighthouse: { type: 'string' } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new RangeError('--rounds takes a whole number, 1 or more.');

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
const scratch = await openScratch();
const debugging = await freePort();
const browser = await openBrowser({ debuggingPort: debugging });
try {
  say('A demonstration…');
  const app = scratch.start(await freePort(), ['serve', '--demo-if-empty']);
  await untilAnswers(app, urls.home());

  const context = await browser.newContext({ baseURL: app.url });
  const entered = await context.request.post(urls.demoBe('aicha'), { maxRedirects: 0 });
  const cookie = entered.headers()['set-cookie']?.split(';')[0] ?? '';
  const feed = await (await context.request.get(urls.exchange())).text();
  const [question = urls.exchange()] = /\/entraide\/questions\/[0-9a-f-]{36}/.exec(feed) ?? [];
  await context.close();

  const opened: Opened[] = [];
  for (const [name, path] of Object.entries({
    home: urls.home(),
    feed: urls.exchange(),
    question,
    ask: urls.ask(),
  })) {
    say(`${name}…`);
    const visits = [];
    for (let round = 0; round < rounds; round++) visits.push(await visit(browser, app.url + path, 'aicha'));
    const marks = values.lighthouse
      ? await examine(values.lighthouse, { url: app.url + path, cookie, port: debugging })
      : null;
    opened.push({
      name,
      first: middle(visits.map(({ first }) => first)),
      again: middle(visits.map(({ again }) => again)),
      marks,
    });
  }
  process.stdout.write(report(opened));
  process.exitCode = judge(opened) ? 0 : 1;
} finally {
  await browser.close();
  await scratch.remove();
}
