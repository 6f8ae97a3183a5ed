import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { servicesOn, testDatabase } from '../../../../test/database.ts';
import { aCarer } from '../../people/seed.ts';
import { aContract, hours } from '../../work/seed.ts';
import { newId } from '../../../language/ids.ts';
import { aRequest } from '../seed.ts';
import { thursday } from '../seed/november.ts';
import { holdCarers } from '../store/offers/halves.ts';
import { openRequest } from './open-request.ts';
import { startAsking } from './start-asking.ts';

// Really at the same time: several connections, everything committed.

test('while her hours are being swapped, nobody opens a request for them, nor asks for them', async () => {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  const carer = await aCarer(db, { firstName: 'Aïcha' });
  const { id: contractId } = await aContract(services, carer, { hours: [hours(4, '8:00', '10:00')] });
  const draft = await aRequest(services, carer, { shifts: [{ ...thursday, contractId }] });

  // What `makeSwap` holds from its first word to its last.
  const held = Promise.withResolvers<undefined>();
  const over = Promise.withResolvers<undefined>();
  const swap = db.transaction().execute(async (trx) => {
    await holdCarers(trx, [carer.id]);
    held.resolve(undefined);
    await over.promise;
  });
  await held.promise;
  const impatient = (press: (impatient: typeof services) => Promise<unknown>) =>
    db.transaction().execute(async (trx) => {
      await sql`set local lock_timeout = '200ms'`.execute(trx);
      return press(servicesOn(trx, connection));
    });
  const told = { motive: 'absence', urgent: false, onWordOf: null, employerName: '' } as const;
  const days = ['2026-11-26'];
  const locked = { code: '55P03' };
  await expect(
    impatient((it) => openRequest(it, carer, { ...told, id: newId(), days })),
  ).rejects.toMatchObject(locked);
  await expect(impatient((it) => startAsking(it, carer, draft.request.id))).rejects.toMatchObject(locked);
  over.resolve(undefined);
  await swap;
});
