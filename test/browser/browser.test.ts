import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, expectAccessible } from './axe.ts';
import { openBrowser } from '../../bench/browser/chromium.ts';

const good = `<!doctype html><html lang="fr"><head><title>Accueil</title></head>
  <body><main><h1>Accueil</h1><label>Votre commune <input></label></main></body></html>`;
const bad = `<!doctype html><html lang="fr"><head><title>Accueil</title></head>
  <body><main><h1>Accueil</h1><input><p style="color:#bbb;background:#fff">pâle</p></main></body></html>`;

describe('the browser of the tests', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test('draws a page and runs its script', async () => {
    const page = await browser.newPage();
    await page.setContent('<p id="p"></p><script>p.textContent = 1 + 1</script>');
    expect(await page.textContent('#p')).toBe('2');
  });

  test('an accessible page has no fault', async () => {
    const page = await browser.newPage();
    await page.setContent(good);
    await expectAccessible(page);
  });

  test('faults are told in French, with where they are', async () => {
    const page = await browser.newPage();
    await page.setContent(bad);
    const faults = await accessibilityFaults(page);
    expect(faults.map((fault) => fault.trim().split(':')[0]).sort()).toEqual(['color-contrast', 'label']);
    expect(faults.join()).toMatch(/étiquette|libellé/i);
    await expect(expectAccessible(page)).rejects.toThrow('2 accessibility faults');
  });

  test('of a page looked at already, the colours alone are looked at again', async () => {
    const page = await browser.newPage();
    await page.setContent(bad);
    const faults = await accessibilityFaults(page, 'colours');
    expect(faults.map((fault) => fault.trim().split(':')[0])).toEqual(['color-contrast']);
  });
});
