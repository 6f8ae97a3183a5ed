import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../../people/seed.ts';
import { lookAtTrail, type Asked } from './look-at-trail.ts';

const anything: Asked = { person: '', action: null, kind: null, since: null, until: null, before: null };
const country = { kind: 'national' } as const;

async function subjectsSeen(services: TestServices, reader: Person, asked: Partial<Asked> = {}) {
  const found = await lookAtTrail(services, reader, { ...anything, ...asked });
  return found.lines.map(({ subject }) => subject);
}

describe('the trail, within reach', () => {
  test('a lead reads what was done to her territory, never the exchange; a coordinator reads all', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const lead = await aGrant(db, await aPerson(db), 'territory_lead', { kind: 'department', id: '23' });
      const coordinator = await aGrant(db, await aPerson(db), 'national_coordinator', country);
      const here = await aCarer(db);
      const away = await aPerson(db, { communeCode: '76217' });
      await aGrant(db, away, 'carer', { kind: 'department', id: '76' });
      const centre = await aCentre(db);
      const inside = [`person:${here.id}`, `centre:${centre.id}`, `admission:${newId()}`];
      const outside = [`person:${away.id}`, `question:${newId()}`];
      for (const subject of [...inside, ...outside])
        await recordAudit(db, {
          actor: here,
          action: 'look',
          subject,
          details:
            subject.startsWith('admission') || subject.startsWith('question') ? { department: '23' } : {},
        });
      const asked = { action: 'look' };
      expect((await subjectsSeen(services, lead, asked)).toString().split(',').sort()).toEqual(
        inside.toSorted(),
      );
      expect((await subjectsSeen(services, coordinator, asked)).length).toBe(5);
    }));

  test('it is narrowed by person, kind and day, and followed page after page', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const reader = await aGrant(db, await aPerson(db), 'national_coordinator', country);
      const [one, other] = [await aCarer(db, { firstName: 'Zénobie' }), await aCarer(db)];
      for (let day = 1; day <= 60; day++)
        await recordAudit(db, {
          actor: one,
          action: 'tried',
          subject: `person:${other.id}`,
          at: new Date(Date.UTC(2026, 8, day, 12)),
        });
      await recordAudit(db, { actor: other, action: 'tried', subject: `centre:${newId()}` });
      const asked = { ...anything, action: 'tried', person: 'zen' };
      const first = await lookAtTrail(services, reader, asked);
      expect([first.lines.length, first.lines[0]?.at.toISOString().slice(0, 10)]).toEqual([50, '2026-10-30']);
      const second = await lookAtTrail(services, reader, { ...asked, before: first.older });
      expect([second.lines.length, second.older]).toEqual([10, null]);
      expect((await subjectsSeen(services, reader, { action: 'tried', kind: 'centre' })).length).toBe(1);
      const week = { since: new Date('2026-09-01T00:00:00Z'), until: new Date('2026-09-08T00:00:00Z') };
      expect((await subjectsSeen(services, reader, { ...asked, ...week })).length).toBe(7);

      // Whoever was looked for by name is told once, however often the page is turned.
      const told = await db
        .selectFrom('audit_lines')
        .select('subject')
        .where('action', '=', 'search-trail')
        .execute();
      expect(told).toEqual([{ subject: `person:${one.id}` }]);
    }));
});
