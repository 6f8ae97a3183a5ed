import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, untilAnswers } from '../../bench/faults/app.ts';
import { signInCarers, type Carer } from '../../bench/faults/carers.ts';
import { countKept } from '../../bench/faults/count.ts';
import { placeOf } from '../../bench/faults/database.ts';
import { Ledger } from '../../bench/faults/ledger.ts';
import { kills, playRound, type Field } from '../../bench/faults/rounds.ts';
import { openScratch, type Scratch } from '../../bench/faults/scratch.ts';
import { startWriters } from '../../bench/faults/writers.ts';
import { build } from '../../scripts/build.mjs';
import { urls } from '../../src/language/urls.ts';
import { bringFewCarers } from './few-carers.ts';

let scratch: Scratch;
let carers: Carer[];

beforeAll(async () => {
  await build();
  scratch = await openScratch();
  carers = await scratch.onDatabase(async (services) => {
    await bringFewCarers(services, 40);
    return signInCarers(services, 40);
  });
}, 120_000);

afterAll(async () => {
  await scratch.remove();
}, 60_000);

test(
  'whatever is killed in the middle of writing, all that was acknowledged is there, once',
  { timeout: 120_000 },
  async () => {
    const [reader] = carers;
    if (!reader) throw new Error('Carers were brought in.');
    const port = await freePort();
    const restart = () => scratch.start(port);
    const app = restart();
    await untilAnswers(app, urls.ready());
    const ledger = new Ledger();
    const field: Field = { app, restart, place: await placeOf(scratch.dataDir), ledger, reader };
    const writers = startWriters(carers, ledger, () => field.app.url, 8);
    for (const kill of kills) await playRound(field, kill);
    await writers.finish();
    expect(await field.app.stop()).toBe(0);

    const kept = await scratch.onDatabase(({ db }) => countKept(db, ledger));
    expect(kept.acknowledged).toBeGreaterThanOrEqual(40);
    expect(kept).toMatchObject({ found: kept.acknowledged, lost: 0, duplicated: 0, halfWritten: 0 });
  },
);
