import { expect, test } from 'vitest';
import { press, see, touch } from './gestures.ts';
import { openHouse } from './open-house.ts';

const house = openHouse();

test('one switches at the foot of the page, and comes back to the same page', async () => {
  const page = await house.arrive('/communes?q=gueret');
  await press(page, 'English');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/communes?q=gueret');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await press(page, 'Français');
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await page.context().close();
});

test('the choice follows the person to another phone', async () => {
  const page = await house.arrive('/', { as: 'kevin' });
  await press(page, 'English');
  await see(page, 'Hello Kévin');
  const other = await house.arrive('/', { as: 'kevin' });
  await see(other, 'Hello Kévin');
  await press(other, 'Français');
  await page.context().close();
  await other.context().close();
});

test('the dark scheme follows the device, and gives way to one’s own choice', async () => {
  const page = await house.arrive('/', { colorScheme: 'dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await touch(page, 'Claire');
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.reload();
  expect(await paper()).toBe(light);
  await touch(page, 'Automatique');
  await page.reload();
  expect(await paper()).toBe(dark);
  await page.context().close();
});
