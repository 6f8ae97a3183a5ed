import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { minutes, openPostOffice } from '../../../../test/post-office.ts';
import type { PushFault } from '../../../../test/push/service.ts';
import { newId } from '../../../language/ids.ts';
import type { Person } from '../../../language/actor.ts';
import { personById } from '../../people/store/actor.ts';
import { createPushGateway } from '../../../platform/push/gateway.ts';
import { aCarer } from '../../people/seed.ts';
import { aNotice, deliveriesOf, tell } from '../seed.ts';
import { callBack } from './call-devices.ts';
import { turnOff, turnOnHere } from './choose-devices.ts';
import { deliver } from './deliver.ts';
import { openNews, readNews } from './read-news.ts';
import { settleDoubts } from './settle-doubts.ts';

// Notifications, from the fact to the browser that reads them, against a push service that checks and misbehaves.

const office = openPostOffice();
const path = '/entraide/questions/x';

/** A carer with so many devices that show notifications. */
async function carerWith(devices: number, contact: { phone?: string; email?: string } = {}) {
  const { db } = office.services;
  const { id } = await aCarer(db, contact);
  const actor = (await personById(db, id)) as Person;
  const tokens = [];
  for (let index = 0; index < devices; index++) tokens.push(await openDevice(actor));
  return { id, actor, tokens };
}

async function openDevice(actor: Person, endpoint = office.push.subscribe(office.services.push.publicKey)) {
  const token = newId();
  const expires = new Date(office.now.getTime() + 90 * 86_400_000);
  await sql`insert into sign_in_sessions (id, user_id, token, expires_at, created_at)
    values (${newId()}, ${actor.id}, ${token}, ${expires}, ${office.now})`.execute(office.services.db);
  const turned = await turnOnHere(office.services, actor, { token, subscription: endpoint });
  expect(turned.ok).toBe(true);
  return token;
}

const shown = () =>
  office.push.pushed.map(({ message }) => message['notification'] as Record<string, string>);
const stateOf = async (id: string) => (await deliveriesOf(office.services.db, id, 'push'))[0];
const countDevices = async () =>
  (await office.services.db.selectFrom('push_subscriptions').select('id').execute()).length;

describe('what arrives', () => {
  test('one sentence and where it leads, once on each device, and nothing of the exchange', async () => {
    const { id } = await carerWith(2, { phone: '+33639980001' });
    await tell(office.services, aNotice(id, { path }));
    await tell(office.services, aNotice(id, { path }));
    await deliver(office.services, 'push');
    await deliver(office.services, 'push');
    await deliver(office.services, 'sms');
    expect(office.texts).toEqual([]);
    expect(shown()).toHaveLength(2);
    expect(new Set(office.push.pushed.map(({ endpoint }) => endpoint)).size).toBe(2);
    const [{ message, seconds, urgency } = { message: {}, seconds: 0, urgency: '' }] = office.push.pushed;
    expect(message).toMatchObject({ web_push: 8030, stop: { path: '/mes-messages/reponse' } });
    expect(shown()[0]).toMatchObject({ title: '2 réponses à votre question', lang: 'fr' });
    expect(shown()[0]?.['navigate']).toMatch(/^https:\/\/ravie\.example\/n\/[\w-]{22}$/);
    expect(JSON.stringify(message)).not.toMatch(/entraide|questions\/x/);
    expect([seconds, urgency]).toEqual([86_400, 'normal']);
    expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 1 });
  });

  test('what comes later of the same topic takes the place of what stands there', async () => {
    const { id } = await carerWith(1);
    for (const wait of [0, 61]) {
      office.later(wait * minutes);
      await tell(office.services, aNotice(id, { path }));
      await deliver(office.services, 'push');
    }
    const [first, second] = shown();
    expect(second?.['tag']).toBe(first?.['tag']);
  });

  test('nothing at night', async () => {
    const { id } = await carerWith(1);
    await tell(office.services, aNotice(id, { path }));
    office.later(13 * 60 * minutes);
    await deliver(office.services, 'push');
    expect(shown()).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ state: 'waiting', dueAt: new Date('2026-11-24T06:00:00Z') });
  });

  test('nothing of what she has read meanwhile', async () => {
    const { id, actor } = await carerWith(1);
    await tell(office.services, aNotice(id, { path }));
    await readNews(office.services, actor, null);
    await deliver(office.services, 'push');
    expect([shown(), await stateOf(id)]).toMatchObject([[], { state: 'dropped', reason: 'read' }]);
  });
});

