import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { newId } from '../../../language/ids.ts';
import { listener } from '../../../platform/jobs/jobs.ts';
import { aCarer, aGrant, aPerson } from '../seed.ts';
import { aRelay, enter, holderOf, makeCard, openPeople } from '../seed/keycard-desk.ts';
import { enterGroup } from './enter-group.ts';
import { noteArrival } from './note-arrival.ts';

/** Does this with a queue that listens: `told` says who joined which relay since then. */
async function listening(
  services: TestServices,
  work: (told: () => Promise<string[][]>) => Promise<void>,
): Promise<void> {
  const queue = 'hear-arrival';
  await services.jobs.start([listener(queue, 'carer-joined', () => Promise.resolve())], [], { work: false });
  try {
    await work(async () => {
      const { rows } = await sql<{ data: { personId: string; centreId: string } }>`
        select data from jobs.job where name = ${queue} order by id`.execute(services.db);
      return rows.map(({ data }) => [data.personId, data.centreId]);
    });
  } finally {
    await services.jobs.stop();
  }
}

const mobile = '+33639980071';

test('by card: she joins when she first comes in, not when her card is made, and once', () =>
  withDatabase(async (services) => {
    const { centre, desk } = await aRelay(services);
    await listening(services, async (told) => {
      const { id, code } = await makeCard(desk, centre.id);
      const { id: personId } = await holderOf(services, id);
      expect(await told()).toEqual([]);
      await enter(openPeople(services), code, '000000');
      expect(await told()).toEqual([]);
      await enter(openPeople(services), code);
      await enter(openPeople(services), code);
      expect(await told()).toEqual([[personId, centre.id]]);
    });
  }));

test('by code, entered by others from a table: in the same way', () =>
  withDatabase(async (services) => {
    const { centre } = await aRelay(services);
    const scope = { kind: 'centre', id: centre.id } as const;
    const facilitator = await aGrant(services.db, await aPerson(services.db), 'facilitator', scope);
    await listening(services, async (told) => {
      await enterGroup(services, facilitator, {
        centreId: centre.id,
        text: `Prénom;Téléphone\nOdile;${mobile}`,
      });
      expect(await told()).toEqual([]);
      const phone = openPeople(services);
      await phone.post('/connexion', { contact: mobile });
      const code = /\d{6}/.exec(services.sent.messages.at(-1)?.text ?? '')?.[0] ?? '';
      await phone.post('/connexion/code', { code });
      expect(await told()).toMatchObject([[expect.any(String), centre.id]]);
    });
  }));

test('by whatever way: each relay she was entered in, and nothing for who has come before', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [{ centre }, { centre: other }] = [await aRelay(services), await aRelay(services)];
    const scopeOf = (id: string) => ({ kind: 'centre', id }) as const;
    const her = await aGrant(db, await aCarer(db, { centreId: centre.id }), 'carer', scopeOf(other.id));
    await listening(services, async (told) => {
      await noteArrival(services, her.id);
      expect(await told()).toEqual([]);
      await db.updateTable('people').set({ seen_on: null }).where('id', '=', her.id).execute();
      await noteArrival(services, her.id);
      await noteArrival(services, her.id);
      await noteArrival(services, newId());
      expect((await told()).sort()).toEqual(
        [
          [her.id, centre.id],
          [her.id, other.id],
        ].sort(),
      );
    });
  }));
