import { describe, expect, test } from 'vitest';
import { minutes, openPostOffice } from '../../../../test/post-office.ts';
import { callableDevices } from '../../../../test/push/devices.ts';
import type { PushFault } from '../../../../test/push/service.ts';
import { aNotice, deliveriesOf, tell } from '../seed.ts';
import { callBack } from './call-devices.ts';
import { deliver } from './deliver.ts';
import { openNews, readNews } from './read-news.ts';
import { settleDoubts } from './settle-doubts.ts';

// Notifications, from the fact to the browser that reads them, against a push service that checks and misbehaves.

const office = openPostOffice();
const { carerWith, shown, countDevices } = callableDevices(office);
const path = '/entraide/questions/x';

const stateOf = async (id: string) => (await deliveriesOf(office.services.db, id, 'push'))[0];

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
