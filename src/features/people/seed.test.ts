import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../test/database.ts';
import { roleNames } from '../../language/actor.ts';
import { loadDemoPeople, personas } from './seed.ts';
import { personById } from './store/actor.ts';

const fingerprint = async ({ db }: TestServices) =>
  db
    .selectFrom('people')
    .select(['id', 'first_name', 'initial', 'commune_code', 'gestures', 'languages'])
    .orderBy('id')
    .execute();

test('the demonstration has some three hundred carers, one person a role, and is the same every time', async () => {
  const loaded: unknown[] = [];
  for (let time = 0; time < 2; time++)
    await withDatabase(async (services) => {
      const people = await loadDemoPeople(services);
      const carers = Object.values(people.carers).flat();
      expect(carers.length).toBeGreaterThan(290);
      expect(new Set(carers).size).toBe(carers.length);
      expect(Object.values(people.carers).every((ids) => ids.length >= 30)).toBe(true);
      loaded.push(await fingerprint(services));
      for (const { name, personId, role } of personas) {
        expect(people.personas[name]).toBe(personId);
        const person = await personById(services.db, personId);
        expect(person?.grants.map((grant) => grant.role)).toEqual([role]);
      }
    });
  expect(loaded[0]).toEqual(loaded[1]);
  expect(new Set(personas.map(({ role }) => role))).toEqual(new Set(roleNames));
});

test('nobody in the demonstration can be reached, and no first name comes twice in a relay', () =>
  withDatabase(async (services) => {
    await loadDemoPeople(services);
    const users = await services.db.selectFrom('sign_in_users').select(['email', 'phone_number']).execute();
    // Odette enters with a card: nothing leads to her at all.
    expect(users.filter(({ email, phone_number }) => !email && !phone_number)).toHaveLength(1);
    for (const { email, phone_number } of users)
      expect(phone_number ?? email ?? '@exemple.invalid').toMatch(/^\+3363998\d{4}$|@exemple\.invalid$/);
    const rows = await services.db
      .selectFrom('grants')
      .innerJoin('people', 'people.id', 'grants.person_id')
      .where('scope_kind', '=', 'centre')
      .select(['scope_id', 'first_name', (eb) => eb.fn.countAll<string>().as('count')])
      .groupBy(['scope_id', 'first_name'])
      .having((eb) => eb.fn.countAll(), '>', 1)
      .execute();
    expect(rows).toEqual([]);
  }));
