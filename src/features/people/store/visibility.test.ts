import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import type { Actor } from '../../../language/actor.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../seed.ts';
import { cardsOf } from './cards.ts';
import { grantsOf } from './grants.ts';
import { personFor, searchPeople } from './people.ts';

const visitor: Actor = { kind: 'visitor', locale: 'fr' };
const creuse = { kind: 'department', id: '23' } as const;

describe('who sees what', () => {
  test('where somebody lives is seen as she chose: by herself, her relay, or all carers', () =>
    withDatabase(async ({ db }) => {
      const [one, other] = [await aCentre(db), await aCentre(db, { name: 'Relais d’Aubusson' })];
      const mate = await aCarer(db, { centreId: one.id });
      const far = await aCarer(db, { centreId: other.id });
      const employer = await aGrant(db, await aPerson(db), 'employer', creuse);
      const table: Record<string, boolean[]> = {};
      for (const communeSeenBy of ['me', 'relay', 'carers'] as const) {
        const her = await aCarer(db, { centreId: one.id, communeSeenBy });
        const sees = async (reader: Actor) =>
          (await cardsOf(db, reader, [her.id])).get(her.id)?.communeName === 'Guéret';
        table[communeSeenBy] = [
          await sees(her),
          await sees(mate),
          await sees(far),
          await sees(employer),
          await sees(visitor),
        ];
      }
      expect(table).toEqual({
        me: [true, false, false, false, false],
        relay: [true, true, false, false, false],
        carers: [true, true, true, false, false],
      });
    }));

  test('a card always bears the first name and the initial, and the department goes with the commune', () =>
    withDatabase(async ({ db }) => {
      const her = await aCarer(db, { communeSeenBy: 'me' });
      expect([...(await cardsOf(db, visitor, [her.id])).values()]).toEqual([
        {
          id: her.id,
          firstName: 'Rose',
          initial: 'M',
          communeName: null,
          departmentCode: null,
          departmentName: null,
        },
      ]);
      expect(await cardsOf(db, visitor, [])).toEqual(new Map());
    }));

  test('carers open one another’s pages; an employer’s or a job seeker’s is nobody’s', () =>
    withDatabase(async ({ db }) => {
      const carer = await aCarer(db);
      const employer = await aGrant(db, await aPerson(db), 'employer', creuse);
      const lead = await aGrant(db, await aPerson(db), 'territory_lead', creuse);
      const coordinator = await aGrant(db, await aPerson(db), 'national_coordinator', { kind: 'national' });
      const away = await aGrant(db, await aPerson(db, { communeCode: '76217' }), 'employer', {
        kind: 'department',
        id: '76',
      });
      const opens = async (reader: typeof carer, person: typeof carer) =>
        (await personFor(db, reader, person.id)) !== null;
      expect(await opens(await aCarer(db), carer)).toBe(true);
      expect(await opens(carer, employer)).toBe(false);
      expect(await opens(employer, carer)).toBe(false);
      expect(await opens(employer, employer)).toBe(true);
      expect(await opens(lead, employer)).toBe(true);
      expect(await opens(lead, away)).toBe(false);
      expect(await opens(coordinator, away)).toBe(true);
    }));

  test('a role that is her own affair is not shown to her colleagues', () =>
    withDatabase(async ({ db }) => {
      const her = await aGrant(db, await aCarer(db), 'job_seeker', creuse);
      const roles = async (reader: typeof her) =>
        // Both were given in one transaction, at one moment: their order is chance.
        (await grantsOf(db, reader, her.id)).map(({ role }) => role).toSorted();
      expect(await roles(her)).toEqual(['carer', 'job_seeker']);
      expect(await roles(await aCarer(db))).toEqual(['carer']);
      const lead = await aGrant(db, await aPerson(db), 'territory_lead', creuse);
      expect(await roles(lead)).toEqual(['carer', 'job_seeker']);
    }));

  test('people are looked for within one’s own reach, without accents, wildcards being letters', () =>
    withDatabase(async ({ db }) => {
      const centre = await aCentre(db);
      const aicha = await aCarer(db, { firstName: 'Aïcha', centreId: centre.id });
      const away = await aCarer(db, { firstName: 'Aïcha', communeCode: '76217' });
      await db.updateTable('grants').set({ scope_id: '76' }).where('person_id', '=', away.id).execute();
      const facilitator = await aGrant(db, await aPerson(db), 'facilitator', {
        kind: 'centre',
        id: centre.id,
      });
      const lead = await aGrant(db, await aPerson(db), 'territory_lead', creuse);
      const coordinator = await aGrant(db, await aPerson(db), 'national_coordinator', { kind: 'national' });
      expect(await searchPeople(db, facilitator, 'aic', 10)).toEqual([aicha.id]);
      expect(await searchPeople(db, lead, 'AÏC', 10)).toEqual([aicha.id]);
      expect((await searchPeople(db, coordinator, 'aicha', 10)).sort()).toEqual([aicha.id, away.id].sort());
      for (const text of ['%', '_icha', '\\'])
        expect(await searchPeople(db, coordinator, text, 10)).toEqual([]);
      expect(await searchPeople(db, aicha, 'aic', 10)).toEqual([]);
    }));
});
