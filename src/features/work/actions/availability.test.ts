import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { Forbidden } from '../../../language/failure.ts';
import { aCarer, aPerson } from '../../people/seed.ts';
import { untilSaid } from '../domain/availability.ts';
import { workListeners, workSchedules } from '../jobs.ts';
import { anAvailability } from '../seed.ts';
import { nearestOpen } from '../store/open-carers.ts';
import { changeAvailability, readAvailability } from './availability.ts';

const point = { latitude: 46.17, longitude: 1.87 };

test('closed until she opens, and found at once; closed again, found no more', () =>
  withDatabase(async (services) => {
    const { db, now } = services;
    const carer = await aCarer(db);
    const found = async () =>
      (await nearestOpen(db, { point, now: now(), limit: 5 })).map(({ personId }) => personId);
    expect(await readAvailability(services, carer)).toMatchObject({
      openUntil: null,
      kinds: ['work'],
      hours: [],
    });
    await changeAvailability(services, carer, {
      hours: [{ weekday: 1, startsMinute: 480, minutes: 240 }],
      kinds: ['work', 'night'],
    });
    expect(await found()).toEqual([]);
    await changeAvailability(services, carer, { openUntil: untilSaid });
    expect(await found()).toEqual([carer.id]);
    expect(await readAvailability(services, carer)).toMatchObject({
      openUntil: untilSaid,
      kinds: ['work', 'night'],
      hours: [{ weekday: 1, startsMinute: 480, minutes: 240 }],
    });
    await changeAvailability(services, carer, { openUntil: null });
    expect(await found()).toEqual([]);
    await expect(changeAvailability(services, await aPerson(db), { openUntil: untilSaid })).rejects.toThrow(
      Forbidden,
    );
    const lines = await db
      .selectFrom('audit_lines')
      .select('details')
      .where('action', '=', 'change-availability')
      .execute();
    expect(lines.map(({ details }) => details)).toEqual([{}, {}, {}]);
  }));

test('what changes elsewhere is followed: by its event, and each night', () =>
  withDatabase(async (services) => {
    const { db, now } = services;
    const carer = await aCarer(db);
    await anAvailability(services, carer);
    await db
      .updateTable('people')
      .set({ gestures: ['hoist'] })
      .where('id', '=', carer.id)
      .execute();
    const follow = workListeners(services).find(({ on }) => on === 'profile-changed');
    await follow?.handle({ type: 'profile-changed', personId: carer.id });
    const first = async () => (await nearestOpen(db, { point, now: now(), limit: 5 }))[0];
    expect((await first())?.gestures).toEqual(['hoist']);
    await db.updateTable('grants').set({ withdrawn_at: now() }).where('person_id', '=', carer.id).execute();
    await workSchedules(services)[0]?.run();
    expect(await first()).toBeUndefined();
  }));
