import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { newId } from '../../../language/ids.ts';
import { aCarer, aPerson } from '../../people/seed.ts';
import { forgetWhatIsOld } from './retention.ts';

const day = 86_400_000;
const at = (services: TestServices, days: number): TestServices => ({
  ...services,
  now: () => new Date(services.now().getTime() + days * day),
});
const isThere = async ({ db }: TestServices, id: string) =>
  (await db.selectFrom('people').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
const seen = ({ db }: TestServices, id: string, on: Date | null) =>
  db.updateTable('people').set({ seen_on: on }).where('id', '=', id).execute();

test('an account nobody uses is told a month ahead, once, then erased; one that is used again stays', () =>
  withDatabase(async (services) => {
    const { db, sent } = services;
    const [gone, back] = [
      await aCarer(db, { phone: '+33639980051' }),
      await aCarer(db, { email: 'retour@ravie.invalid' }),
    ];
    for (const { id } of [gone, back]) await seen(services, id, services.now());

    await forgetWhatIsOld(at(services, 699));
    expect(sent.messages).toEqual([]);
    await forgetWhatIsOld(at(services, 702));
    await forgetWhatIsOld(at(services, 703));
    expect(sent.messages.map(({ to }) => to)).toEqual(['+33639980051']);
    expect(sent.mails.map(({ to }) => to)).toEqual(['retour@ravie.invalid']);

    await db
      .updateTable('people')
      .set({ seen_on: at(services, 710).now(), erasure_warned_on: null })
      .where('id', '=', back.id)
      .execute();
    await forgetWhatIsOld(at(services, 725));
    expect(await isThere(services, gone.id)).toBe(true);
    await forgetWhatIsOld(at(services, 734));
    expect([await isThere(services, gone.id), await isThere(services, back.id)]).toEqual([false, true]);
  }));

test('an account opened for somebody who never came goes after six months', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const her = await aPerson(db);
    await db
      .updateTable('people')
      .set({ seen_on: null, created_at: services.now() })
      .where('id', '=', her.id)
      .execute();
    await forgetWhatIsOld(at(services, 179));
    expect(await isThere(services, her.id)).toBe(true);
    await forgetWhatIsOld(at(services, 181));
    expect(await isThere(services, her.id)).toBe(false);
  }));

test('roles taken back, requests answered, old words and old lines go when their time has come', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const now = services.now();
    const her = await aCarer(db);
    const request = { person_id: her.id, department_code: '23', message: 'Bonjour', asked_at: now };
    await db
      .insertInto('admission_requests')
      .values([
        { ...request, id: newId(), decided_at: now, admitted: true },
        { ...request, id: newId() },
      ])
      .execute();
    await db.updateTable('grants').set({ withdrawn_at: now }).where('person_id', '=', her.id).execute();
    await recordAudit(db, { actor: her, action: 'update-profile', subject: `person:${her.id}` });
    await db.updateTable('audit_lines').set({ at: now }).where('actor_id', '=', her.id).execute();
    const counts = async () => {
      const requests = await db
        .selectFrom('admission_requests')
        .select('id')
        .where('person_id', '=', her.id)
        .execute();
      const grants = await db.selectFrom('grants').select('id').where('person_id', '=', her.id).execute();
      const lines = await db.selectFrom('audit_lines').select('id').where('actor_id', '=', her.id).execute();
      return [requests.length, grants.length, lines.length];
    };
    await seen(services, her.id, at(services, 800).now());
    await forgetWhatIsOld(at(services, 364));
    expect(await counts()).toEqual([2, 1, 1]);
    await forgetWhatIsOld(at(services, 366));
    expect(await counts()).toEqual([1, 1, 0]);
    await forgetWhatIsOld(at(services, 731));
    expect(await counts()).toEqual([1, 0, 0]);
  }));
