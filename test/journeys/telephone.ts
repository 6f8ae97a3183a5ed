import type { Page, Worker } from 'playwright-core';
import { expect } from 'vitest';
import type { Subscription } from '../../src/platform/push/gateway.ts';
import type { OpenHouse } from './open-house.ts';

/** What stands on the screen of the telephone. */
export type Standing = { title: string; body: string; lang: string; tag: string };

/**
 * A telephone with a real browser and its worker. What headless Chromium lacks is stood in for: the push service of its
 * makers (the browser is told where to be called), and the screen that notifications stand on.
 */
export type Telephone = {
  page: Page;
  /** Once she has said yes: from then on notifications stand on the screen. */
  watch: () => Promise<void>;
  /** Hands the worker a message, as the browser's own push service would. */
  handOver: (message: Record<string, unknown>) => Promise<void>;
  standing: () => Promise<Standing[]>;
  /** Touches the one that stands there, or its button; answers the address that was opened. */
  touch: (action: '' | 'stop') => Promise<string>;
};

type Screen = {
  registration: { showNotification: unknown; getNotifications: unknown };
  clients: { openWindow: unknown };
  shown: (Standing & { data: unknown; close: () => void })[];
  opened: string[];
};

export async function telephone(
  house: OpenHouse,
  as: string,
  subscribe: (serverKey: string) => Subscription,
): Promise<Telephone> {
  const context = await house.come({ as, permissions: ['notifications'] });
  const page = await context.newPage();
  const worker = (): Worker => {
    const [running] = context.serviceWorkers();
    if (!running) throw new Error('No worker is running.');
    return running;
  };
  await page.exposeFunction('subscribed', subscribe);
  await page.exposeFunction('clearScreen', () =>
    worker().evaluate(() => void (self as unknown as Screen).shown.splice(0)),
  );
  await page.addInitScript(standIn);

  return {
    page,
    watch: () => worker().evaluate(giveScreen),
    handOver: async (message) => {
      const session = await context.newCDPSession(page);
      const registration = new Promise<string>((resolve) => {
        session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
          const [first] = registrations;
          if (first) resolve(first.registrationId);
        });
      });
      await session.send('ServiceWorker.enable');
      const origin = new URL(house.url).origin;
      const registrationId = await registration;
      const data = JSON.stringify(message);
      await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
      await session.detach();
    },
    standing: () =>
      worker().evaluate(() =>
        (self as unknown as Screen).shown.map(({ title, body, lang, tag }) => ({ title, body, lang, tag })),
      ),
    touch: async (action) => {
      const before = await worker().evaluate((pressed) => {
        const { length } = (self as unknown as Screen).opened;
        const [notification] = (self as unknown as Screen).shown;
        const touched = Object.assign(new Event('notificationclick'), {
          notification,
          action: pressed,
          waitUntil: () => undefined,
        });
        self.dispatchEvent(touched);
        return length;
      }, action);
      const opened = () => worker().evaluate((at) => (self as unknown as Screen).opened[at] ?? '', before);
      await expect.poll(opened, { timeout: 10_000 }).not.toBe('');
      return opened();
    },
  };
}

/** In the page: where this browser is called, and that it may show notifications. */
function standIn(): void {
  const known = window as unknown as {
    subscribed: (key: string) => Promise<Subscription>;
    clearScreen: () => Promise<void>;
  };
  Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
  PushManager.prototype.getSubscription = () => Promise.resolve(null);
  PushManager.prototype.subscribe = async (options) => {
    const bytes = options?.applicationServerKey as Uint8Array;
    const text = btoa(String.fromCharCode(...bytes));
    const key = text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const { endpoint, ...keys } = await known.subscribed(key);
    return { toJSON: () => ({ endpoint, keys }) } as unknown as PushSubscription;
  };
  ServiceWorkerRegistration.prototype.getNotifications = () =>
    Promise.resolve([{ close: () => void known.clearScreen() } as Notification]);
}

/** In the worker: a screen, and what touching it opens. */
function giveScreen(): void {
  const scope = self as unknown as Screen;
  scope.shown = [];
  scope.opened = [];
  scope.registration.getNotifications = () => Promise.resolve([...scope.shown]);
  scope.registration.showNotification = (
    title: string,
    options: Omit<Standing, 'title'> & { data: unknown },
  ) => {
    const close = () => {
      scope.shown = scope.shown.filter(({ tag }) => tag !== options.tag);
    };
    close();
    scope.shown.push({ title, ...options, close });
    return Promise.resolve();
  };
  scope.clients.openWindow = (url: string) => {
    scope.opened.push(url);
    return Promise.resolve(null);
  };
}
