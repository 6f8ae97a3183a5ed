import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../seed.ts';
import { personById } from '../store/actor.ts';
import { grantFromConsole } from './grant-from-console.ts';
import { grantRole, withdrawRole } from './grants.ts';

const national = { kind: 'national' } as const;
const creuse = { kind: 'department', id: '23' } as const;

describe('giving and taking back roles', () => {
  test('a lead appoints a facilitator, who adds a carer; each line is in the trail', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const centre = await aCentre(db);
      const scope = { kind: 'centre', id: centre.id } as const;
      const lead = await aGrant(db, await aPerson(db), 'territory_lead', creuse);
      const newcomer = await aPerson(db, { communeCode: null });
      const given = await grantRole(services, lead, { personId: newcomer.id, role: 'facilitator', scope });
      expect(given.ok).toBe(true);
      const facilitator = (await personById(db, newcomer.id)) ?? newcomer;
      const carer = await aCarer(db);
      await grantRole(services, facilitator, { personId: carer.id, role: 'carer', scope });
      expect((await personById(db, carer.id))?.grants).toContainEqual({ role: 'carer', scope });
      const trail = await db
        .selectFrom('audit_lines')
        .select(['actor_id', 'action', 'details'])
        .orderBy('id')
        .execute();
      expect(trail).toEqual([
        {
          actor_id: lead.id,
          action: 'grant-role',
          details: { role: 'facilitator', scope: `centre:${centre.id}` },
        },
        {
          actor_id: facilitator.id,
          action: 'grant-role',
          details: { role: 'carer', scope: `centre:${centre.id}` },
        },
      ]);
    }));

  test('the same role is not held twice, nor where it cannot be', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const coordinator = await aGrant(db, await aPerson(db), 'national_coordinator', national);
      const { id: personId } = await aPerson(db);
      const give = (scope: typeof creuse | typeof national) =>
        grantRole(services, coordinator, { personId, role: 'territory_lead', scope });
      expect(await give(creuse)).toMatchObject({ ok: true });
      expect(await give(creuse)).toEqual({ ok: false, failure: { kind: 'already-held' } });
      expect(await give(national)).toEqual({ ok: false, failure: { kind: 'scope-unfit' } });
    }));

  test('nobody gives herself a role, or one out of her reach, and nothing is written', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const elsewhere = await aCentre(db, {
        departmentCode: '76',
        communeCode: '76217',
        name: 'Relais de Dieppe',
      });
      const lead = await aGrant(db, await aPerson(db), 'territory_lead', creuse);
      const carer = await aCarer(db);
      const scope = { kind: 'centre', id: elsewhere.id } as const;
      await expect(
        grantRole(services, lead, { personId: lead.id, role: 'moderator', scope: creuse }),
      ).rejects.toThrow(Forbidden);
      await expect(
        grantRole(services, lead, { personId: carer.id, role: 'facilitator', scope }),
      ).rejects.toThrow(Forbidden);
      await expect(
        grantRole(services, carer, { personId: lead.id, role: 'carer', scope: creuse }),
      ).rejects.toThrow(Forbidden);
      await expect(grantRole(services, lead, { personId: newId(), role: 'host', scope })).rejects.toThrow(
        NotFound,
      );
      await expect(
        grantRole(services, lead, {
          personId: carer.id,
          role: 'host',
          scope: { kind: 'centre', id: newId() },
        }),
      ).rejects.toThrow(NotFound);
      expect(await db.selectFrom('audit_lines').selectAll().execute()).toEqual([]);
    }));

  test('a role taken back leaves at once, and its line stays', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const centre = await aCentre(db);
      const carer = await aCarer(db, { centreId: centre.id });
      const facilitator = await aGrant(db, await aPerson(db), 'facilitator', {
        kind: 'centre',
        id: centre.id,
      });
      const other = await aGrant(db, await aPerson(db), 'facilitator', {
        kind: 'centre',
        id: (await aCentre(db)).id,
      });
      const { id: grantId } = await db
        .selectFrom('grants')
        .select('id')
        .where('person_id', '=', carer.id)
        .executeTakeFirstOrThrow();
      const taken = { personId: carer.id, grantId };
      await expect(withdrawRole(services, other, taken)).rejects.toThrow(Forbidden);
      expect((await withdrawRole(services, facilitator, taken)).ok).toBe(true);
      expect((await personById(db, carer.id))?.grants).toEqual([]);
      const row = await db
        .selectFrom('grants')
        .selectAll()
        .where('id', '=', grantId)
        .executeTakeFirstOrThrow();
      expect([row.withdrawn_by, row.withdrawn_at]).toEqual([facilitator.id, services.now()]);
      await expect(withdrawRole(services, facilitator, taken)).rejects.toThrow(NotFound);
    }));
});

test('the console gives the first role, to an account it makes when there is none', () =>
  withDatabase(async (services) => {
    const grant = (contact: string) => grantFromConsole(services, contact, 'national_coordinator', national);
    const first = await grant('06 39 98 00 01');
    expect(first).toMatchObject({ ok: true, value: { isNew: true } });
    expect(await grant('+33639980001')).toEqual({ ok: false, failure: { kind: 'already-held' } });
    expect(await grant('nobody')).toEqual({ ok: false, failure: { kind: 'not-a-contact' } });
    expect(await grantFromConsole(services, 'rose@exemple.invalid', 'carer', national)).toEqual({
      ok: false,
      failure: { kind: 'scope-unfit' },
    });
    expect(
      await grantFromConsole(services, 'rose@exemple.invalid', 'carer', { kind: 'department', id: '99' }),
    ).toEqual({ ok: false, failure: { kind: 'unknown-scope' } });
    const [line] = await services.db.selectFrom('audit_lines').selectAll().execute();
    expect(line).toMatchObject({ actor_id: null, action: 'grant-role' });
  }));
