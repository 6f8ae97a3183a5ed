import { afterAll, beforeAll, expect, test } from 'vitest';
import { outboxOf, workerComes } from '../../bench/outbox/phone.ts';
import { openProxy, type Proxy } from '../../bench/outbox/proxy.ts';
import { fill, press, see } from './gestures.ts';
import { openHouse } from './open-house.ts';

// The worker itself: a new version of it, and a device that keeps nothing.

const house = openHouse();
let proxy: Proxy;
let question: string;
beforeAll(async () => {
  proxy = await openProxy(house.url);
  const { db } = house.services();
  const { id } = await db
    .selectFrom('questions')
    .select('id')
    .where('audience', '=', 'all')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
  question = `/entraide/questions/${id}`;
});
afterAll(() => proxy.close());

const open = async () => {
  const context = await house.come({ as: 'josiane', baseURL: proxy.url });
  const page = await context.newPage();
  await page.goto(question);
  await workerComes(page);
  return page;
};
const kept = async (text: string) => {
  const { db } = house.services();
  return (await db.selectFrom('answers').select('id').where('body', '=', text).execute()).length;
};

test('a new version takes over: what waits leaves, what is being written stays', async () => {
  const page = await open();
  proxy.cut(true);
  await fill(page, 'Votre réponse', 'Une lampe frontale, pour la nuit.');
  await press(page, 'Publier ma réponse');
  await see(page, 'lampe frontale');
  // Nothing leaves before the new worker is there.
  proxy.onForm(() => 'drop');
  proxy.cut(false);
  await page.goto(question);
  await fill(page, 'Votre réponse', 'Un brouillon commencé avant.');
  proxy.renewWorker();
  await page.evaluate(`(async () => {
    const registration = await navigator.serviceWorker.ready;
    const before = navigator.serviceWorker.controller;
    await registration.update();
    while (navigator.serviceWorker.controller === before) await new Promise((resolve) => setTimeout(resolve, 20));
  })()`);
  expect(await page.getByRole('textbox', { name: 'Votre réponse' }).inputValue()).toBe(
    'Un brouillon commencé avant.',
  );
  expect(await outboxOf(page)).toMatchObject([{ state: 'waiting' }]);
  proxy.onForm(() => 'pass');
  await press(page, 'Publier ma réponse');
  await see(page, 'Votre réponse est publiée');
  expect(await kept('Une lampe frontale, pour la nuit.')).toBe(1);
  expect(await kept('Un brouillon commencé avant.')).toBe(1);
  await page.context().close();
});

test('a device that is full says that nothing is kept, and sends when it can', async () => {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(proxy.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  proxy.cut(true);
  const text = `Un carnet de liaison. ${'Il faut l’écrire en entier. '.repeat(40)}`.trim();
  await fill(page, 'Votre réponse', text);
  await press(page, 'Publier ma réponse');
  await see(page, 'Rien n’est parti');
  proxy.cut(false);
  await page.goBack();
  await fill(page, 'Votre réponse', text);
  await press(page, 'Publier ma réponse');
  await see(page, 'Votre réponse est publiée');
  expect(await kept(text)).toBe(1);
  await page.context().close();
});

test('a window that may keep nothing says so, and sends when it can', async () => {
  // What private windows answer where they have a worker and no memory.
  proxy.renewWorker("indexedDB.open = () => { throw new DOMException('No.', 'SecurityError'); };");
  const context = await house.come({ as: 'aicha', baseURL: proxy.url });
  await context.addInitScript("indexedDB.open = () => { throw new DOMException('No.', 'SecurityError'); };");
  const page = await context.newPage();
  await page.goto(question);
  await page.mouse.wheel(0, 1);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const text = 'Une chaise devant le lavabo, et son temps.';
  proxy.cut(true);
  await fill(page, 'Votre réponse', text);
  await press(page, 'Publier ma réponse');
  await see(page, 'Rien n’est parti');
  proxy.cut(false);
  await page.goBack();
  expect(await page.getByRole('textbox', { name: 'Votre réponse' }).inputValue()).toBe(text);
  await press(page, 'Publier ma réponse');
  await see(page, 'Votre réponse est publiée');
  expect(await kept(text)).toBe(1);
  await page.goto('/en-attente');
  await see(page, 'ne garde rien');
  await context.close();
});
