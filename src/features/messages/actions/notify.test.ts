import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { aCarer, aPerson } from '../../people/seed.ts';
import type { NoticeKind } from '../domain/kinds.ts';
import { notify } from './notify.ts';

const question = newId();
const answered = (to: string, factId = newId(), kind: NoticeKind = 'answer-to-my-question') => ({
  kind,
  to,
  factId,
  path: urls.answer(question, factId),
});

const waiting = ({ db }: TestServices, personId: string) =>
  db
    .selectFrom('deliveries as d')
    .innerJoin('delivery_notices as n', 'n.delivery_id', 'd.id')
    .select((eb) => ['d.channel', 'd.topic', 'd.due_at', 'd.state', eb.fn.countAll<string>().as('notices')])
    .where('d.person_id', '=', personId)
    .groupBy('d.id')
    .orderBy('d.id')
    .execute();

describe('telling somebody', () => {
  test('a carer with a phone: listed, and a text that leaves now', () =>
    withDatabase(async (services) => {
      const { id } = await aCarer(services.db, { phone: '+33639980001' });
      await notify(services, services.db, answered(id));
      expect(await waiting(services, id)).toMatchObject([
        { channel: 'sms', state: 'waiting', notices: '1', due_at: services.now() },
      ]);
    }));

  test('the same fact twice is told once; several answers to one question leave together', () =>
    withDatabase(async (services) => {
      const { id } = await aCarer(services.db, { email: 'rose@exemple.invalid' });
      const first = answered(id);
      for (const notice of [first, first, answered(id), answered(id)])
        await notify(services, services.db, notice);
      expect(await waiting(services, id)).toMatchObject([{ channel: 'mail', notices: '3' }]);
    }));

  test('at half past midnight in La Réunion, it waits for the morning there', () =>
    withDatabase(async (services) => {
      const late = { ...services, now: () => new Date('2026-11-22T20:30:00Z') };
      const { id } = await aCarer(services.db, { phone: '+262692000001', communeCode: '97411' });
      await notify(late, services.db, answered(id));
      expect((await waiting(services, id))[0]?.due_at).toEqual(new Date('2026-11-23T03:00:00Z'));
    }));

  test('with neither phone nor mail, it is in the application', () =>
    withDatabase(async (services) => {
      const { id } = await aPerson(services.db);
      await notify(services, services.db, answered(id));
      expect(await waiting(services, id)).toEqual([]);
      expect(await services.db.selectFrom('notices').select('listed').execute()).toEqual([{ listed: true }]);
    }));

  test('somebody who is no longer there is told nothing', () =>
    withDatabase(async (services) => {
      await notify(services, services.db, answered(newId()));
      expect(await services.db.selectFrom('notices').selectAll().execute()).toEqual([]);
    }));
});
