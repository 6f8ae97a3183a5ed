import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { urls } from '../../src/language/urls.ts';

/** When the first and the largest thing was drawn, in milliseconds from the touch; how much moved since (CLS). */
export type Drawn = { first: number; largest: number; moved: number };

/** A mobile network at the edge of its cell, and a telephone four times slower than this machine. */
const network = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1000) / 8,
  uploadThroughput: (400 * 1000) / 8,
};
const slowness = 4;

/** Long enough for what a page fetches after itself, its worker too, to have come at this speed. */
const settled = 12_000;

/** Opens a page in a browser that knows nothing, then again once it has kept what it keeps. */
export async function visit(
  browser: Browser,
  url: string,
  as: string,
): Promise<{ first: Drawn; again: Drawn }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'fr-FR',
    baseURL: new URL(url).origin,
  });
  try {
    await context.request.post(urls.demoBe(as), { maxRedirects: 0 });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    const first = await open(page, url);
    await delay(settled);
    await page.goto('about:blank');
    const again = await open(page, url);
    return { first, again };
  } finally {
    await context.close();
  }
}

async function open(page: Page, url: string): Promise<Drawn> {
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await delay(1500);
  return page.evaluate(readDrawn);
}

type Entry = { startTime: number; value?: number };
type Observer = { disconnect: () => void; observe: (of: { type: string; buffered: boolean }) => void };
/** As browsers have it; Node's own knows other entries. */
type Observing = new (heard: (list: { getEntries: () => Entry[] }) => void) => Observer;

/** In the page. */
async function readDrawn(): Promise<Drawn> {
  const entries = (type: string) =>
    new Promise<Entry[]>((resolve) => {
      const Observing = PerformanceObserver as unknown as Observing;
      const observer = new Observing((list) => {
        observer.disconnect();
        resolve(list.getEntries());
      });
      observer.observe({ type, buffered: true });
      setTimeout(() => {
        resolve([]);
      }, 500);
    });
  const shifts = await entries('layout-shift');
  const [first] = await entries('paint').then((paints) => paints.slice(-1));
  const largest = (await entries('largest-contentful-paint')).at(-1);
  return {
    first: first?.startTime ?? Number.NaN,
    largest: largest?.startTime ?? Number.NaN,
    moved: shifts.reduce((sum, { value = 0 }) => sum + value, 0),
  };
}

/** The middle of each figure, over the rounds. */
export function middle(drawn: readonly Drawn[]): Drawn {
  const of = (figure: keyof Drawn) => {
    const sorted = drawn.map((one) => one[figure]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return { first: of('first'), largest: of('largest'), moved: of('moved') };
}
