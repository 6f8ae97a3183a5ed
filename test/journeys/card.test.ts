import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openHouse } from './open-house.ts';
import { fill, press, see } from './gestures.ts';

// Somebody with neither phone nor e-mail of her own: her relay makes a card with her, and she enters on any phone.

const house = openHouse();
const pin = '274913';

async function choosePin(page: Page, figures = pin): Promise<void> {
  await page.getByLabel('Six chiffres de votre choix').fill(figures);
  await page.getByLabel('Encore une fois, les mêmes').fill(figures);
  await press(page, 'Faire ma carte');
}

/** At the desk of the relay. Answers the code that is printed under the square. */
async function makeCard(page: Page, firstName: string): Promise<string> {
  await page.goto('/mon-relais');
  await press(page, 'Les cartes du relais');
  await press(page, 'Faire une carte');
  await fill(page, 'Son prénom', firstName);
  await fill(page, 'La première lettre de son nom', 'd');
  await press(page, 'Continuer');
  await see(page, `${firstName}, choisissez votre code secret`);
  await choosePin(page, '150375');
  await see(page, 'cela ressemble à une date');
  await choosePin(page);
  return printed(page);
}

async function printed(page: Page): Promise<string> {
  await see(page, 'La carte est prête');
  const pdf = await page.context().request.get((await page.getByText('(PDF)').getAttribute('href')) ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  const [code = ''] =
    /(?<![\w-])[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?![\w-])/.exec(await page.locator('main').innerText()) ??
    [];
  await press(page, 'C’est imprimé');
  await see(page, 'Elle ne peut plus être imprimée');
  return code;
}

async function enter(page: Page, code: string, figures = pin): Promise<void> {
  await page.goto('/connexion');
  await press(page, 'J’ai une carte RAVie');
  await fill(page, 'Le code de la carte', code);
  await page.getByLabel('Votre code secret').fill(figures);
  await press(page, 'Entrer');
}

describe.each([
  ['with scripts', true],
  ['without any script', false],
])('%s', (how, javaScriptEnabled) => {
  test('a card is made, opens an account, is lost, and replaced', async () => {
    const name = how === 'with scripts' ? 'Yvette' : 'Paulette';
    const desk = await house.arrive('/mon-relais', { as: 'nathalie', javaScriptEnabled });
    const first = await makeCard(desk, name);

    const phone = await house.arrive('/', { javaScriptEnabled });
    if (javaScriptEnabled) {
      // By the square: what it holds after # fills the field, and leaves the address.
      await phone.goto(`/carte#${first.replaceAll('-', '')}`);
      await see(phone, 'Votre carte est lue');
      expect(phone.url()).toBe(`${house.url}/carte`);
      await phone.getByLabel('Votre code secret').fill(pin);
      await press(phone, 'Entrer');
    } else await enter(phone, first.toLowerCase());
    await see(phone, 'Ce que voit la personne qui anime votre relais');
    await press(phone, 'Aller à l’accueil');
    await see(phone, `Bonjour ${name}`);

    await desk.goto('/mon-relais');
    await press(desk, 'Les cartes du relais');
    await press(desk, `Nouvelle carte pour ${name}`);
    expect(await desk.getByRole('checkbox').isChecked()).toBe(true);
    await choosePin(desk, '936401');
    const second = await printed(desk);

    await phone.goto('/profil');
    await see(phone, 'Se connecter');
    await enter(phone, first);
    await see(phone, 'ne vont pas ensemble');
    await enter(phone, second, '936401');
    await see(phone, 'Ce que voit la personne');
    await phone.context().close();
    await desk.context().close();
  });
});

test('five wrong PINs in a row, and the card opens nothing any more', async () => {
  const desk = await house.arrive('/mon-relais', { as: 'nathalie' });
  const code = await makeCard(desk, 'Solange');
  const phone = await house.arrive('/');
  for (let wrong = 0; wrong < 5; wrong++) {
    await enter(phone, code, '805162');
    await see(phone, 'ne vont pas ensemble');
  }
  await enter(phone, code);
  await see(phone, 'ne vont pas ensemble');
  await desk.goto('/mon-relais');
  await press(desk, 'Les cartes du relais');
  await see(desk, 'trop d’erreurs');
  await phone.context().close();
  await desk.context().close();
});
