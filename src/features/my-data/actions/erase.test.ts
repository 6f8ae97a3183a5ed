import { describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { testDatabase, servicesOn } from '../../../../test/database.ts';
import { createLog } from '../../../platform/log.ts';
import { putInBox } from '../../../platform/demo/box.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Db } from '../../../platform/db/database.ts';
import { newId } from '../../../language/ids.ts';
import { aQuestion, anAnswer, anUnsignedQuestion } from '../../exchange/seed.ts';
import { editAnswer, editQuestion } from '../../exchange/actions/edit-post.ts';
import { followQuestion } from '../../exchange/actions/follow.ts';
import { revealAuthor } from '../../exchange/actions/reveal-author.ts';
import { chooseQuietHours } from '../../messages/actions/choose-messages.ts';
import { notify } from '../../messages/actions/notify.ts';
import { contestDecision } from '../../moderation/actions/contest.ts';
import { aModerator, aReport, decided } from '../../moderation/seed.ts';
import { askAdmission } from '../../people/actions/admissions.ts';
import { grantRole } from '../../people/actions/grants.ts';
import { nameExpert } from '../../people/actions/name-expert.ts';
import { updateProfile } from '../../people/actions/profile.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../../people/seed.ts';
import { upsertDevice } from '../../people/store/devices.ts';
import { insertKeycard } from '../../people/store/keycards.ts';
import { eraseAccount, eraseMine } from './erase.ts';

/** Every row of every table of the house and of its queue where one of these words stands, in any column. */
async function placesOf(db: Db, words: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db);
  const found: string[] = [];
  for (const { schema, name } of rows)
    for (const word of words) {
      const held = await sql<{ count: string }>`
        select count(*) from ${sql.table(`${schema}.${name}`)} as kept
        where strpos(lower(kept::text), ${word.toLowerCase()}) > 0`.execute(db);
      const count = Number(held.rows[0]?.count ?? 0);
      if (count > 0) found.push(`${schema}.${name}: ${word} (${count})`);
    }
  return found;
}

