import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { aCarer, aGrant, aPerson } from '../../people/seed.ts';
import { aContract, anAvailability, anEmployer, hours } from '../../work/seed.ts';
import { contractById, contractsOf } from '../../work/store/contracts.ts';
import { everythingOf } from './export.ts';
import { eraseAccount } from './erase.ts';
import { gatherTables } from './gather.ts';
import { forgetWhatIsOld } from './retention.ts';

const anEmployerPerson = async ({ db }: TestServices): Promise<Person> =>
  aGrant(db, await aPerson(db, { firstName: 'Georges' }), 'employer', { kind: 'department', id: '23' });

const home = { name: 'Madame Zorbec', phone: '+33639988077', street: '4 rue Zorbec', entry: 'Sonner' };

test('she takes her contracts, hours, addresses and wishes away, and nothing of another carer’s', () =>
  withDatabase(async (services) => {
    const [her, other] = [await aCarer(services.db), await aCarer(services.db)];
    const { employer } = await aContract(services, her, {
      employer: home,
      hours: [hours(4, '20:30', '7:00', 'night')],
    });
    await aContract(services, other, { employer: { name: 'Madame Autre' } });
    await anAvailability(services, her, {
      wishes: [{ rather: true, household: employer.household, circumstance: null }],
    });
    const read = await gatherTables(everythingOf(services, her.id), 50);
    const rows = (table: string) => read.find((one) => one.table === table)?.rows;
    expect(rows('employers')).toMatchObject([
      { name: 'Madame Zorbec', commune: 'Guéret', phone: '+33639988077' },
    ]);
    expect(rows('employer_addresses')).toEqual([{ street: '4 rue Zorbec', entry: 'Sonner' }]);
    expect(rows('contracts')).toMatchObject([{ name: 'Madame Zorbec', starts_on: '2024-09-01' }]);
    expect(rows('contract_hours')).toEqual([
      { name: 'Madame Zorbec', weekday: 4, starts: '20:30', minutes: 630, kind: 'night' },
    ]);
    expect(rows('availability_hours')).toHaveLength(7);
    expect(rows('availability_wishes')).toEqual([
      { rather: true, circumstance: null, home: 'Madame Zorbec' },
    ]);
    expect(JSON.stringify(read)).not.toContain('Madame Autre');
  }));

test('her account erased, the employers she entered are gone with it; his, he finds as he wrote it', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [her, employer] = [await aCarer(db), await anEmployerPerson(services)];
    const hers = await aContract(services, her, { employer: { ...home, personId: employer.id } });
    const own = await anEmployer(services, employer, { ...home, personId: employer.id });
    const his = await aContract(services, her, { employerId: own });
    await anAvailability(services, her);
    await eraseAccount(services, her.id, 'erase-account');
    expect(await contractById(db, hers.id)).toBeNull();
    expect(await contractById(db, his.id)).toMatchObject({
      carerId: null,
      employer: { name: 'Madame Zorbec' },
    });
    expect(await db.selectFrom('open_carers').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('employer_addresses').select('employer_id').execute()).toEqual([
      { employer_id: own },
    ]);
  }));

test('his account erased, his carer keeps her contract, and nothing he wrote of himself', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const [her, employer] = [await aCarer(db), await anEmployerPerson(services)];
    const own = await anEmployer(services, employer, { ...home, personId: employer.id });
    const kept = await aContract(services, her, { employerId: own, hours: [hours(1, '8:00', '9:00')] });
    await anEmployer(services, employer, { name: 'Monsieur Seul', personId: employer.id });
    await eraseAccount(services, employer.id, 'erase-account');
    const [contract, ...others] = await contractsOf(db, her.id);
    expect(others).toEqual([]);
    expect(contract).toMatchObject({ id: kept.id, hours: [{ weekday: 1 }] });
    expect(contract?.employer).toMatchObject({
      name: 'Employeur',
      phone: null,
      personId: null,
      mayBeContacted: false,
    });
    expect(await db.selectFrom('employer_addresses').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('employers').select('name').execute()).toEqual([{ name: 'Employeur' }]);
  }));

test('a contract long ended is forgotten, with an employer nobody works for; days that are past too', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const her = await aCarer(db);
    const past = {
      start: new Date('2026-01-05T08:00:00Z'),
      end: new Date('2026-01-05T09:00:00Z'),
      kind: null,
    };
    const old = await aContract(services, her, { startsOn: '2020-01-01', endsOn: '2022-12-31' });
    const ended = await aContract(services, her, { endsOn: '2025-12-31', days: [past] });
    await db
      .updateTable('employers')
      .set({ created_at: '2020-01-01' })
      .where('id', '=', old.employer.id)
      .execute();
    await forgetWhatIsOld(services);
    expect((await contractsOf(db, her.id)).map(({ id }) => id)).toEqual([ended.id]);
    expect((await db.selectFrom('employers').select('id').execute()).map(({ id }) => id)).toEqual([
      ended.employer.id,
    ]);
    expect(await db.selectFrom('contract_days').selectAll().execute()).toEqual([]);
  }));
