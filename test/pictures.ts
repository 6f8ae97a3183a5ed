/** Draws docs/pictures again, from a demonstration that runs: `npm start`, then `node test/pictures.ts [address]`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../src/main/root.ts';
import { openBrowser } from '../bench/browser/chromium.ts';

const address = process.argv[2] ?? 'http://localhost:3000';
const folder = join(root, 'docs', 'pictures');
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

type Picture = {
  name: string;
  as: string | null;
  path: string;
  screen: typeof phone;
  dark?: boolean;
  before?: (page: Page) => Promise<void>;
};

const write = async (page: Page) => {
  await page.locator('textarea').click();
  await page.keyboard.type('Comment faire la toilette quand la personne refuse ?');
  await page.waitForTimeout(2500);
};

const pictures: Picture[] = [
  { name: 'welcome', as: null, path: '/', screen: phone },
  { name: 'home', as: 'aicha', path: '/', screen: phone },
  { name: 'ask', as: 'aicha', path: '/entraide/poser', screen: phone, before: write },
  {
    name: 'question',
    as: 'josiane',
    path: '/entraide/recherche?q=toilette+intime',
    screen: phone,
    before: async (page) => {
      await page.locator('article a').first().click();
      await page.waitForLoadState();
    },
  },
  { name: 'search', as: 'aicha', path: '/entraide/recherche?q=toilete+intim', screen: phone, dark: true },
  { name: 'desk', as: 'aicha', path: '/entraide', screen: desk },
];

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
for (const { name, as, path, screen, dark, before } of pictures) {
  const context = await browser.newContext({
    viewport: screen,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  if (as) {
    await page.goto(`${address}/demo`);
    await page.click(`form[action="/demo/etre/${as}"] button`);
    await page.waitForLoadState();
  }
  await page.goto(address + path);
  await before?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}
await browser.close();