describe('erasing one’s account', () => {
  test('nothing of her is left, in any table, in the queue, or in the journal', async () => {
    const { connection, db } = await testDatabase();
    const written: string[] = [];
    const log = createLog('debug', { write: (line: string) => void written.push(line) });
    const services = { ...servicesOn(db, connection), log };
    await services.jobs.start([{ name: 'tried', on: 'carer-joined', handle: () => Promise.resolve() }], [], {
      work: false,
    });
    try {
      const her = await aCarer(db, {
        firstName: 'Zénobie',
        phone: '+33639980042',
        email: 'zenobie@ravie.invalid',
      });
      const colleague = await aCarer(db, { firstName: 'Paule' });
      const lead = await aGrant(db, await aPerson(db), 'national_coordinator', { kind: 'national' });
      await db
        .insertInto('sign_in_sessions')
        .values({ id: newId(), user_id: her.id, token: newId(), expires_at: services.now() })
        .execute();
      const question = await aQuestion(services, her);
      const answer = await anAnswer(services, her, await aQuestion(services, colleague));
      await editAnswer(services, her, { id: answer, body: 'Autrement dit', kept: [], forget: false });
      await updateProfile(services, her, { gestures: ['washing'] });
      await askAdmission(services, her, { communeCode: '23096', message: 'Zénobie, du bourg' });
      await grantRole(services, lead, {
        personId: her.id,
        role: 'moderator',
        scope: { kind: 'department', id: '23' },
      });
      await recordAudit(db, { actor: her, action: 'admit-carer', subject: `admission:${newId()}` });
      await services.jobs.emit(db, { type: 'carer-joined', personId: her.id, centreId: newId() });
      await putInBox(db, { channel: 'sms', recipient: '+33639980042', subject: null, body: 'Zénobie ?' });

      const traces = [her.id, 'zénobie', 'zenobie', '39980042'];
      const before = await placesOf(db, traces);
      for (const table of ['public.people', 'public.audit_lines', 'public.demo_messages', 'jobs.'])
        expect(before.join(' ')).toContain(table);
      expect(await eraseMine(services, her, 'Effacer')).toEqual({ ok: true, value: undefined });
      expect(await placesOf(db, traces)).toEqual([]);
      for (const word of traces) expect(written.join('\n').toLowerCase()).not.toContain(word);

      const kept = await db
        .selectFrom('questions')
        .select(['author_id', 'title'])
        .where('id', '=', question)
        .executeTakeFirstOrThrow();
      expect(kept.author_id).toBeNull();
      expect(kept.title).toContain('protection');
    } finally {
      await services.jobs.stop();
    }
  }, 60_000);

  test('what she wrote without her name stays, and nobody can find who she was; so does what she reported', async () => {
    const { connection, db } = await testDatabase();
    const services = servicesOn(db, connection);
    const her = await aCarer(db, { firstName: 'Zénobie', phone: '+33639980045' });
    const colleague = await aCarer(db, { firstName: 'Paule' });
    const lead = await aGrant(db, await aPerson(db), 'national_coordinator', { kind: 'national' });
    const moderator = await aModerator(db, null);
    const hidden = await anUnsignedQuestion(services, her, 'Je ne suis pas payée depuis trois mois');
    const words = { title: 'Toujours pas payée', body: 'Que faire ?', theme: 'rights' } as const;
    await editQuestion(services, her, { id: hidden, ...words, kept: [], forget: false });
    const reason = 'Zénobie est peut-être en danger.';
    expect((await revealAuthor(services, moderator, { questionId: hidden }, reason)).ok).toBe(true);
    const post = { questionId: hidden, answerId: null };
    const deciding = { act: 'suspend', rule: 1, words: 'Un nom est resté.', days: 7 } as const;
    const decision = await decided(services, moderator, post, deciding);
    await contestDecision(services, her, { id: decision, words: 'Ce n’est pas un nom.' });
    const theirs = { questionId: await aQuestion(services, colleague), answerId: null };
    const file = await aReport(services, her, theirs);
    await followQuestion(services, her, { id: theirs.questionId, follows: true });
    await nameExpert(services, lead, { personId: her.id, field: 'law', named: true });
    await chooseQuietHours(services, her, { from: 20, to: 8 });
    const card = { id: newId(), personId: her.id, codeHash: newId(), pinHash: 'x', madeBy: lead.id };
    const { id: centreId } = await aCentre(db);
    await insertKeycard(db, { ...card, centreId, now: services.now() });
    const device = { form: 'phone', system: 'Android', browser: 'Chrome' } as const;
    const sessionId = newId();
    await db
      .insertInto('sign_in_sessions')
      .values({ id: sessionId, user_id: her.id, token: newId(), expires_at: services.now() })
      .execute();
    const opened = { personId: her.id, sessionId, markHash: newId(), device, keycardId: card.id } as const;
    await upsertDevice(db, { ...opened, way: 'keycard', now: services.now() });
    const asked = { department_code: '23', message: 'Bonjour', asked_at: services.now() };
    const request = { id: newId(), person_id: her.id, ...asked };
    await db.insertInto('admission_requests').values(request).execute();
    const toDecide = { kind: 'admission-to-decide', to: lead.id, path: '/admissions' } as const;
    await notify(services, db, { ...toDecide, factId: request.id });

    const traces = [her.id, 'zénobie', '39980045'];
    const before = (await placesOf(db, traces)).join(' ');
    for (const table of ['unsigned_authors', 'author_reveals', 'moderation_reports', 'moderation_decisions'])
      expect(before).toContain(table);
    for (const table of ['experts', 'question_follows', 'sign_in_keycards', 'sign_in_devices', 'notices'])
      expect(before).toContain(table);
    await eraseAccount(services, her.id, 'erase-account');
    expect(await placesOf(db, traces)).toEqual([]);

    const question = await db
      .selectFrom('questions')
      .select(['title', 'alias'])
      .where('id', '=', hidden)
      .executeTakeFirst();
    expect(question).toMatchObject({ title: words.title, alias: expect.any(Number) as number });
    const revisions = await db
      .selectFrom('exchange_revisions')
      .select(['title', 'body', 'replaced_at', 'forgotten_at'])
      .where('question_id', '=', hidden)
      .execute();
    expect(revisions).toMatchObject([{ title: null, body: null, forgotten_at: revisions[0]?.replaced_at }]);
    expect(await revealAuthor(services, moderator, { questionId: hidden }, reason)).toMatchObject({
      ok: false,
    });
    // The trail says that it was reported and contested, and no name drawn by chance ties the two together.
    const lines = await db
      .selectFrom('audit_lines')
      .select(['action', 'actor_id'])
      .where('action', 'in', ['report-post', 'contest-decision'])
      .execute();
    expect(lines).toEqual([
      { action: 'contest-decision', actor_id: null },
      { action: 'report-post', actor_id: null },
    ]);
    const reports = await db
      .selectFrom('moderation_reports')
      .select('reporter_id')
      .where('case_id', '=', file)
      .execute();
    expect(reports).toEqual([{ reporter_id: null }]);
    const told = await db.selectFrom('notices').select('kind').where('person_id', '=', lead.id).execute();
    expect(told).toEqual([]);
  });

  test('what she did to others stays under one pseudonym, what she wrote has no author any more', async () => {
    const { connection, db } = await testDatabase();
    const services = servicesOn(db, connection);
    const her = await aCarer(db);
    const subject = `admission:${newId()}`;
    const own = `question:${newId()}`;
    await recordAudit(db, { actor: her, action: 'admit-carer', subject });
    await recordAudit(db, { actor: her, action: 'refuse-carer', subject });
    await recordAudit(db, { actor: her, action: 'ask-question', subject: own });
    await eraseAccount(services, her.id, 'erase-account');
    const lines = await db
      .selectFrom('audit_lines')
      .select(['actor_id', 'subject'])
      .where('subject', 'in', [subject, own])
      .execute();
    const actors = new Set(lines.filter((line) => line.subject === subject).map((line) => line.actor_id));
    expect(actors.size).toBe(1);
    expect([...actors][0]).not.toBe(her.id);
    expect(lines.find((line) => line.subject === own)?.actor_id).toBeNull();
  });

  test('the word must be written, and an account already gone is left alone', async () => {
    const { connection, db } = await testDatabase();
    const services = servicesOn(db, connection);
    const her = await aCarer(db);
    expect(await eraseMine(services, her, 'oui')).toEqual({ ok: false, failure: { kind: 'wrong-word' } });
    await eraseAccount(services, her.id, 'erase-account');
    await eraseAccount(services, her.id, 'erase-account');
  });
});
