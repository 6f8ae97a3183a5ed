import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { newId } from '../../../language/ids.ts';
import { aQuestion } from '../../exchange/seed.ts';
import { deliver } from '../../messages/actions/deliver.ts';
import { keptDays } from '../../messages/store/sweep.ts';
import { contestDecision } from '../../moderation/actions/contest.ts';
import { aModerator, aReport, decided } from '../../moderation/seed.ts';
import { insertCardAccount } from '../../people/store/keycards.ts';
import { aCarer, aPerson } from '../../people/seed.ts';
import { periods } from '../domain/periods.ts';
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
    const { db } = services;
    const told = () =>
      db
        .selectFrom('deliveries')
        .innerJoin('delivery_notices', 'delivery_notices.delivery_id', 'deliveries.id')
        .innerJoin('notices', 'notices.id', 'delivery_notices.notice_id')
        .select([
          'notices.person_id',
          'notices.kind',
          'notices.listed',
          'deliveries.channel',
          'deliveries.state',
        ])
        .orderBy('channel', 'desc')
        .execute();
    const [gone, back] = [
      await aCarer(db, { phone: '+33639980051' }),
      await aCarer(db, { email: 'retour@ravie.invalid' }),
    ];
    for (const { id } of [gone, back]) await seen(services, id, services.now());

    await forgetWhatIsOld(at(services, 699));
    expect(await told()).toEqual([]);
    await forgetWhatIsOld(at(services, 702));
    await forgetWhatIsOld(at(services, 703));
    const leaving = { kind: 'account-unused', listed: true, state: 'waiting' };
    expect(await told()).toEqual([
      { ...leaving, person_id: gone.id, channel: 'sms' },
      { ...leaving, person_id: back.id, channel: 'mail' },
    ]);
    for (const channel of ['sms', 'mail'] as const) await deliver(at(services, 703), channel);
    expect(services.sent.messages.map(({ to }) => to)).toEqual(['+33639980051']);
    expect(services.sent.mails.map(({ to }) => to)).toEqual(['retour@ravie.invalid']);

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

test('an account opened with a card goes after six months too, if the card is never used', () =>
  withDatabase(async (services) => {
    const id = newId();
    const now = services.now();
    await insertCardAccount(services.db, { id, firstName: 'Léa', initial: 'B', communeCode: null, now });
    await forgetWhatIsOld(at(services, 179));
    expect(await isThere(services, id)).toBe(true);
    await forgetWhatIsOld(at(services, 181));
    expect(await isThere(services, id)).toBe(false);
  }));

test('messages are said to be kept for as long as their own sweep keeps them', () => {
  expect(periods.messages).toBe(keptDays);
});

test('two years after a decision nobody’s name and no word of it is left, and it still counts', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const her = await aCarer(db);
    const reporter = await aCarer(db);
    const moderator = await aModerator(db, '23');
    for (const { id } of [her, reporter, moderator]) await seen(services, id, at(services, 800).now());
    const post = { questionId: await aQuestion(services, her, { departmentCode: '23' }), answerId: null };
    await aReport(services, reporter, post, { rule: 1 });
    const deciding = { act: 'suspend', rule: 1, words: 'Un nom de ville est resté.', days: 7 } as const;
    const id = await decided(services, moderator, post, deciding);
    await contestDecision(services, her, { id, words: 'Ce n’est pas un nom de ville.' });
    const report = () =>
      db.selectFrom('moderation_reports').select(['reporter_id', 'words', 'rule']).execute();
    const decision = () =>
      db.selectFrom('moderation_decisions').select(['person_id', 'decided_by', 'words', 'contest']).execute();
    const suspended = () => db.selectFrom('exchange_suspensions').select('id').execute();

    await forgetWhatIsOld(at(services, 729));
    expect((await report())[0]?.reporter_id).toBe(reporter.id);
    expect((await decision())[0]?.person_id).toBe(her.id);
    expect(await suspended()).toHaveLength(1);
    await forgetWhatIsOld(at(services, 740));
    expect(await report()).toEqual([{ reporter_id: null, words: '', rule: 1 }]);
    expect(await decision()).toEqual([{ person_id: null, decided_by: null, words: '', contest: '' }]);
    expect(await suspended()).toEqual([]);
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
