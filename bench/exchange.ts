/** Fills the exchange with 10 thousand, 100 thousand, 1 million posts, and measures what carers do in it. */
import { parseArgs } from 'node:util';
import { startDatabase } from '../src/platform/db/launcher/launcher.ts';
import { goalsTable } from './exchange/goals.ts';
import { openHouse, type House } from './exchange/house.ts';
import { measure, type Figures } from './exchange/measure.ts';
import { answer, ask, check } from './exchange/postings.ts';
import { feed, form, home, nothing, question, search } from './exchange/readings.ts';
import { growthTable, sizeTable, weightTable } from './exchange/report.ts';
import { weighPages } from './exchange/weigh.ts';
import { openScratch } from './faults/scratch.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    seconds: { type: 'string', default: '10' },
  },
});
const sizes = values.sizes
  .split(',')
  .map(Number)
  .toSorted((one, other) => one - other);
const seconds = Number(values.seconds);
if (!sizes.every((size) => Number.isInteger(size) && size >= 1000))
  throw new RangeError('--sizes takes whole numbers, 1000 or more, separated by commas.');
if (!(seconds > 0)) throw new RangeError('--seconds takes a number above 0.');
if (process.platform !== 'linux') throw new Error('This bench reads /proc: it runs on Linux only.');

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
const scratch = await openScratch();
const houses: House[] = [];
try {
  const server = await startDatabase({ dataDir: scratch.dataDir });
  for (const posts of sizes) houses.push(await openHouse(scratch, server, posts, say));
  const [smallest] = houses;
  if (!smallest) throw new RangeError('--sizes takes one size at least.');
  const weights = await weighPages(smallest);

  const measured = houses.map(({ posts, volume }) => ({
    posts,
    volume,
    figures: new Map<string, Figures>(),
  }));
  for (const workload of [nothing, home, feed, question, search, form, check, ask, answer]) {
    say(`${workload.name}…`);
    const figures = await measure(workload, houses, { seconds, postmaster: server.pid });
    figures.forEach((one, index) => measured[index]?.figures.set(workload.name, one));
  }
  const [small, large] = [measured[0], measured.at(-1)];
  const parts = [
    ...measured.map(sizeTable),
    ...(small && large && small !== large ? [growthTable(small, large)] : []),
    weightTable(weights),
    goalsTable(measured, weights),
  ];
  process.stdout.write(`${parts.join('\n')}\n`);
} catch (error) {
  for (const { app } of houses) say(app.printed());
  throw error;
} finally {
  await scratch.remove();
}
