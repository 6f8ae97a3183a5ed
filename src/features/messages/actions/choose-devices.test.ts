import { describe, expect, test } from 'vitest';
import { openPostOffice } from '../../../../test/post-office.ts';
import { callableDevices } from '../../../../test/push/devices.ts';
import { createPushGateway } from '../../../platform/push/gateway.ts';
import { aNotice, tell } from '../seed.ts';
import { turnOff, turnOnHere } from './choose-devices.ts';
import { deliver } from './deliver.ts';

// Whose a device is, and for how long it may be called.

const office = openPostOffice();
const { carerWith, openDevice, shown, countDevices } = callableDevices(office);
const path = '/entraide/questions/x';

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
