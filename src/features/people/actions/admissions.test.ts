import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../seed.ts';
import { personById } from '../store/actor.ts';
import { admissionQueue, countAdmissions, ownAdmission } from '../store/admissions.ts';
import { askAdmission, decideAdmission, withdrawAdmission } from './admissions.ts';

const creuse = { kind: 'department', id: '23' } as const;
const bourganeuf = '23030';

const ask = (services: TestServices, actor: Person) =>
  askAdmission(services, actor, { communeCode: bourganeuf, message: 'Je travaille à Bourganeuf.' });

async function asked(services: TestServices, actor: Person): Promise<string> {
  const outcome = await ask(services, actor);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value.requestId;
}

describe('asking to be admitted', () => {
  test('one request at a time, by somebody who said her name', () =>
    withDatabase(async (services) => {
      const rose = await aPerson(services.db);
      await asked(services, rose);
      expect(await ask(services, rose)).toEqual({ ok: false, failure: { kind: 'already-asked' } });
      expect(await ownAdmission(services.db, rose)).toMatchObject({
        departmentName: 'Creuse',
        admitted: null,
      });
      const unnamed = await aPerson(services.db, { firstName: '' });
      expect(await ask(services, unnamed)).toEqual({ ok: false, failure: { kind: 'unnamed' } });
    }));

  test('admitted, she is a carer of the department', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const rose = await aPerson(db, { phone: '+33639980001' });
      const requestId = await asked(services, rose);
      const centre = await aCentre(db);
      const facilitator = await aGrant(db, await aPerson(db), 'facilitator', {
        kind: 'centre',
        id: centre.id,
      });
      expect((await admissionQueue(db, facilitator, 10)).map(({ id }) => id)).toEqual([requestId]);
      await decideAdmission(services, facilitator, { requestId, admitted: true, reason: '' });
      expect((await personById(db, rose.id))?.grants).toEqual([{ role: 'carer', scope: creuse }]);
      expect(await admissionQueue(db, facilitator, 10)).toEqual([]);
    }));

  test('refused, she reads why, and may ask again a week later', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const rose = await aPerson(db, { email: 'rose@exemple.invalid' });
      const requestId = await asked(services, rose);
      const moderator = await aGrant(db, await aPerson(db), 'moderator', creuse);
      const refuse = (reason: string) =>
        decideAdmission(services, moderator, { requestId, admitted: false, reason });
      expect(await refuse('')).toEqual({ ok: false, failure: { kind: 'reason-missing' } });
      expect((await refuse('Nous ne trouvons pas votre employeur.')).ok).toBe(true);
      expect(await ownAdmission(db, rose)).toMatchObject({
        admitted: false,
        reason: expect.stringContaining('employeur'),
      });
      const from = new Date('2026-11-29T09:00:00Z');
      expect(await ask(services, rose)).toEqual({ ok: false, failure: { kind: 'too-soon', from } });
      const later = { ...services, now: () => from };
      expect((await ask(later, rose)).ok).toBe(true);
    }));

  test('taken back, it is gone from the queue with its words; three a day, no more', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const rose = await aPerson(db);
      await expect(withdrawAdmission(services, rose)).rejects.toThrow(NotFound);
      const moderator = await aGrant(db, await aPerson(db), 'moderator', creuse);
      for (let time = 0; time < 3; time++) {
        await asked(services, rose);
        expect(await countAdmissions(db, moderator)).toBe(1);
        await withdrawAdmission(services, rose);
      }
      expect(await countAdmissions(db, moderator)).toBe(0);
      expect(await db.selectFrom('admission_requests').selectAll().execute()).toEqual([]);
      expect(await ask(services, rose)).toEqual({ ok: false, failure: { kind: 'too-many' } });
    }));

  test('who is a carer already need not ask', () =>
    withDatabase(async (services) => {
      expect(await ask(services, await aCarer(services.db))).toEqual({
        ok: false,
        failure: { kind: 'already-in' },
      });
    }));

  test('nobody answers for another department, twice, or for herself', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const requestId = await asked(services, await aPerson(db));
      const decide = (actor: Person, id = requestId) =>
        decideAdmission(services, actor, { requestId: id, admitted: true, reason: '' });
      const away = await aGrant(db, await aPerson(db), 'moderator', { kind: 'department', id: '76' });
      await expect(decide(away)).rejects.toThrow(NotFound);
      const moderator = await aGrant(db, await aPerson(db), 'moderator', creuse);
      const own = await asked(services, moderator);
      await expect(decide(moderator, own)).rejects.toThrow(NotFound);
      await decide(moderator);
      await expect(decide(moderator)).rejects.toThrow(NotFound);
    }));
});
