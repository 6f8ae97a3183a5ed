import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { servicesOn, testDatabase } from '../../../../test/database.ts';
import type { Services } from '../../../platform/services.ts';
import { createMailer } from '../../../platform/mail/mailer.ts';
import { startMailTwin, type ReceivedMail } from '../../../platform/mail/twin.ts';
import { createSmsGateway } from '../../../platform/sms/gateway.ts';
import { startSmsTwin, type ReceivedSms } from '../../../platform/sms/twin.ts';
import type { Fault } from '../../../platform/twin-faults.ts';
import { aCarer, aCentre } from '../../people/seed.ts';
import { noticeKinds, type OuterChannel } from '../domain/kinds.ts';
import { aNotice, deliveriesOf, tell } from '../seed.ts';
import { deliver } from './deliver.ts';
import { settleDoubts } from './settle-doubts.ts';

// The queue against real servers that misbehave: whatever they do, nothing arrives twice, and nothing is lost unsaid.

const minutes = 60_000;
const phone = '+33639980001';
const email = 'rose@exemple.invalid';
let now: Date;
let services: Services;
let faults: Fault[];
let mails: ReceivedMail[];
let texts: ReceivedSms[];
let leaving: (() => unknown)[];

beforeEach(async () => {
  const { connection, db } = await testDatabase();
  now = new Date('2026-11-23T09:00:00Z');
  [faults, mails, texts, leaving] = [[], [], [], []];
  const fault = () => faults.shift() ?? null;
  const mailTwin = await startMailTwin((mail) => Promise.resolve(void mails.push(mail)), { fault });
  const smsTwin = await startSmsTwin((one) => Promise.resolve(void texts.push(one)), { fault });
  const plain = servicesOn(db, connection);
  const patience = { silence: 300 };
  const mailer = createMailer(mailTwin.url, 'RAVie <ravie@exemple.invalid>', patience);
  const sms = createSmsGateway({ ...plain.config.sms, url: smsTwin.url, once: true }, patience);
  const config = { ...plain.config, origin: 'https://ravie.example' };
  services = { ...plain, config, mailer, sms, now: () => now };
  leaving = [mailTwin.close, smsTwin.close, mailer.close];
});

afterEach(async () => {
  for (const leave of leaving.reverse()) await leave();
  await sql`truncate deliveries, notices, sms_spending, message_choices, refused_contacts cascade`.execute(
    services.db,
  );
  await sql`delete from sign_in_users where phone_number = ${phone} or email = ${email}`.execute(services.db);
});

const later = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds);
};

/** A carer who is reached one way, with something waiting for her there. */
async function told(channel: OuterChannel, count = 1): Promise<string> {
  const { id } = await aCarer(services.db, channel === 'mail' ? { email } : { phone });
  for (let index = 0; index < count; index++)
    await tell(services, aNotice(id, { path: '/entraide/questions/x' }));
  return id;
}

async function state(personId: string, channel: OuterChannel) {
  const [delivery] = await deliveriesOf(services.db, personId, channel);
  return delivery;
}

describe('what arrives', () => {
  test('a letter in two forms, with a link, a way to stop it, and nothing of the exchange', async () => {
    const id = await told('mail', 3);
    await deliver(services, 'mail');
    expect(await state(id, 'mail')).toMatchObject({ state: 'sent', attempts: 1 });
    const [letter] = mails;
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
    for (const locale of ['fr', 'en'] as const) {
      const { id } = await aCarer(services.db, { phone });
      await services.db.updateTable('people').set({ locale }).where('id', '=', id).execute();
      const choice = { person_id: id, kind, channel: 'sms', rhythm: 'daily', chosen_at: now };
      await services.db.insertInto('message_choices').values(choice).execute();
      await tell(services, aNotice(id, { kind }));
      later(24 * 60 * minutes);
      await deliver(services, 'sms');
      const text = texts.at(-1)?.text ?? '';
      expect(text).toMatch(
        /https:\/\/ravie\.example\/(n\/[\w-]{22}|nouvelles) Stop ?: https:\/\/ravie\.example\/a\//,
      );
      expect(text.length).toBeLessThanOrEqual(160);
      await sql`delete from sign_in_users where id = ${id}`.execute(services.db);
    }
  });

  test('nothing, once she has read it in RAVie', async () => {
    const id = await told('sms');
    await services.db.updateTable('notices').set({ read_at: now }).where('person_id', '=', id).execute();
    await deliver(services, 'sms');
    expect([texts, await state(id, 'sms')]).toMatchObject([[], { state: 'dropped', reason: 'read' }]);
  });

  test('nothing at night, if the house was stopped until then', async () => {
    const id = await told('sms');
    later(13 * 60 * minutes);
    await deliver(services, 'sms');
    expect(texts).toEqual([]);
    expect(await state(id, 'sms')).toMatchObject({ dueAt: new Date('2026-11-24T06:00:00Z') });
  });
});

