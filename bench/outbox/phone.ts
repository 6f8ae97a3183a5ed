import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';

/** Looks again and again, inside the page, until it is so. */
const until = (page: Page, isSo: string) =>
  page.evaluate(`(async () => {
    while (!(await (${isSo})())) await new Promise((resolve) => setTimeout(resolve, 20));
  })()`);

/** Waits until the worker has come to this page and the device holds the pages it needs. */
export async function workerComes(page: Page): Promise<void> {
  await page.mouse.wheel(0, 1);
  await until(page, 'async () => navigator.serviceWorker.controller !== null');
  await deviceKeeps(page, '/en-attente');
}

/** Waits until the device has kept a page of this path. */
export async function deviceKeeps(page: Page, path: string): Promise<void> {
  await until(
    page,
    `async () => {
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys())
          if (new URL(url).pathname === ${JSON.stringify(path)}) return true;
      return false;
    }`,
  );
}

/** What the device has to send, read in its own database: the texts, and where each stands. */
export async function outboxOf(page: Page): Promise<{ body: string; state: string }[]> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const asked = indexedDB.open('ravie', 1);
    asked.onerror = () => reject(asked.error);
    // Not made yet: nothing was ever sent. It is not made here either.
    asked.onupgradeneeded = () => asked.transaction.abort();
    asked.onerror = () => resolve([]);
    asked.onsuccess = () => {
      const database = asked.result;
      const all = database.transaction('outbox').objectStore('outbox').getAll();
      all.onsuccess = () => {
        database.close();
        resolve(all.result.map(({ body, state }) => ({ body, state: state.kind })));
      };
    };
  })`);
}

/** Kills the worker where it stands, as a phone short of memory does. */
export async function killWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  // A worker in the middle of its work may not say that it has stopped.
  const killing = (async () => {
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  })().catch(() => undefined);
  await Promise.race([killing, delay(300)]);
}
