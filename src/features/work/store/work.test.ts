import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { aCarer, aPerson } from '../../people/seed.ts';
import { aContract, anAvailability, anEmployer, hours } from '../seed.ts';
import { addressOf, writeAddress } from './addresses.ts';
import { availabilityOf } from './availability.ts';
import { contractFor, contractsOf, contractsOfEmployerAccount } from './contracts.ts';
import { nearestOpen, refreshEveryOpenCarer } from './open-carers.ts';
import { plannedShiftsOf } from './shifts.ts';

test('a contract is read by its two sides and nobody else', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [carer, employer, other] = [await aCarer(db), await aPerson(db), await aCarer(db)];
    const contract = await aContract(services, carer, {
      employer: { name: 'Madame Petit', personId: employer.id, street: '4 rue des Tilleuls' },
      hours: [hours(1, '8:00', '10:00'), hours(5, '21:00', '7:00', 'night')],
      gestures: ['washing', 'meals'],
    });
    expect(contract).toMatchObject({ startsOn: '2024-09-01', endsOn: null, gestures: ['washing', 'meals'] });
    expect(contract.employer).toMatchObject({
      communeName: 'Guéret',
      departmentCode: '23',
      timeZone: 'Europe/Paris',
    });
    expect(contract.hours.map(({ minutes }) => minutes)).toEqual([120, 600]);
    expect(await contractFor(db, carer, contract.id)).toEqual(contract);
    expect(await contractFor(db, employer, contract.id)).toEqual(contract);
    expect(await contractFor(db, other, contract.id)).toBeNull();
    expect(await contractsOf(db, carer.id)).toEqual([contract]);
    expect(await contractsOfEmployerAccount(db, employer.id)).toEqual([contract]);
    expect(await addressOf(db, contract.employer.id)).toEqual({ street: '4 rue des Tilleuls', entry: '' });
    await writeAddress(db, contract.employer.id, { street: '', entry: '' });
    expect(await addressOf(db, contract.employer.id)).toBeNull();
  }));

test('the hours of several carers, those of each employer in their order', () =>
  withDatabase(async (services) => {
    const [carer, other] = [await aCarer(services.db), await aCarer(services.db)];
    const first = await aContract(services, carer, {
      hours: [hours(4, '14:00', '16:00'), hours(4, '8:00', '9:00')],
    });
    const employerId = await anEmployer(services, carer, { name: 'Monsieur Roche' });
    const off = {
      start: new Date('2026-11-26T13:00:00Z'),
      end: new Date('2026-11-26T13:30:00Z'),
      kind: null,
    };
    const added = {
      start: new Date('2026-11-26T20:00:00Z'),
      end: new Date('2026-11-27T06:00:00Z'),
      kind: 'night' as const,
    };
    const second = await aContract(services, carer, { employerId, schedule: 'irregular', days: [added] });
    await aContract(services, other, { hours: [hours(4, '8:00', '9:00')], days: [off] });
    const span = { start: new Date('2026-11-25T23:00:00Z'), end: new Date('2026-11-26T23:00:00Z') };
    const planned = await plannedShiftsOf(services.db, [carer.id, other.id], span);
    expect(
      planned.get(carer.id)?.map(({ contractId, start, kind }) => [contractId, start.getUTCHours(), kind]),
    ).toEqual([
      [first.id, 7, 'work'],
      [first.id, 13, 'work'],
      [second.id, 20, 'night'],
    ]);
    expect(planned.get(other.id)).toHaveLength(1);
  }));

test('who is open is found, nearest first, and gone when she is not', () =>
  withDatabase(async (services) => {
    const { db, now } = services;
    const near = await aCarer(db, { communeCode: '23096' });
    const far = await aCarer(db, { communeCode: '23008' });
    const nowhere = await aCarer(db, { communeCode: null });
    const noCarer = await aPerson(db);
    for (const person of [far, near, nowhere, noCarer]) await anAvailability(services, person);
    expect(await availabilityOf(db, near.id)).toMatchObject({ askedAtMost: 3, means: 'car', wishes: [] });
    const point = { latitude: 46.17, longitude: 1.87 };
    const found = await nearestOpen(db, { point, now: now(), limit: 10 });
    expect(found.map(({ personId }) => personId)).toEqual([near.id, far.id]);
    await db.updateTable('people').set({ commune_code: '23008' }).where('id', '=', near.id).execute();
    await db
      .updateTable('availabilities')
      .set({ open_until: now() })
      .where('person_id', '=', far.id)
      .execute();
    expect(await refreshEveryOpenCarer(db, now())).toBe(2);
    expect(await refreshEveryOpenCarer(db, now())).toBe(0);
    const [left, ...others] = await nearestOpen(db, { point, now: now(), limit: 10 });
    expect([left?.personId, others.length]).toEqual([near.id, 0]);
  }));
