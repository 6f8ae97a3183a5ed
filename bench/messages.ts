/** Tells many people something through real local gateways, kills the worker meanwhile, and counts what arrives. */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openScratch } from './faults/scratch.ts';
import { countArrived, countLeft } from './messages/count.ts';
import { fill } from './messages/fill.ts';
import { openGateways } from './messages/gateways.ts';
import { report } from './messages/report.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '5' },
    // Whether the mail server can be asked what it has: without, letters in doubt are told in the application.
    status: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const wholeNumber = (name: 'count' | 'kills', least: number) => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < least) throw new RangeError(`--${name} takes ${least} or more.`);
  return number;
};
const count = wholeNumber('count', 2);
const kills = wholeNumber('kills', 0);

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
const gateways = await openGateways();
const scratch = await openScratch();
const settings = gateways.settings({ status: values.status });
const startWorker = () => scratch.start(0, ['worker'], settings);
try {
  // The bench holds the database all along: only the worker is killed.
  const result = await scratch.onDatabase(async (services) => {
    say('A fresh house…');
    const filledIn = await fill(services, count, say);
    const start = performance.now();
    let running = startWorker();
    for (let kill = 1; kill <= kills; kill += 1) {
      const from = Math.floor((count * kill) / (kills + 1));
      while (gateways.arrived() < from) await delay(5);
      await running.kill();
      say(`Killed when ${gateways.arrived()} had arrived.`);
      running = startWorker();
    }
    const left = () => countLeft(services.db);
    while ((await left()).waiting > 0) await delay(500);
    const seconds = (performance.now() - start) / 1000;
    say('All have left; those in doubt are settled within a few minutes…');
    // One that was asked about and never came waits again.
    for (let still = await left(); still.waiting + still.sending > 0; still = await left()) await delay(500);
    await running.stop();
    return { count, kills, filledIn, seconds, ...(await countArrived(services.db, gateways.ledger)) };
  });
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : report(result));
  process.exitCode = result.twice || result.lost ? 1 : 0;
} finally {
  await scratch.remove();
  await gateways.close();
}
