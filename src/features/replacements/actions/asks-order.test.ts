import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { servicesOn, testDatabase } from '../../../../test/database.ts';
import { newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import { aGrant, aPerson } from '../../people/seed.ts';
import { aScene, stateOf } from '../seed/asks-scene.ts';
import { friday, thursday } from '../seed/november.ts';
import { holdRequest } from '../store/asks-looking.ts';
import { holdAvailabilities } from '../store/asks.ts';
import { makePlan } from './department/make-plan.ts';
import { publishPlan } from './department/publish-plan.ts';
import { solvePlan } from './department/solve-plan.ts';
import { findCandidates } from './find-candidates.ts';
import { startAsking } from './start-asking.ts';

// Really at the same time: several connections, everything committed. Whoever waits holds nothing that comes later in
// the order of all: requests, then availabilities, each by their ids.

/** Until a connection waits for what another holds. */
async function untilSomebodyWaits(db: Db, left = 200): Promise<void> {
  const { rows } = await sql`select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
  if (rows.length > 0) return;
  if (left === 0) throw new Error('nobody waits');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await untilSomebodyWaits(db, left - 1);
}

/** Whose availability somebody else holds. */
async function heldByOthers(trx: Db): Promise<string[]> {
  const all = await trx.selectFrom('availabilities').select('person_id as id').execute();
  const ids = all.map(({ id }) => id);
  const free = await holdAvailabilities(trx, ids, { wait: false });
  return ids.filter((id) => !free.has(id));
}

test('a wave that waits for somebody holds nobody who comes after her', async () => {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  const scene = await aScene(services, { spans: [[thursday]], peers: 8, waveSize: 8 });
  const { candidates } = await findCandidates(services, scene.aicha, scene.requestId);
  const order = candidates.map(({ carerId }) => carerId);
  // Asked after somebody whose id is greater.
  const her = order.find((id, index) => order.slice(0, index).some((other) => other > id)) ?? '';
  const asking = await db.transaction().execute(async (trx) => {
    await holdAvailabilities(trx, [her], { wait: true });
    const pressed = startAsking(services, scene.aicha, scene.requestId);
    await untilSomebodyWaits(db);
    expect((await heldByOthers(trx)).filter((id) => id > her)).toEqual([]);
    return { pressed };
  });
  expect(await asking.pressed).toMatchObject({ ok: true, value: { asked: 8 } });
});

test('a plan that waits for a request holds nobody yet', async () => {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  const requests: string[] = [];
  for (const span of [thursday, friday]) {
    const scene = await aScene(services, { spans: [[span]], peers: 1 });
    requests.push(scene.requestId);
  }
  await db.updateTable('replacement_requests').set({ state: 'asking' }).where('id', 'in', requests).execute();
  const scope = { kind: 'department', id: '23' } as const;
  const lead = await aGrant(db, await aPerson(db, { firstName: 'Isabelle' }), 'territory_lead', scope);
  const id = newId();
  const days = { fromDay: '2026-11-23', untilDay: '2026-11-29' };
  await makePlan(services, lead, { id, departmentCode: '23', ...days });
  await solvePlan(services, id);
  const publishing = await db.transaction().execute(async (trx) => {
    await holdRequest(trx, requests.toSorted().at(-1) ?? '');
    const pressed = publishPlan(services, lead, id);
    await untilSomebodyWaits(db);
    expect(await heldByOthers(trx)).toEqual([]);
    return { pressed };
  });
  expect(await publishing.pressed).toMatchObject({ ok: true, value: { left: 0 } });
  for (const each of requests) expect((await stateOf(db, each)).asks).toHaveLength(1);
});
