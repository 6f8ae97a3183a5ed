import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fill, press, see, touch } from './gestures.ts';
import { openHouse } from './open-house.ts';
import { deviceKeeps, workerComes } from '../../bench/outbox/phone.ts';
import { openProxy, type Proxy } from '../../bench/outbox/proxy.ts';

// A phone in a kitchen with one bar of network, then none.

const house = openHouse();
let proxy: Proxy;
beforeAll(async () => {
  proxy = await openProxy(house.url);
});
afterAll(() => proxy.close());
beforeEach(() => {
  proxy.cut(false);
  proxy.onForm(() => 'pass');
});

/** A phone whose worker has come, open on a page. */
async function settled(as: string, path: string): Promise<Page> {
  const context = await house.come({ as, baseURL: proxy.url });
  const page = await context.newPage();
  await page.goto(path);
  await workerComes(page);
  return page;
}

const answersHolding = async (text: string) => {
  const { db } = house.services();
  const rows = await db.selectFrom('answers').select('id').where('body', 'like', `%${text}%`).execute();
  return rows.length;
};

const question = async () => {
  const { db } = house.services();
  const { id } = await db
    .selectFrom('questions')
    .select('id')
    .where('audience', '=', 'all')
    .where('hidden_at', 'is', null)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
  return `/entraide/questions/${id}`;
};

test('what was read is read again without network, with its hour; the rest says so and lists what is here', async () => {
  const page = await settled('aicha', '/entraide');
  await page.goto(await question());
  const title = await page.locator('h1').innerText();
  await deviceKeeps(page, new URL(page.url()).pathname);
  proxy.cut(true);
  await page.reload();
  expect(await page.locator('h1').innerText()).toBe(title);
  await see(page, 'Pas de réseau. Voici cette page telle qu’elle était');
  await page.goto('/mes-donnees');
  await see(page, 'cette page n’a pas encore été ouverte');
  await page.getByRole('link', { name: title }).click();
  await see(page, 'Pas de réseau. Voici cette page telle qu’elle était');
  await page.goto('/hors-ligne');
  await touch(page, 'Vider');
  await see(page, 'C’est vidé');
  proxy.cut(false);
  await page.context().close();
});

test('an answer written without network waits, is shown, can be changed, and arrives once by itself', async () => {
  const page = await settled('aicha', await question());
  proxy.cut(true);
  await fill(page, 'Votre réponse', 'Moi je glisse un foulard de soie dessous.');
  await press(page, 'Publier ma réponse');
  await see(page, 'En attente d’envoi');
  await see(page, 'foulard de soie');
  await touch(page, 'Modifier');
  await page.getByLabel('Votre texte').fill('Moi je glisse un foulard de coton dessous.');
  await touch(page, 'Garder ce texte');
  await see(page, 'foulard de coton');
  // Closing and coming back loses nothing.
  await page.goto('/entraide');
  await see(page, 'Un envoi en attente');
  const context = page.context();
  const other = await context.newPage();
  await page.close();
  expect(await answersHolding('foulard')).toBe(0);
  proxy.cut(false);
  await other.goto('/en-attente');
  await see(other, 'Il est bien arrivé');
  expect(await answersHolding('foulard de coton')).toBe(1);
  await other.getByRole('link', { name: 'Voir' }).click();
  await see(other, 'foulard de coton');
  await context.close();
});

test('a question closed meanwhile is explained, and keeps the text', async () => {
  const path = await question();
  const page = await settled('aicha', path);
  proxy.cut(true);
  await fill(page, 'Votre réponse', 'Une serviette tiède avant de commencer.');
  await press(page, 'Publier ma réponse');
  await see(page, 'serviette tiède');
  const { db } = house.services();
  const id = path.split('/').at(-1) ?? '';
  await db
    .updateTable('questions')
    .set({ hidden_at: new Date(), hidden_rule: 1 })
    .where('id', '=', id)
    .execute();
  proxy.cut(false);
  await touch(page, 'Envoyer maintenant');
  await see(page, 'Votre texte est gardé ici');
  await see(page, 'serviette tiède');
  // The house says why; the text has not moved.
  await press(page, 'Reprendre');
  expect(new URL(page.url()).pathname).toBe(`${path}/reponses`);
  await page.goto('/en-attente');
  await see(page, 'serviette tiède');
  await db
    .updateTable('questions')
    .set({ hidden_at: null, hidden_rule: null })
    .where('id', '=', id)
    .execute();
  await press(page, 'Reprendre');
  await see(page, 'Votre réponse est publiée');
  expect(await answersHolding('serviette tiède')).toBe(1);
  await page.goto('/en-attente');
  await see(page, 'Rien n’attend');
  await page.context().close();
});

