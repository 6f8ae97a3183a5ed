import { expect, test } from 'vitest';
import { urls } from '../../src/language/urls.ts';
import { openHouse } from './open-house.ts';

// The next page, fetched while the finger is still down: only where it costs nobody anything, and leaves no mark.

const house = openHouse();

/** What was fetched ahead when a finger went down on links to these pages, under a network of this kind. */
async function fetchedAhead(network: object | undefined, links: readonly string[]): Promise<string[]> {
  const context = await house.come({ as: 'aicha' });
  await context.addInitScript((given) => {
    Object.defineProperty(navigator, 'connection', { get: () => given });
  }, network);
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(urls.home());
  await page.clock.runFor(6000);
  await page.waitForLoadState('networkidle');
  const rules = await page.evaluate(() => {
    const text = document.querySelector('script[type=speculationrules]')?.textContent;
    return text
      ? (JSON.parse(text) as { prefetch: { where: { href_matches: { pathname: string }[] } }[] })
      : null;
  });
  await context.close();
  const ahead = rules?.prefetch[0]?.where.href_matches.map(({ pathname }) => pathname) ?? [];
  return links.filter((link) => ahead.includes(link));
}

const links = [
  urls.exchange(),
  urls.ask(),
  urls.news(),
  urls.signOut(),
  urls.question('x'),
  urls.newsItem('x'),
];

test('pages that leave no mark are, on a network that is not counted; the others never', async () => {
  expect(await fetchedAhead({ saveData: false, effectiveType: '4g' }, links)).toEqual([
    urls.exchange(),
    urls.ask(),
  ]);
});

test.each([
  ['who saves data', { saveData: true, effectiveType: '4g' }],
  ['a network paid for by the byte', { saveData: false, type: 'cellular', effectiveType: '4g' }],
  ['a slow one', { saveData: false, effectiveType: '3g' }],
  ['one that says nothing', undefined],
])('nothing is, for %s', async (_, network) => {
  expect(await fetchedAhead(network, links)).toEqual([]);
});
