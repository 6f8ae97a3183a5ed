import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fill, press, see, touch } from './gestures.ts';
import { openHouse } from './open-house.ts';

// New answers come to a page that is open, and nothing moves under the eyes of who reads it.

const house = openHouse();
const question = 'Ceux qui dorment chez leur employeur, vous emportez quoi dans votre sac ?';

async function ask(): Promise<Page> {
  const page = await house.arrive('/entraide/poser', { as: 'aicha' });
  await fill(page, 'Votre question', question);
  await page.locator('input[value=nuit]').check();
  await press(page, 'Publier ma question');
  if (await page.getByText('Avant de publier').count()) await press(page, 'Publier ma question');
  await see(page, 'Votre question est publiée');
  return page;
}

async function answer(page: Page, text: string): Promise<void> {
  await fill(page, 'Votre réponse', text);
  await press(page, 'Publier ma réponse');
  await see(page, 'Votre réponse est publiée');
}

test('answers are told of quietly, brought in when asked for, and gone for whoever signs out', async () => {
  const asker = await ask();
  const path = new URL(asker.url()).pathname;
  const helper = await house.arrive(path, { as: 'josiane' });
  const listening = asker.waitForRequest(/\/direct\?/);
  await asker.mouse.wheel(0, 1);
  await listening;
  await asker.getByRole('textbox', { name: 'Votre réponse' }).focus();
  const place = async () => (await asker.locator('#repondre').boundingBox())?.y;
  const before = await place();

  await answer(helper, 'Mes chaussons, ma lampe et un bon livre.');
  await see(asker, '1 nouvelle réponse');
  await answer(helper, 'Et mon oreiller.');
  await see(asker, '2 nouvelles réponses');
  expect(await asker.getByText('un bon livre').count()).toBe(0);
  // Neither the field she writes in nor her cursor has moved.
  expect(await place()).toBe(before);
  expect(await asker.locator('textarea').evaluate((field) => field === document.activeElement)).toBe(true);

  await touch(asker, 'Afficher');
  await see(asker, 'un bon livre');
  await see(asker, 'Et mon oreiller.');
  expect(await asker.locator('ravie-live p').innerText()).toBe('');
  expect(await asker.locator('ol > li').count()).toBe(2);

  // Josiane's page listens too; signing out in another tab lets it go, and what comes after is not told to it.
  await helper.mouse.wheel(0, 1);
  await helper.waitForTimeout(400);
  const left = helper.waitForEvent('requestfinished', { predicate: (one) => one.url().includes('/direct') });
  await helper.context().request.post('/deconnexion', { maxRedirects: 0 });
  await left;
  await answer(asker, 'Merci, je note.');
  await helper.waitForTimeout(300);
  expect(await helper.getByText('nouvelle réponse').count()).toBe(0);
  await Promise.all([asker.context().close(), helper.context().close()]);
});

test('a page cut from the network is told what it missed', async () => {
  const asker = await ask();
  const path = new URL(asker.url()).pathname;
  const listening = asker.waitForRequest(/\/direct\?/);
  await asker.mouse.wheel(0, 1);
  await listening;
  await asker.context().setOffline(true);
  const helper = await house.arrive(path, { as: 'josiane' });
  await answer(helper, 'Une prise multiple.');
  await asker.context().setOffline(false);
  await see(asker, '1 nouvelle réponse');
  await Promise.all([asker.context().close(), helper.context().close()]);
});