test('a session that ends meanwhile: nothing is lost, one is led to sign in, and it leaves', async () => {
  const page = await settled('aicha', await question());
  await fill(page, 'Votre réponse', 'Un tabouret bas change tout pour les pieds.');
  await house.services().db.deleteFrom('sign_in_sessions').execute();
  await press(page, 'Publier ma réponse');
  await see(page, 'Ce que vous venez d’écrire est gardé sur cet appareil');
  await page.locator('main').getByRole('link', { name: 'Se connecter' }).click();
  expect(new URL(page.url()).searchParams.get('suite')).toBe('/en-attente');
  expect(await answersHolding('tabouret bas')).toBe(0);
  await page.context().request.post('/demo/etre/aicha', { maxRedirects: 0 });
  await page.goto('/en-attente');
  await see(page, 'Il est bien arrivé');
  expect(await answersHolding('tabouret bas')).toBe(1);
  await page.context().close();
});

test('two people on one phone: neither sends nor reads what the other left', async () => {
  const page = await settled('aicha', await question());
  proxy.cut(true);
  await fill(page, 'Votre réponse', 'Je laisse la radio cassette sur zouk love.');
  await press(page, 'Publier ma réponse');
  await see(page, 'zouk love');
  proxy.cut(false);
  proxy.onForm(() => 'drop');
  await page.context().request.post('/demo/etre/josiane', { maxRedirects: 0 });
  proxy.onForm(() => 'pass');
  await page.goto('/en-attente');
  await see(page, 'Rien n’attend');
  expect(await page.getByText('zouk').count()).toBe(0);
  await page.waitForTimeout(500);
  expect(await answersHolding('zouk love')).toBe(0);
  await page.context().request.post('/demo/etre/aicha', { maxRedirects: 0 });
  await page.goto('/en-attente');
  await see(page, 'Il est bien arrivé');
  expect(await answersHolding('zouk love')).toBe(1);

  // Leaving asks first, then empties.
  await page.goto(await question());
  proxy.cut(true);
  await fill(page, 'Votre réponse', 'Un mot sur le frigo suffit.');
  await press(page, 'Publier ma réponse');
  await see(page, 'mot sur le frigo');
  proxy.cut(false);
  proxy.onForm(() => 'drop');
  await page.goto('/plus');
  await see(page, 'Un envoi en attente');
  await press(page, 'Me déconnecter');
  await see(page, 'sera effacé sans être envoyé');
  await press(page, 'Me déconnecter');
  await see(page, 'À bientôt');
  proxy.onForm(() => 'pass');
  await page.context().request.post('/demo/etre/aicha', { maxRedirects: 0 });
  await page.goto('/en-attente');
  await see(page, 'Rien n’attend');
  expect(await answersHolding('mot sur le frigo')).toBe(0);
  await page.context().close();
});

test('a page read lately is shown at once, and says when it has changed meanwhile', async () => {
  const path = await question();
  const page = await settled('aicha', path);
  // The page that was open before the worker came is here too.
  await deviceKeeps(page, path);
  await page.goto('/entraide');
  proxy.slow(1500);
  await page.goto(path);
  expect(await page.locator('[data-quick]').count()).toBe(1);
  // Nothing has changed: nothing is said.
  await page.waitForTimeout(2500);
  expect(await page.getByText('Cette page a changé').count()).toBe(0);

  await page.goto('/entraide');
  const [id = ''] = /[0-9a-f-]{36}$/.exec(path) ?? [];
  const { db } = house.services();
  await db.updateTable('questions').set({ title: 'Un titre tout neuf ?' }).where('id', '=', id).execute();
  await page.goto(path);
  await see(page, 'Cette page a changé');
  // The line that says so hides nothing that takes the focus, down to the end of the page.
  for (const control of await page.locator('footer :is(a, button)').all()) {
    await control.focus();
    const isInFront = await control.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    });
    expect(isInFront, await control.innerText()).toBe(true);
  }
  await press(page, 'Voir la nouvelle');
  await page.getByRole('heading', { name: 'Un titre tout neuf ?' }).waitFor();

  // Without network after all, it says whose hour it shows.
  await page.goto('/entraide');
  proxy.cut(true);
  await page.goto(path);
  await see(page, 'Pas de réseau. Voici cette page telle qu’elle était');
  proxy.cut(false);

  // Once she has written something, what was read before is asked for again.
  await page.goto(path);
  await fill(page, 'Votre réponse', 'Je garde toujours une gourde à portée.');
  await press(page, 'Publier ma réponse');
  await see(page, 'Votre réponse est publiée');
  await page.goto('/entraide');
  expect(await page.locator('[data-quick]').count()).toBe(0);
  proxy.slow(0);
  await page.context().close();
});
