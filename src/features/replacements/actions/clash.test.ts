import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { aCarer } from '../../people/seed.ts';
import { aContract, hours } from '../../work/seed.ts';
import { newId } from '../../../language/ids.ts';
import { shiftsOf } from '../store/shifts.ts';
import { addHours, keepHours } from './change-request.ts';
import { openRequest } from './open-request.ts';
import { startAsking } from './start-asking.ts';

const thursday = '2026-11-26';
const told = { motive: 'absence', urgent: false, onWordOf: null, employerName: '' } as const;

test('the same hours are in one request, and at one time there is one of them: kept, added or asked', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const carer = await aCarer(db, { firstName: 'Aïcha' });
    const { id: contractId } = await aContract(services, carer, {
      hours: [hours(4, '8:00', '10:00'), hours(4, '18:00', '19:00')],
    });
    const open = async () => {
      const opened = await openRequest(services, carer, { ...told, id: newId(), days: [thursday] });
      if (!opened.ok) throw new Error(opened.failure.kind);
      return opened.value.id;
    };
    const add = (id: string, from: string, to: string) =>
      addHours(services, carer, id, { contractId, date: thursday, from, to, kind: 'work' });
    const putBack = (id: string) =>
      db.updateTable('replacement_shifts').set({ state: 'open' }).where('request_id', '=', id).execute();

    const first = await open();
    const all = (await shiftsOf(db, first)).map(({ id }) => id);
    const [, evening = ''] = all;
    await keepHours(services, carer, first, [evening]);
    const second = await open();
    const already = { ok: false, failure: { kind: 'asked-already', requestId: second } };
    expect(await keepHours(services, carer, first, all)).toEqual(already);
    expect(await add(first, '8:30', '9:00')).toEqual(already);
    // However they came there.
    await putBack(first);
    expect(await startAsking(services, carer, first)).toEqual(already);

    await keepHours(services, carer, first, [evening]);
    expect(await add(first, '12:00', '14:00')).toMatchObject({ ok: true });
    await keepHours(services, carer, first, [evening]);
    expect(await add(first, '13:00', '15:00')).toMatchObject({ ok: true });
    const overlapping = (await shiftsOf(db, first)).slice(1).map(({ id }) => id);
    const overlaps = { ok: false, failure: { kind: 'overlaps' } };
    expect(await keepHours(services, carer, first, overlapping)).toEqual(overlaps);
    await putBack(first);
    expect(await startAsking(services, carer, first)).toEqual(overlaps);
  }));
