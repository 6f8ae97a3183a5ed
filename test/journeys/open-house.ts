import { createServer, type AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { screens } from '../../src/main/legal/accessibility/checks.ts';
import { serve, type Running } from '../../src/main/serve.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { Services } from '../../src/platform/services.ts';
import { openBrowser } from '../../bench/browser/chromium.ts';
import { addressOf, demonstrationDatabase } from '../demonstration.ts';

/** A phone as carers have, and a desk as facilitators have. Sizes in CSS pixels. */
export const { phone, desk } = screens;

/**
 * How somebody comes: by default a phone, in the light scheme, with scripts, as a visitor, who asked for pages that
 * do not move (each change of page is a fifth of a second of drawing otherwise).
 */
export type Coming = BrowserContextOptions & { as?: string };

/** The house with its doors open, and a browser in front of it. */
export type OpenHouse = {
  url: string;
  services: () => Services;
  /** A browser of one's own: its cookies and its storage are nobody else's. */
  come: (coming?: Coming) => Promise<BrowserContext>;
  /** A browser of one's own, with one page open at this address. */
  arrive: (path: string, coming?: Coming) => Promise<Page>;
};

/**
 * Starts the house of a test file as `npm start` does, on a free port and a copy of the demonstration network, and
 * one browser for all its journeys. Both are closed at the end of the file. `settings`: more of them, known when it opens.
 */
export function openHouse(
  settings: () => Promise<Record<string, string>> = () => Promise.resolve({}),
): OpenHouse {
  let running: Running | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    [running, browser] = await Promise.all([startServer(await settings()), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.close();
  });

  const opened = () => {
    if (!running || !browser)
      throw new Error('The house opens before the first test, not while it is described.');
    return { url: running.url, browser };
  };
  const come: OpenHouse['come'] = async ({ as, ...options } = {}) => {
    const { url } = opened();
    const context = await opened().browser.newContext({
      baseURL: url,
      locale: 'fr-FR',
      viewport: phone,
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(10_000);
    if (as) await context.request.post(`/demo/etre/${as}`, { maxRedirects: 0 });
    return context;
  };
  return {
    get url() {
      return opened().url;
    },
    services: () => {
      if (!running) throw new Error('The house is not open.');
      return running.ground.services;
    },
    come,
    arrive: async (path, coming) => {
      const page = await (await come(coming)).newPage();
      await page.goto(path);
      return page;
    },
  };
}

/** A port of its own, known before the house opens: devices bind their keys to the whole address. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function startServer(settings: Record<string, string>): Promise<Running> {
  const config = readConfig({
    PORT: String(await freePort()),
    DATABASE_URL: addressOf(await demonstrationDatabase()),
    RAVIE_SECRET: 'a secret for the journeys, long enough to be one',
    RAVIE_LOG_LEVEL: 'silent',
    RAVIE_REQUESTS_PER_MINUTE: '0',
    ...settings,
  });
  return serve(config, { demoIfEmpty: false, say: () => undefined });
}
