import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Actor, Person } from '../../../language/actor.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../../people/seed.ts';
import { aService } from '../seed.ts';
import { countToCheck, keepingFor, keepersOf, servicesToCheck } from '../store/keeping.ts';
import { reportsOf, sweepReports } from '../store/reports.ts';
import { serviceFor, servicesCovering, servicesOf } from '../store/services.ts';
import { checkService, closeService, correctService, enterService } from './keep-service.ts';
import { readDirectory } from './read-directory.ts';
import { reportService } from './report-service.ts';

const [gueret, ahun, dieppe] = ['23096', '23001', '76217'];
const visitor: Actor = { kind: 'visitor', locale: 'fr' };
const facts = {
  name: 'Mandat des Sources',
  kinds: ['mandataire'] as const,
  communeCodes: [gueret],
  phone: '+33536490002',
  email: null,
  web: null,
  hours: 'Le matin.',
  does: '',
};

async function aHost(db: Db, departmentCode = '23', communeCode = gueret): Promise<Person> {
  const { id } = await aCentre(db, { departmentCode, communeCode });
  return aGrant(db, await aPerson(db), 'host', { kind: 'centre', id });
}
const see = async (db: Db, actor: Actor, id: string) => serviceFor(db, await keepingFor(db, actor), id);
const acts = async (db: Db, actor: Person) =>
  (
    await sql<{
      action: string;
    }>`select action from audit_lines where actor_id = ${actor.id} order by id`.execute(db)
  ).rows.map(({ action }) => action);
const told = async ({ db }: TestServices, person: Person) =>
  (await db.selectFrom('notices').select('kind').where('person_id', '=', person.id).execute()).map(
    ({ kind }) => kind,
  );

describe('who comes where', () => {
  test('those that name the commune, and those of its whole department; mandataires first', () =>
    withDatabase(async (services) => {
      const { db } = services;
      await aService(services, { name: 'Partout', kinds: ['prestataire'] });
      await aService(services, { name: 'Ici', kinds: ['mandataire'], communeCodes: [gueret] });
      await aService(services, { name: 'Là', kinds: ['mandataire'], communeCodes: [ahun] });
      await aService(services, { name: 'Au loin', departmentCode: '76' });
      await aService(services, { name: 'Qui passe la limite', departmentCode: '76', communeCodes: [gueret] });
      const names = async (codes: string[]) =>
        (await servicesCovering(db, codes, 10)).map(({ name, covers }) => [name, covers]);
      expect(await names([gueret])).toEqual([
        ['Ici', [gueret]],
        ['Qui passe la limite', [gueret]],
        ['Partout', [gueret]],
      ]);
      expect(await names([gueret, ahun])).toEqual([
        ['Ici', [gueret]],
        ['Là', [ahun]],
        ['Qui passe la limite', [gueret]],
        ['Partout', [ahun, gueret]],
      ]);
      expect((await names([dieppe])).map(([name]) => name)).toEqual(['Au loin']);
      expect(await names([])).toEqual([]);
    }));

  test('nothing asked: where she lives; a visitor chooses', () =>
    withDatabase(async (services) => {
      await aService(services);
      const carer = await aCarer(services.db, { communeCode: gueret });
      expect((await readDirectory(services.db, carer, {})).services).toHaveLength(1);
      const seen = await readDirectory(services.db, visitor, {});
      expect(seen).toMatchObject({ place: null, services: [], departments: [{ code: '23', services: 1 }] });
    }));
});

