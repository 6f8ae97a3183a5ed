import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deviceKeeps, workerComes } from '../../bench/outbox/phone.ts';
import { openProxy, type Proxy } from '../../bench/outbox/proxy.ts';
import { personas } from '../../src/features/people/seed.ts';
import { anAgreedReplacement } from '../../src/features/replacements/seed/agreed.ts';
import { contractsOf } from '../../src/features/work/store/contracts.ts';
import { copiesPrefix, untilHeader } from '../../src/language/copies.ts';
import { see } from './gestures.ts';
import { openHouse } from './open-house.ts';

// In a home for some days, without network: what she needs is there, then leaves the device by itself.

const house = openHouse();
let proxy: Proxy;
beforeAll(async () => {
  proxy = await openProxy(house.url);
});
afterAll(() => proxy.close());

const idOf = (name: string) => personas.find((persona) => persona.name === name)?.personId ?? '';
const unseen = 'cette page n’a pas encore été ouverte';

/** Josiane comes for Aïcha at Monsieur Roche's, from tomorrow: the address of his sheet, and what to call off. */
async function agreed(): Promise<{ path: string; requestId: string }> {
  const services = house.services();
  const [aicha, josiane] = [{ id: idOf('aicha') }, { id: idOf('josiane') }];
  const contracts = await contractsOf(services.db, aicha.id);
  const contract = contracts.find(({ employer }) => employer.name === 'Monsieur Roche');
  if (!contract) throw new Error('The demonstration has no Monsieur Roche.');
  const start = new Date(Date.now() + 30 * 3_600_000);
  const shifts = [{ start, end: new Date(start.getTime() + 3_600_000) }];
  const made = await anAgreedReplacement(services, { carer: aicha, replacement: josiane, contract, shifts });
  return { path: `/passation/${contract.id}`, requestId: made.requestId };
}

async function callOff(requestId: string): Promise<void> {
  const { db, now } = house.services();
  const shifts = db.selectFrom('replacement_shifts').select('id').where('request_id', '=', requestId);
  await db
    .updateTable('replacement_covers')
    .set({ state: 'released', released_at: now(), released_because: 'withdrawn' })
    .where('shift_id', 'in', shifts)
    .execute();
}

/** A phone whose worker has come, on a page that it keeps. */
async function keeping(path: string): Promise<Page> {
  const context = await house.come({ as: 'josiane', baseURL: proxy.url });
  const page = await context.newPage();
  await page.goto(path);
  await workerComes(page);
  await page.goto(path);
  await deviceKeeps(page, path);
  return page;
}

/** Brings the end of what this device keeps to a moment ago: nobody waits two days in a test. */
const endNow = (page: Page) =>
  page.evaluate(
    async ({ prefix, header }) => {
      for (const name of (await caches.keys()).filter((each) => each.startsWith(prefix))) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const copy = await cache.match(request);
          if (!copy?.headers.has(header)) continue;
          const headers = new Headers(copy.headers);
          headers.set(header, String(Date.now() - 1000));
          await cache.put(request, new Response(await copy.text(), { headers }));
        }
      }
    },
    { prefix: copiesPrefix, header: untilHeader },
  );

test('a sheet is read without network during her days, and is on the device no more after them', async () => {
  const { path, requestId } = await agreed();
  const page = await keeping(path);
  proxy.cut(true);
  await page.reload();
  await see(page, 'bras gauche d’abord');
  await see(page, '3 chemin du Moutier');
  await endNow(page);
  await page.reload();
  await see(page, unseen);
  expect(await page.content()).not.toContain('Moutier');
  await page.goto('/hors-ligne');
  await see(page, 'Hors ligne');
  expect(await page.content()).not.toContain(path);
  proxy.cut(false);
  await callOff(requestId);
  await page.context().close();
});

test('once called off, the first look with network takes it away', async () => {
  const { path, requestId } = await agreed();
  const page = await keeping(path);
  await callOff(requestId);
  await page.reload();
  expect(await page.content()).not.toContain('Moutier');
  proxy.cut(true);
  await page.reload();
  await see(page, unseen);
  proxy.cut(false);
  await page.context().close();
});
