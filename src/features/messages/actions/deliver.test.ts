import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { minutes, openPostOffice } from '../../../../test/post-office.ts';
import type { Fault } from '../../../platform/twin-faults.ts';
import { aCarer } from '../../people/seed.ts';
import { noticeKinds, type OuterChannel } from '../domain/kinds.ts';
import { aNotice, deliveriesOf, tell } from '../seed.ts';
import { deliver } from './deliver.ts';
import { settleDoubts } from './settle-doubts.ts';

// The queue against real servers that misbehave: whatever they do, nothing arrives twice, and nothing is lost unsaid.

const office = openPostOffice();
const phone = '+33639980001';
const email = 'rose@exemple.invalid';

/** A carer who is reached one way, with something waiting for her there. */
async function told(channel: OuterChannel, count = 1): Promise<string> {
  const { id } = await aCarer(office.services.db, channel === 'mail' ? { email } : { phone });
  for (let index = 0; index < count; index++)
    await tell(office.services, aNotice(id, { path: '/entraide/questions/x' }));
  return id;
}

async function state(personId: string, channel: OuterChannel) {
  const [delivery] = await deliveriesOf(office.services.db, personId, channel);
  return delivery;
}

describe('what arrives', () => {
  test('a letter in two forms, with a link, a way to stop it, and nothing of the exchange', async () => {
    const id = await told('mail', 3);
    await deliver(office.services, 'mail');
    expect(await state(id, 'mail')).toMatchObject({ state: 'sent', attempts: 1 });
    const [letter] = office.mails;
    expect(letter).toMatchObject({ recipient: email, subject: '3 réponses à votre question' });
    expect(letter?.id).toBe((await state(id, 'mail'))?.id);
    for (const form of [letter?.body, letter?.html]) {
      expect(form).toContain('3 réponses à votre question');
      expect(form).toMatch(/https:\/\/ravie\.example\/n\/[\w-]{22}/);
      expect(form).toMatch(/https:\/\/ravie\.example\/a\/[\w-]{34}/);
      expect(form).not.toContain('/entraide/questions');
    }
    expect(letter?.html).toContain('<html lang="fr">');
    expect(letter?.headers).toMatchObject({
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'list-unsubscribe': expect.stringMatching(/^<https:\/\/ravie\.example\/a\/[\w-]{34}>$/),
    });
  });

  test.each(noticeKinds)('a text that holds in one, with a link and a way to stop: %s', async (kind) => {
    for (const [locale, number] of Object.entries({ fr: phone, en: '+33639980002' })) {
      const { id } = await aCarer(office.services.db, { phone: number });
      await office.services.db.updateTable('people').set({ locale }).where('id', '=', id).execute();
      const choice = { person_id: id, kind, channel: 'sms', rhythm: 'daily', chosen_at: office.now };
      await office.services.db.insertInto('message_choices').values(choice).execute();
      await tell(office.services, aNotice(id, { kind }));
      office.later(24 * 60 * minutes);
      await deliver(office.services, 'sms');
      const text = office.texts.at(-1)?.text ?? '';
      expect(text).toMatch(
        /https:\/\/ravie\.example\/(n\/[\w-]{22}|nouvelles) Stop ?: https:\/\/ravie\.example\/a\//,
      );
      expect(text.length).toBeLessThanOrEqual(160);
    }
  });

  test('nothing, once she has read it in RAVie', async () => {
    const id = await told('sms');
    await office.services.db
      .updateTable('notices')
      .set({ read_at: office.now })
      .where('person_id', '=', id)
      .execute();
    await deliver(office.services, 'sms');
    expect([office.texts, await state(id, 'sms')]).toMatchObject([[], { state: 'dropped', reason: 'read' }]);
  });

  test('nothing at night, if the house was stopped until then', async () => {
    const id = await told('sms');
    office.later(13 * 60 * minutes);
    await deliver(office.services, 'sms');
    expect(office.texts).toEqual([]);
    expect(await state(id, 'sms')).toMatchObject({ dueAt: new Date('2026-11-24T06:00:00Z') });
  });
});

