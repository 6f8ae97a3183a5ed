import { describe, expect, test } from 'vitest';
import { servicesOn, testDatabase, withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { aCarer, aGrant, aPerson } from '../../people/seed.ts';
import { workListeners } from '../jobs.ts';
import { aContract, hours } from '../seed.ts';
import { contractById, contractsOf } from '../store/contracts.ts';
import { daysToCome } from '../store/days.ts';
import { correctContract } from './correct-contract.ts';
import { addDay, removeDay } from './days.ts';
import { enterContract, type Entering } from './enter-contract.ts';
import { makeLinkCode, takeContract } from './link.ts';

const anEmployerPerson = async ({ db }: TestServices): Promise<Person> =>
  aGrant(db, await aPerson(db, { firstName: 'Georges' }), 'employer', { kind: 'department', id: '23' });

const entering = (): Entering => ({
  id: newId(),
  name: 'Madame Petit',
  communeCode: '23096',
  schedule: 'regular',
  startsOn: '2025-01-06',
  hours: [hours(1, '8:00', '10:00')],
  gestures: ['meals'],
});

describe('a contract', () => {
  test('is entered once, however often the form is sent, and is its author’s word', () =>
    withDatabase(async (services) => {
      const carer = await aCarer(services.db);
      const given = entering();
      for (let time = 0; time < 2; time += 1) await enterContract(services, carer, 'carer', given);
      const [contract, ...others] = await contractsOf(services.db, carer.id);
      expect(others).toEqual([]);
      expect(contract).toMatchObject({
        id: given.id,
        startsOn: '2025-01-06',
        gestures: ['meals'],
        employer: { name: 'Madame Petit', personId: null },
      });
      expect(contract?.said.hours).toEqual({ by: 'carer', at: services.now().toISOString() });
      expect(contract?.said.hourly).toBeUndefined();
      await expect(enterContract(services, await aCarer(services.db), 'carer', given)).rejects.toThrow(
        Forbidden,
      );
      await expect(enterContract(services, carer, 'employer', entering())).rejects.toThrow(Forbidden);
    }));

  test('is corrected by both, each fact with whose word it is; nobody else finds it', () =>
    withDatabase(async (services) => {
      const [carer, employer, other] = [
        await aCarer(services.db),
        await anEmployerPerson(services),
        await aCarer(services.db),
      ];
      const { id } = await aContract(services, carer, {
        employer: { personId: employer.id },
        job: 'C',
        hourlyCents: 1300,
      });
      await correctContract(services, employer, id, { contract: { hourlyCents: 1350 } });
      await correctContract(services, carer, id, {
        contract: { job: 'D' },
        hours: [hours(2, '8:00', '9:00')],
        address: { street: '4 rue Basse', entry: '' },
      });
      const contract = await contractById(services.db, id);
      expect(contract).toMatchObject({ hourlyCents: 1350, job: 'D' });
      expect(
        Object.entries(contract?.said ?? {})
          .map(([fact, { by }]) => `${fact} ${by}`)
          .sort(),
      ).toEqual(['address carer', 'hourly employer', 'hours carer', 'job carer']);
      const same = await correctContract(services, carer, id, { contract: { job: 'D' } });
      expect(same).toEqual({ ok: true, value: { corrected: [] } });
      await expect(correctContract(services, other, id, { contract: { job: 'A' } })).rejects.toThrow(
        NotFound,
      );
      const lines = await services.db
        .selectFrom('audit_lines')
        .select('details')
        .where('action', '=', 'correct-contract')
        .execute();
      expect(lines).toHaveLength(2);
    }));

  test('has days that differ, added and taken away by either side', () =>
    withDatabase(async (services) => {
      const carer = await aCarer(services.db);
      const { id } = await aContract(services, carer);
      const day = {
        id: newId(),
        start: new Date('2026-12-01T08:00:00Z'),
        end: new Date('2026-12-01T10:00:00Z'),
        kind: 'work' as const,
      };
      for (let time = 0; time < 2; time += 1) await addDay(services, carer, id, day);
      expect(await daysToCome(services.db, id, services.now())).toEqual([day]);
      await expect(
        removeDay(services, await aCarer(services.db), { contractId: id, dayId: day.id }),
      ).rejects.toThrow(NotFound);
      await removeDay(services, carer, { contractId: id, dayId: day.id });
      expect(await daysToCome(services.db, id, services.now())).toEqual([]);
    }));
});

describe('the code of a contract', () => {
  test('brings the employer in, once, and he sees that contract only', () =>
    withDatabase(async (services) => {
      const [carer, employer] = [await aCarer(services.db), await anEmployerPerson(services)];
      const { id } = await aContract(services, carer);
      await aContract(services, carer, { employer: { name: 'Madame Vialle' } });
      const made = await makeLinkCode(services, carer, id);
      const code = made.ok ? made.value.code : '';
      expect(await takeContract(services, carer, code)).toMatchObject({ failure: { kind: 'own-contract' } });
      expect(await takeContract(services, await aPerson(services.db), code)).toMatchObject({
        failure: { kind: 'unknown-code' },
      });
      expect(await takeContract(services, employer, ` ${code.toLowerCase()} `)).toEqual({
        ok: true,
        value: { contractId: id },
      });
      expect((await contractById(services.db, id))?.employer.personId).toBe(employer.id);
      expect(await takeContract(services, await anEmployerPerson(services), code)).toMatchObject({
        failure: { kind: 'unknown-code' },
      });
      await expect(makeLinkCode(services, carer, id)).rejects.toThrow(Forbidden);
    }));

  test('brings the carer in, when the employer entered it first; too old, it opens nothing', () =>
    withDatabase(async (services) => {
      const [carer, employer] = [await aCarer(services.db), await anEmployerPerson(services)];
      const given = entering();
      await enterContract(services, employer, 'employer', given);
      const made = await makeLinkCode(services, employer, given.id);
      const code = made.ok ? made.value.code : '';
      const later = { ...services, now: () => new Date(services.now().getTime() + 31 * 86_400_000) };
      expect(await takeContract(later, carer, code)).toMatchObject({ failure: { kind: 'unknown-code' } });
      expect((await takeContract(services, carer, code)).ok).toBe(true);
      expect((await contractsOf(services.db, carer.id)).map(({ id }) => id)).toEqual([given.id]);
      for (let time = 0; time < 25; time += 1) await takeContract(services, carer, 'ACDE3479');
      expect(await takeContract(services, carer, 'ACDE3479')).toMatchObject({
        failure: { kind: 'too-many-tries' },
      });
    }));
});

test('two rows of one home are one household: by account, by phone or by e-mail address', () =>
  withDatabase(async (services) => {
    const [carer, other] = [await aCarer(services.db), await aCarer(services.db)];
    const first = await aContract(services, carer, { employer: { phone: '+33639988001' } });
    const second = await aContract(services, other);
    expect(second.employer.household).not.toBe(first.employer.household);
    const { name, communeCode } = second.employer;
    await correctContract(services, other, second.id, {
      employer: { name, communeCode, phone: '+33639988001', email: null, mayBeContacted: true },
    });
    const after = await contractById(services.db, second.id);
    expect(after?.employer.household).toBe(first.employer.household);
    expect(after?.employer.mayBeContacted).toBe(true);
  }));

test('the other side is told, without a word of what', async () => {
  const { connection, db } = await testDatabase();
  const services = servicesOn(db, connection);
  const [carer, employer] = [await aCarer(db), await anEmployerPerson(services)];
  const { id } = await aContract(services, carer, { employer: { personId: employer.id } });
  const listener = workListeners(services).find(({ name }) => name === 'tell-other-side');
  const factId = newId();
  for (let time = 0; time < 2; time += 1)
    await listener?.handle({ type: 'contract-corrected', contractId: id, by: 'carer', factId });
  const told = await db
    .selectFrom('notices')
    .select(['person_id', 'kind', 'path'])
    .where('fact_id', '=', factId)
    .execute();
  expect(told).toEqual([{ person_id: employer.id, kind: 'contract-corrected', path: `/employeurs/${id}` }]);
});
