import { afterAll, beforeAll, expect, test } from 'vitest';
import { chanceOf } from '../../bench/outbox/chance.ts';
import { workerComes } from '../../bench/outbox/phone.ts';
import { openProxy, type Proxy } from '../../bench/outbox/proxy.ts';
import { run, type Run } from '../../bench/outbox/runs.ts';
import { openHouse } from './open-house.ts';

// Forms on their way through everything that happens to them: `npm run bench -- outbox` does it a thousand times.

const runs = 20;
const house = openHouse();
let proxy: Proxy;
beforeAll(async () => {
  proxy = await openProxy(house.url);
});
afterAll(() => proxy.close());

test(`${runs} random runs: each answer is there once, in order, and nobody was told something false`, async () => {
  const { db } = house.services();
  const { id } = await db
    .selectFrom('questions')
    .select('id')
    .where('audience', '=', 'all')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
  const kept = async (mark: string) => {
    const rows = await db
      .selectFrom('answers')
      .select('body')
      .where('body', 'like', `${mark}-%`)
      .orderBy('position')
      .execute();
    return rows.map(({ body }) => body);
  };
  const context = await house.come({ as: 'josiane', baseURL: proxy.url });
  const page = await context.newPage();
  await page.goto('/entraide');
  await workerComes(page);

  const seed = Number(process.hrtime.bigint() % 1_000_000n);
  const chance = chanceOf(seed);
  const stage = { context, proxy, question: `/entraide/questions/${id}`, kept };
  const wrong: Run[] = [];
  const told = { arrived: 0, kept: 0, nothing: 0 };
  for (let turn = 0; turn < runs; turn += 1) {
    // The pace of one hour is not what is looked at here.
    await db.deleteFrom('rate_counters').execute();
    const done = await run(stage, chance, `m${String(turn)}`);
    for (const one of done.sent) told[one.told] += 1;
    if (done.faults.length > 0) wrong.push(done);
  }
  expect(wrong, `seed ${String(seed)}`).toEqual([]);
  // Chance did its work: some arrived at once, some waited.
  expect(told.arrived, `seed ${String(seed)}`).toBeGreaterThan(0);
  expect(told.kept, `seed ${String(seed)}`).toBeGreaterThan(0);
  await context.close();
});