describe('refusals', () => {
  test.each(['mail', 'sms'] as const)('for now: again later, and once (%s)', async (channel) => {
    const id = await told(channel);
    office.faults = ['refuse-for-now', 'refuse-for-now'];
    for (const wait of [0, 1, 5]) {
      office.later(wait * minutes);
      await deliver(office.services, channel);
    }
    expect(await state(id, channel)).toMatchObject({ state: 'sent', attempts: 3 });
    expect(channel === 'mail' ? office.mails : office.texts).toHaveLength(1);
  });

  test('for now, all day long: it is given up, and said in the application', async () => {
    const id = await told('sms');
    office.faults = Array<Fault>(20).fill('refuse-for-now');
    for (let round = 0; round < 60; round++) {
      await deliver(office.services, 'sms');
      office.later(60 * minutes);
    }
    expect(await state(id, 'sms')).toMatchObject({ state: 'failed', reason: 'http-503', attempts: 8 });
  });

  test('of the contact: nothing more is sent there, until she gives another', async () => {
    const id = await told('mail');
    office.faults = ['refuse-contact'];
    await deliver(office.services, 'mail');
    expect(await state(id, 'mail')).toMatchObject({ state: 'failed', reason: 'smtp-550' });
    await tell(office.services, aNotice(id));
    expect(await deliveriesOf(office.services.db, id, 'mail')).toHaveLength(1);
    await sql`update sign_in_users set email = 'new@exemple.invalid' where id = ${id}`.execute(
      office.services.db,
    );
    await tell(office.services, aNotice(id));
    expect(await deliveriesOf(office.services.db, id, 'mail')).toHaveLength(2);
  });
});

describe('doubts', () => {
  test.each(['cut-after', 'silent-after', 'cut-before'] as const)(
    'a gateway that sends an id once is given it again: it arrives once (%s)',
    async (fault) => {
      const id = await told('sms');
      office.faults = [fault];
      await deliver(office.services, 'sms');
      expect(await state(id, 'sms')).toMatchObject({ state: 'sending' });
      await settleDoubts(office.services, 'sms');
      expect(await state(id, 'sms')).toMatchObject({ state: 'sending', attempts: 1 });
      office.later(3 * minutes);
      await settleDoubts(office.services, 'sms');
      expect(await state(id, 'sms')).toMatchObject({ state: 'sent', attempts: 2 });
      expect(office.texts).toHaveLength(1);
    },
  );

  test.each([
    ['accepted', 'sent', 1],
    ['absent', 'waiting', 0],
  ] as const)('a provider that can be asked is asked: %s', async (answer, then, arrived) => {
    const id = await told('mail');
    const asked = {
      ...office.services,
      mailer: { ...office.services.mailer, status: () => Promise.resolve(answer) },
    };
    office.faults = arrived ? ['cut-after'] : ['silent-after'];
    await deliver(asked, 'mail');
    office.mails.splice(arrived);
    office.later(3 * minutes);
    await settleDoubts(asked, 'mail');
    expect(await state(id, 'mail')).toMatchObject({ state: then });
    office.later(24 * 60 * minutes);
    await deliver(asked, 'mail');
    await settleDoubts(asked, 'mail');
    expect(await state(id, 'mail')).toMatchObject({ state: 'sent' });
    expect(office.mails).toHaveLength(1);
  });

  test('otherwise it is never sent again: it is listed, even for who wanted it by mail alone', async () => {
    const { id } = await aCarer(office.services.db, { email });
    const choice = {
      person_id: id,
      kind: 'answer-to-my-question',
      channel: 'app',
      rhythm: 'never',
      chosen_at: office.now,
    };
    await office.services.db.insertInto('message_choices').values(choice).execute();
    await tell(office.services, aNotice(id));
    office.faults = ['cut-after'];
    await deliver(office.services, 'mail');
    office.later(3 * minutes);
    await settleDoubts(office.services, 'mail');
    await deliver(office.services, 'mail');
    expect(await state(id, 'mail')).toMatchObject({ state: 'unknown' });
    expect(office.mails).toHaveLength(1);
    expect(await office.services.db.selectFrom('notices').select('listed').execute()).toEqual([
      { listed: true },
    ]);
  });
});
