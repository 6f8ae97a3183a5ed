import { randomBytes } from 'node:crypto';
import type { KyselyPlugin } from 'kysely';
import { expect, test } from 'vitest';
import { hold } from '../../../../test/replacements/asking.ts';
import { newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import { aService } from '../../directory/seed.ts';
import { callOff } from '../actions/asks-lead.ts';
import { aScene } from '../seed/asks-scene.ts';
import { at } from '../seed/november.ts';
import { moveShifts } from './cover-writes.ts';
import { requestForJobs } from './requests.ts';
import { insertCall } from './service-calls.ts';
import { shiftsOf } from './shifts.ts';

/** How many statements something asks of the database. */
async function statements(db: Db, work: (db: Db) => Promise<unknown>): Promise<number> {
  let count = 0;
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await work(db.withPlugin(counting));
  return count;
}

/** Hours of the morning of the 26th, one after the other. */
const hoursOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    start: at(`26T0${index + 1}:00`),
    end: at(`26T0${index + 2}:00`),
  }));

test(
  'hours that take each other’s place are moved by as many statements, however many they are',
  hold(async (services) => {
    const { db } = services;
    const counts: number[] = [];
    for (const many of [1, 6]) {
      const { requestId } = await aScene(services, { spans: [hoursOf(many)], peers: 0 });
      const later = (date: Date) => new Date(date.getTime() + 3_600_000);
      const moved = (await shiftsOf(db, requestId)).map(({ id, start, end }) => {
        return { id, start: later(start), end: later(end) };
      });
      counts.push(await statements(db, (trx) => moveShifts(trx, moved)));
      expect((await shiftsOf(db, requestId)).map(({ id, start, end }) => ({ id, start, end }))).toEqual(
        moved,
      );
    }
    expect(counts[1]).toBe(counts[0]);
  }),
);

test(
  'services that were written to are called off together',
  hold(async (services) => {
    const { db } = services;
    const counts: number[] = [];
    for (const many of [1, 4]) {
      const { requestId } = await aScene(services, { spans: [hoursOf(1)], peers: 0 });
      await db.updateTable('replacement_requests').set({ state: 'asking' }).execute();
      for (let index = 0; index < many; index += 1) {
        const serviceId = await aService(services);
        const now = services.now();
        const call = { id: newId(), requestId, serviceId, askedById: null };
        const link = { salt: Buffer.alloc(1), digest: randomBytes(32) };
        await insertCall(db, { ...call, askedAt: now, expiresAt: now }, link);
      }
      const request = await requestForJobs(db, requestId);
      if (!request) throw new Error('There is no request.');
      counts.push(await statements(db, (trx) => callOff(services, trx, request, 'house')));
    }
    expect(counts[1]).toBe(counts[0]);
  }),
);
