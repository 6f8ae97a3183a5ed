import { expect, test } from 'vitest';
import { leaveDatabase, servicesOn, testDatabase, type TestServices } from '../../../../../test/database.ts';
import { anAnswer, anOffer } from '../../seed/offers/offers.ts';
import { friday, saturday } from '../../seed/november.ts';
import { offered, working } from '../../seed/offers/scene.ts';
import { acceptAnswer } from './settle.ts';

/** Several connections: what happens at once is committed. */
async function atOnce(test: (services: TestServices) => Promise<void>): Promise<void> {
  const { db, connection } = await testDatabase();
  try {
    await test(servicesOn(db, connection));
  } finally {
    await leaveDatabase();
  }
}

const tables = async ({ db }: TestServices) => ({
  requests: (await db.selectFrom('replacement_requests').selectAll().execute()).length,
  covers: (await db.selectFrom('replacement_covers').selectAll().execute()).length,
});

test('two accepted at once: one swap is made, the other is too late', () =>
  atOnce(async (services) => {
    const { aicha, offerId, answerId } = await offered(services);
    const odette = await working(services, 'Odette', [saturday]);
    const shift = { contractId: odette.contractId, start: saturday.start };
    const other = await anAnswer(services, odette.carer, offerId, { shift });
    const both = await Promise.all(
      [answerId, other].map((id) => acceptAnswer(services, aicha.carer, offerId, id)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: { kind: 'over' } });
    expect(await tables(services)).toEqual({ requests: 2, covers: 2 });
  }));

test('one shift given against two others at once goes to one of them', () =>
  atOnce(async (services) => {
    const { aicha, josiane, offerId, answerId } = await offered(services);
    const odette = await working(services, 'Odette', [saturday]);
    const hers = { contractId: odette.contractId, start: saturday.start };
    const second = await anOffer(services, odette.carer, { kind: 'swap', ...hers });
    const shift = { contractId: josiane.contractId, start: friday.start };
    const again = await anAnswer(services, josiane.carer, second, { shift });
    const both = await Promise.all([
      acceptAnswer(services, aicha.carer, offerId, answerId),
      acceptAnswer(services, odette.carer, second, again),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await tables(services)).toEqual({ requests: 2, covers: 2 });
  }));
