import { expect, test } from 'vitest';
import { servicesOn, testDatabase } from '../../../../test/database.ts';
import { newId } from '../../../language/ids.ts';
import { givenUp } from '../../../platform/jobs/overview.ts';
import { sql } from 'kysely';
import { aGrant, aPerson } from '../../people/seed.ts';
import { retryWork, stateOfHouse } from './state.ts';

test('queues are counted, and what was given up is tried again', async () => {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  expect((await stateOfHouse(services)).queues).toEqual([]);
  await services.jobs.start([{ name: 'try-me', on: 'carer-joined', handle: () => Promise.resolve() }], [], {
    work: false,
  });
  try {
    await services.jobs.emit(db, { type: 'carer-joined', personId: newId(), centreId: newId() });
    await sql`update jobs.job set state = 'failed', retry_count = 7, completed_on = now() where name = 'try-me'`.execute(
      db,
    );
    const before = await stateOfHouse(services);
    expect(before.gateways).toEqual({ mail: 'box', sms: 'box', routing: 'none' });
    expect(before.queues.map(({ name, failed }) => ({ name, failed }))).toEqual([
      { name: 'try-me', failed: 1 },
    ]);
    expect(before.givenUp.map(({ queue, tries }) => ({ queue, tries }))).toEqual([
      { queue: 'try-me', tries: 8 },
    ]);

    const coordinator = await aGrant(db, await aPerson(db), 'national_coordinator', { kind: 'national' });
    await expect(retryWork(services, coordinator, { queue: 'try-me', id: newId() })).rejects.toThrow();
    await retryWork(services, coordinator, { queue: 'try-me', id: before.givenUp[0]?.id ?? '' });
    expect(await givenUp(db, 10)).toEqual([]);
    expect((await stateOfHouse(services)).queues[0]?.waiting).toBe(1);
  } finally {
    await services.jobs.stop();
  }
});
