/** Kills the application and its database in the middle of writing, and counts what is lost: nothing should be. */
import { parseArgs } from 'node:util';
import { urls } from '../src/language/urls.ts';
import { freePort, untilAnswers } from './faults/app.ts';
import { signInCarers } from './faults/carers.ts';
import { countKept } from './faults/count.ts';
import { placeOf } from './faults/database.ts';
import { Ledger } from './faults/ledger.ts';
import { report } from './faults/report.ts';
import { kills, playRound, type Field, type Round } from './faults/rounds.ts';
import { openScratch } from './faults/scratch.ts';
import { startWriters } from './faults/writers.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '100' }, json: { type: 'boolean', default: false } },
});
const count = Number(values.rounds);
if (!Number.isInteger(count) || count < 1) throw new RangeError('--rounds takes a whole number, 1 or more.');

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
const scratch = await openScratch();
try {
  const port = await freePort();
  const serve = () => scratch.start(port, ['serve', '--demo-if-empty']);
  say('A fresh demonstration…');
  const first = serve();
  const firstStart = await untilAnswers(first, urls.home());
  await first.stop();
  const carers = await scratch.onDatabase((services) => signInCarers(services, 200));
  const [reader] = carers;
  if (!reader) throw new Error('The demonstration has no carer.');

  const second = serve();
  const secondStart = await untilAnswers(second, urls.home());
  const ledger = new Ledger();
  const field: Field = { app: second, restart: serve, place: await placeOf(scratch.dataDir), ledger, reader };
  const writers = startWriters(carers, ledger, () => field.app.url, 8);
  const rounds: Round[] = [];
  for (const index of Array.from({ length: count }).keys()) {
    rounds.push(await playRound(field, kills[index % kills.length] ?? 'everything'));
    if ((index + 1) % 10 === 0) say(`${index + 1} rounds, ${ledger.acknowledged.length} acknowledged.`);
  }
  await writers.finish();
  await field.app.stop();

  const kept = await scratch.onDatabase(({ db }) => countKept(db, ledger));
  const result = { starts: { first: firstStart, second: secondStart }, rounds, ledger, kept };
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : report(result));
  process.exitCode = kept.lost || kept.duplicated || kept.halfWritten ? 1 : 0;
} finally {
  await scratch.remove();
}
