import { describe, expect, test } from 'vitest';
import { testDatabase, servicesOn, withDatabase } from '../../../../test/database.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { listener } from '../../../platform/jobs/jobs.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../seed.ts';
import { personById } from '../store/actor.ts';
import { findRelay, joinCentre, renewJoinCode } from './join.ts';

const code = 'ACDE3479';
const addressKey = 'address:test';

describe('joining a relay', () => {
  test('its code opens it, once, however it is typed', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const centre = await aCentre(db, { joinCode: code });
      const rose = await aPerson(db);
      const join = (typed: string) => joinCentre(services, rose, { code: typed, addressKey });
      expect(await join('acde 3479')).toMatchObject({
        ok: true,
        value: { already: false, relay: { id: centre.id } },
      });
      expect(await join('ACDE-3479')).toMatchObject({ ok: true, value: { already: true } });
      expect((await personById(db, rose.id))?.grants).toEqual([
        { role: 'carer', scope: { kind: 'centre', id: centre.id } },
      ]);
      const trail = await db.selectFrom('audit_lines').select(['actor_id', 'action', 'subject']).execute();
      expect(trail).toEqual([{ actor_id: rose.id, action: 'join-centre', subject: `centre:${centre.id}` }]);
    }));

  test('an unknown code opens nothing, nor does a name that was not said', () =>
    withDatabase(async (services) => {
      await aCentre(services.db, { joinCode: code });
      const rose = await aPerson(services.db);
      const unnamed = await aPerson(services.db, { firstName: '' });
      expect(await joinCentre(services, rose, { code: 'ACDE3477', addressKey })).toEqual({
        ok: false,
        failure: { kind: 'unknown-code' },
      });
      expect(await joinCentre(services, unnamed, { code, addressKey })).toEqual({
        ok: false,
        failure: { kind: 'unnamed' },
      });
    }));

  test('codes cannot be tried out', () =>
    withDatabase(async (services) => {
      await aCentre(services.db, { joinCode: code });
      for (let time = 0; time < 120; time++) await findRelay(services, 'ACDE3477', addressKey);
      expect(await findRelay(services, code, addressKey)).toEqual({
        ok: false,
        failure: { kind: 'too-many-tries' },
      });
      expect((await findRelay(services, code, 'address:other')).ok).toBe(true);
    }));

  test('a new code kills the one before, and only who runs the relay makes one', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const centre = await aCentre(db, { joinCode: code });
      const facilitator = await aGrant(db, await aPerson(db), 'facilitator', {
        kind: 'centre',
        id: centre.id,
      });
      const carer = await aCarer(db, { centreId: centre.id });
      const renewed = await renewJoinCode(services, facilitator, centre.id);
      expect((await findRelay(services, code, addressKey)).ok).toBe(false);
      expect(renewed.ok && (await findRelay(services, renewed.value.code, addressKey)).ok).toBe(true);
      await expect(renewJoinCode(services, carer, centre.id)).rejects.toThrow(Forbidden);
      await expect(renewJoinCode(services, await aCarer(db), centre.id)).rejects.toThrow(NotFound);
      await db.updateTable('centres').set({ kind: 'resource' }).where('id', '=', centre.id).execute();
      await expect(renewJoinCode(services, facilitator, centre.id)).rejects.toThrow(NotFound);
    }));
});

test('joining tells the queue in the same transaction', async () => {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  const heard: string[] = [];
  const listeners = [listener('hear-joined', 'carer-joined', async ({ type }) => void heard.push(type))];
  await services.jobs.start(listeners, [], { work: true });
  try {
    const centre = await aCentre(db, { joinCode: 'ACDE9999' });
    await joinCentre(services, await aPerson(db), { code: 'ACDE9999', addressKey });
    for (let wait = 0; wait < 100 && heard.length === 0; wait++)
      await new Promise((go) => setTimeout(go, 100));
    expect(heard).toEqual(['carer-joined']);
    await db.deleteFrom('centres').where('id', '=', centre.id).execute();
  } finally {
    await services.jobs.stop();
  }
});