describe('a push service that misbehaves', () => {
  test.each<[string, PushFault, number]>([
    ['too many', 429, 2],
    ['down for now', 503, 2],
  ])('%s: tried again a little later, shown once', async (_, fault, attempts) => {
    const { id } = await carerWith(1);
    await tell(office.services, aNotice(id, { path }));
    office.push.faults.push(fault);
    await deliver(office.services, 'push');
    expect(await stateOf(id)).toMatchObject({ state: 'waiting', reason: `http-${fault}` });
    office.later(minutes);
    await deliver(office.services, 'push');
    expect([shown().length, await stateOf(id)]).toMatchObject([1, { state: 'sent', attempts }]);
  });

  test.each<PushFault>([500, 'silent-after', 'cut-after', 'cut-before'])(
    'may have taken it (%s): given again under the same id, by which the device knows it',
    async (fault) => {
      const { id } = await carerWith(1);
      await tell(office.services, aNotice(id, { path }));
      office.push.faults.push(fault);
      await deliver(office.services, 'push');
      expect(await stateOf(id)).toMatchObject({ state: 'sending' });
      office.later(3 * minutes);
      await settleDoubts(office.services, 'push');
      expect(await stateOf(id)).toMatchObject({ state: 'sent' });
      expect(new Set(office.push.pushed.map(({ message }) => message['id'])).size).toBe(1);
    },
  );

  test('with two devices, the one that was reached is not called again for the other', async () => {
    const { id } = await carerWith(2);
    await tell(office.services, aNotice(id, { path }));
    office.push.faults.push(429);
    await deliver(office.services, 'push');
    office.later(minutes);
    await deliver(office.services, 'push');
    expect(office.push.pushed).toHaveLength(2);
    expect(new Set(office.push.pushed.map(({ endpoint }) => endpoint)).size).toBe(2);
    expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test.each([404, 410])('the browser has left (%s): forgotten, and told by text instead', async (status) => {
    const { id } = await carerWith(1, { phone: '+33639980001' });
    await tell(office.services, aNotice(id, { path }));
    office.push.faults.push(status);
    await deliver(office.services, 'push');
    expect(await countDevices()).toBe(0);
    expect(await stateOf(id)).toMatchObject({ state: 'failed', reason: `http-${status}` });
    await deliver(office.services, 'sms');
    expect(office.texts).toHaveLength(1);
  });

  test('one of two has left: the other is enough', async () => {
    const { id } = await carerWith(2, { phone: '+33639980001' });
    office.push.leave(
      (await office.services.db.selectFrom('push_subscriptions').select('endpoint').executeTakeFirstOrThrow())
        .endpoint,
    );
    await tell(office.services, aNotice(id, { path }));
    await deliver(office.services, 'push');
    expect([shown().length, await countDevices(), (await stateOf(id))?.state]).toEqual([1, 1, 'sent']);
  });
});

describe('taken back', () => {
  test('read elsewhere, it goes from the device, once; where it was read, nothing is sent', async () => {
    const { id, actor, tokens } = await carerWith(2);
    await tell(office.services, aNotice(id, { path }));
    await deliver(office.services, 'push');
    const [here] = tokens;
    const reference = /[\w-]{22}$/.exec(shown()[0]?.['navigate'] ?? '')?.[0] ?? '';
    await openNews(office.services, actor, reference, here ?? null);
    await callBack(office.services);
    await callBack(office.services);
    const closing = office.push.pushed.slice(2);
    expect(closing.map(({ message }) => message)).toEqual([{ close: [shown()[0]?.['tag']] }]);
    const other = await office.services.db
      .selectFrom('push_subscriptions as p')
      .innerJoin('sign_in_sessions as s', 's.id', 'p.session_id')
      .select('endpoint')
      .where('s.token', '=', tokens[1] ?? '')
      .executeTakeFirst();
    expect(closing[0]?.endpoint).toBe(other?.endpoint);
  });

  test('in one message, and at most three times a day on one device', async () => {
    const { id, actor } = await carerWith(1);
    for (let round = 0; round < 5; round++) {
      for (const page of [1, 2])
        await tell(office.services, aNotice(id, { path: `/entraide/questions/${round}-${page}` }));
      await deliver(office.services, 'push');
      await readNews(office.services, actor, null);
      office.later(minutes);
      await callBack(office.services);
    }
    expect(shown().filter(Boolean)).toHaveLength(10);
    expect(office.push.pushed.filter(({ message }) => 'close' in message)).toHaveLength(3);
  });
});

describe('a device', () => {
  test('is gone with its session, and everything with the account', async () => {
    const { id, tokens } = await carerWith(3);
    const { db } = office.services;
    await db
      .deleteFrom('sign_in_sessions')
      .where('token', '=', tokens[0] ?? '')
      .execute();
    expect(await countDevices()).toBe(2);
    await db.deleteFrom('sign_in_users').where('id', '=', id).execute();
    expect(await countDevices()).toBe(0);
  });

  test('shared: it shows the notifications of who said so last, and of nobody else', async () => {
    const first = await carerWith(0);
    const second = await carerWith(0);
    const subscription = office.push.subscribe(office.services.push.publicKey);
    await openDevice(first.actor, subscription);
    await openDevice(second.actor, subscription);
    await tell(office.services, aNotice(first.id, { path }));
    await deliver(office.services, 'push');
    expect(shown()).toEqual([]);
    await tell(office.services, aNotice(second.id, { path }));
    await deliver(office.services, 'push');
    expect(shown()).toHaveLength(1);
  });

  test('shows nothing any more once she said so, here or everywhere', async () => {
    const { actor, tokens } = await carerWith(3);
    await turnOff(office.services, actor, tokens[0] ?? null);
    expect(await countDevices()).toBe(2);
    await turnOff(office.services, actor, null);
    expect(await countDevices()).toBe(0);
  });

  test('bound to the key of the secret before is called with it, while that one is given', async () => {
    const { id } = await carerWith(1);
    const gateway = { hosts: [office.push.host], origin: 'https://ravie.example' };
    const { secret } = office.services;
    const turned = createPushGateway({ ...gateway, secret: 'another secret', secretBefore: secret });
    await tell(office.services, aNotice(id, { path }));
    await deliver({ ...office.services, push: turned }, 'push');
    expect([shown().length, await countDevices()]).toEqual([1, 1]);
  });

  test('bound to a key that is no longer ours is not called, but forgotten', async () => {
    const { id } = await carerWith(1, { email: 'rose@exemple.invalid' });
    await office.services.db.updateTable('push_subscriptions').set({ server_key: 'another' }).execute();
    await tell(office.services, aNotice(id, { path }));
    await deliver(office.services, 'push');
    expect([shown(), await countDevices()]).toEqual([[], 0]);
    await deliver(office.services, 'mail');
    expect(office.mails).toHaveLength(1);
  });

  test('whose session has ended since is not called: the message goes another way', async () => {
    const { id } = await carerWith(1, { phone: '+33639980001' });
    await tell(office.services, aNotice(id, { path }));
    await office.services.db.deleteFrom('sign_in_sessions').where('user_id', '=', id).execute();
    await deliver(office.services, 'push');
    await deliver(office.services, 'sms');
    expect([shown().length, office.texts.length]).toEqual([0, 1]);
  });

  test.each([
    ['a service that is none', { endpoint: 'https://example.org/push' }],
    ['an address inside', { endpoint: 'http://127.0.0.1:1/push' }],
    ['keys that are none', { p256dh: 'BAAA' }],
  ])('is refused with %s', async (_, wrong) => {
    const { actor } = await carerWith(0);
    const subscription = { ...office.push.subscribe(office.services.push.publicKey), ...wrong };
    const turned = await turnOnHere(office.services, actor, { token: 'x', subscription });
    expect(turned.ok).toBe(false);
  });
});
