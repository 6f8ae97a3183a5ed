import { describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { testDatabase, servicesOn } from '../../../../test/database.ts';
import { createLog } from '../../../platform/log.ts';
import { putInBox } from '../../../platform/demo/box.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Db } from '../../../platform/db/database.ts';
import { newId } from '../../../language/ids.ts';
import { aQuestion, anAnswer } from '../../exchange/seed.ts';
import { editAnswer } from '../../exchange/actions/edit-post.ts';
import { askAdmission } from '../../people/actions/admissions.ts';
import { grantRole } from '../../people/actions/grants.ts';
import { updateProfile } from '../../people/actions/profile.ts';
import { aCarer, aGrant, aPerson } from '../../people/seed.ts';
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