describe('keeping it', () => {
  test('entered, corrected, checked, closed and opened again: each with its line, and the role of who did', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const host = await aHost(db);
      const id = newId();
      await enterService(services, host, { id, departmentCode: '23', facts });
      await enterService(services, host, { id, departmentCode: '23', facts: { ...facts, name: 'Twice' } });
      expect(await see(db, visitor, id)).toMatchObject({
        name: 'Mandat des Sources',
        communes: [{ name: 'Guéret' }],
        checkedAs: 'host',
      });
      await correctService(services, host, { id, facts: { ...facts, communeCodes: [], hours: 'Le soir.' } });
      await checkService(services, host, id);
      expect(await see(db, visitor, id)).toMatchObject({ hours: 'Le soir.', communes: [] });
      await closeService(services, host, { id, closed: true });
      expect(await see(db, visitor, id)).toBeNull();
      expect(await servicesOf(db, '23', 10)).toEqual([]);
      expect(await servicesCovering(db, [gueret], 10)).toEqual([]);
      expect(await see(db, host, id)).toMatchObject({ closedAt: services.now() });
      await closeService(services, host, { id, closed: false });
      expect(await see(db, visitor, id)).not.toBeNull();
      expect(await acts(db, host)).toEqual([
        'enter-service',
        'correct-service',
        'check-service',
        'close-service',
        'reopen-service',
      ]);
    }));

  test('nobody of another department, nor a carer, changes an entry or adds one', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const id = await aService(services);
      const elsewhere = await aHost(db, '76', dieppe);
      for (const other of [elsewhere, await aCarer(db)]) {
        await expect(checkService(services, other, id)).rejects.toThrow(Forbidden);
        await expect(correctService(services, other, { id, facts })).rejects.toThrow(Forbidden);
        await expect(closeService(services, other, { id, closed: true })).rejects.toThrow(Forbidden);
        await expect(
          enterService(services, other, { id: newId(), departmentCode: '23', facts }),
        ).rejects.toThrow(Forbidden);
      }
      const hidden = await aService(services);
      await closeService(services, await aHost(db), { id: hidden, closed: true });
      await expect(checkService(services, elsewhere, hidden)).rejects.toThrow(NotFound);
    }));

  test('after six months an entry waits for those who keep it, until one of them has looked', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const now = services.now();
      const [host, elsewhere] = [await aHost(db), await aHost(db, '76', dieppe)];
      await aService(services);
      const id = await aService(services, { checkedAt: new Date('2026-05-01T09:00:00Z') });
      expect([await countToCheck(db, host, now), await countToCheck(db, elsewhere, now)]).toEqual([1, 0]);
      await checkService(services, host, id);
      expect(await countToCheck(db, host, now)).toBe(0);
    }));
});

describe('a mistake', () => {
  const report = (serviceId: string, word = '') => ({ id: newId(), serviceId, what: 'hours' as const, word });

  test('is told to those who keep the entry, without who said it, and goes once somebody has looked', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const [host, elsewhere] = [await aHost(db), await aHost(db, '76', dieppe)];
      const carer = await aCarer(db);
      const id = await aService(services);
      const said = report(id, 'Demandez Josiane au 06 12 34 56 78.');
      expect(await reportService(services, carer, said)).toMatchObject({ ok: true });
      expect(await reportService(services, carer, said)).toMatchObject({ ok: true });
      expect([await told(services, host), await told(services, elsewhere)]).toEqual([
        ['directory-to-check'],
        [],
      ]);
      const kept = await reportsOf(db, id);
      expect(kept).toHaveLength(1);
      expect(kept[0]?.word).not.toMatch(/Josiane|06 12/);
      expect(JSON.stringify(await db.selectFrom('directory_reports').selectAll().execute())).not.toContain(
        carer.id,
      );
      const waiting = await servicesToCheck(db, await keepingFor(db, host), services.now(), 10);
      expect(waiting).toMatchObject([{ id, reports: 1 }]);
      await checkService(services, host, id);
      expect(await reportsOf(db, id)).toEqual([]);
    }));

  test('ten a day, and no more', () =>
    withDatabase(async (services) => {
      const carer = await aCarer(services.db);
      const id = await aService(services);
      for (let count = 0; count < 10; count += 1)
        expect((await reportService(services, carer, report(id))).ok).toBe(true);
      expect(await reportService(services, carer, report(id))).toMatchObject({
        ok: false,
        failure: { kind: 'too-many' },
      });
    }));

  test('nobody looked for six months: it is forgotten', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const id = await aService(services);
      await reportService(services, await aCarer(db), report(id));
      expect(await sweepReports(db, services.now())).toBe(0);
      expect(await sweepReports(db, new Date(services.now().getTime() + 1))).toBe(1);
    }));

  test('where nobody keeps a department, the national team is told', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const team = await aGrant(db, await aPerson(db), 'national_coordinator', { kind: 'national' });
      expect(await keepersOf(db, '23')).toEqual([team.id]);
      const host = await aHost(db);
      expect(await keepersOf(db, '23')).toEqual([host.id]);
    }));
});