describe('refusals', () => {
  test.each(['mail', 'sms'] as const)('for now: again later, and once (%s)', async (channel) => {
    const id = await told(channel);
    faults = ['refuse-for-now', 'refuse-for-now'];
    for (const wait of [0, 1, 5]) {
      later(wait * minutes);
      await deliver(services, channel);
    }
    expect(await state(id, channel)).toMatchObject({ state: 'sent', attempts: 3 });
    expect(channel === 'mail' ? mails : texts).toHaveLength(1);
  });

  test('for now, all day long: it is given up, and said in the application', async () => {
    const id = await told('sms');
    faults = Array<Fault>(20).fill('refuse-for-now');
    for (let round = 0; round < 60; round++) {
      await deliver(services, 'sms');
      later(60 * minutes);
    }
    expect(await state(id, 'sms')).toMatchObject({ state: 'failed', reason: 'http-503', attempts: 8 });
  });

  test('of the contact: nothing more is sent there, until she gives another', async () => {
    const id = await told('mail');
    faults = ['refuse-contact'];
    await deliver(services, 'mail');
    expect(await state(id, 'mail')).toMatchObject({ state: 'failed', reason: 'smtp-550' });
    await tell(services, aNotice(id));
    expect(await deliveriesOf(services.db, id, 'mail')).toHaveLength(1);
    await sql`update sign_in_users set email = 'new@exemple.invalid' where id = ${id}`.execute(services.db);
    await tell(services, aNotice(id));
    expect(await deliveriesOf(services.db, id, 'mail')).toHaveLength(2);
    await sql`delete from sign_in_users where id = ${id}`.execute(services.db);
  });
});

describe('doubts', () => {
  test.each(['cut-after', 'silent-after', 'cut-before'] as const)(
    'a gateway that sends an id once is given it again: it arrives once (%s)',
    async (fault) => {
      const id = await told('sms');
      faults = [fault];
      await deliver(services, 'sms');
      expect(await state(id, 'sms')).toMatchObject({ state: 'sending' });
      await settleDoubts(services, 'sms');
      expect(await state(id, 'sms')).toMatchObject({ state: 'sending', attempts: 1 });
      later(3 * minutes);
      await settleDoubts(services, 'sms');
      expect(await state(id, 'sms')).toMatchObject({ state: 'sent', attempts: 2 });
      expect(texts).toHaveLength(1);
    },
  );

  test.each([
    ['accepted', 'sent', 1],
    ['absent', 'waiting', 0],
  ] as const)('a provider that can be asked is asked: %s', async (answer, then, arrived) => {
    const id = await told('mail');
    const asked = { ...services, mailer: { ...services.mailer, status: () => Promise.resolve(answer) } };
    faults = arrived ? ['cut-after'] : ['silent-after'];
    await deliver(asked, 'mail');
    mails.splice(arrived);
    later(3 * minutes);
    await settleDoubts(asked, 'mail');
    expect(await state(id, 'mail')).toMatchObject({ state: then });
    later(24 * 60 * minutes);
    await deliver(asked, 'mail');
    await settleDoubts(asked, 'mail');
    expect(await state(id, 'mail')).toMatchObject({ state: 'sent' });
    expect(mails).toHaveLength(1);
  });

  test('otherwise it is never sent again: it is listed, even for who wanted it by mail alone', async () => {
    const { id } = await aCarer(services.db, { email });
    const choice = {
      person_id: id,
      kind: 'answer-to-my-question',
      channel: 'app',
      rhythm: 'never',
      chosen_at: now,
    };
    await services.db.insertInto('message_choices').values(choice).execute();
    await tell(services, aNotice(id));
    faults = ['cut-after'];
    await deliver(services, 'mail');
    later(3 * minutes);
    await settleDoubts(services, 'mail');
    await deliver(services, 'mail');
    expect(await state(id, 'mail')).toMatchObject({ state: 'unknown' });
    expect(mails).toHaveLength(1);
    expect(await services.db.selectFrom('notices').select('listed').execute()).toEqual([{ listed: true }]);
  });
});

describe('the cost of texts', () => {
  const cap = (dayCap: number, centreDayCap: number) => {
    services = {
      ...services,
      config: { ...services.config, smsCost: { each: 5, dayCap, centreDayCap } },
    };
  };

  test('past the cap of her relay it waits for tomorrow, or goes by mail to who has an address', async () => {
    cap(1000, 5);
    const centre = await aCentre(services.db);
    const carer = (contacts: { phone: string; email?: string }) =>
      aCarer(services.db, { ...contacts, centreId: centre.id });
    const people = [
      await carer({ phone: '+33639980011' }),
      await carer({ phone: '+33639980012' }),
      await carer({ phone: '+33639980013', email: 'lea@exemple.invalid' }),
    ];
    for (const { id } of people) {
      later(1);
      await tell(services, aNotice(id));
    }
    await deliver(services, 'sms');
    await deliver(services, 'mail');
    const states = await Promise.all(people.map(({ id }) => state(id, 'sms')));
    expect(states).toMatchObject([
      { state: 'sent' },
      { state: 'waiting', reason: 'cap' },
      { state: 'dropped', reason: 'cap' },
    ]);
    expect(mails).toMatchObject([{ recipient: 'lea@exemple.invalid' }]);
    later(24 * 60 * minutes);
    await deliver(services, 'sms');
    expect(texts).toHaveLength(2);
    for (const { id } of people) await sql`delete from sign_in_users where id = ${id}`.execute(services.db);
  });

  test('what was refused costs nothing', async () => {
    cap(1000, 1000);
    await told('sms');
    faults = ['refuse-for-now'];
    await deliver(services, 'sms');
    const spent = () => services.db.selectFrom('sms_spending').select('cents').execute();
    expect(await spent()).toEqual([{ cents: 0 }]);
    later(2 * minutes);
    await deliver(services, 'sms');
    expect(await spent()).toEqual([{ cents: 5 }]);
  });
});
