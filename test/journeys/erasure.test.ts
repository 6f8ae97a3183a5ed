import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { personas } from '../../src/features/people/seed.ts';
import { accessibilityFaults } from '../browser/axe.ts';
import { fill, press, readCode, see } from './gestures.ts';
import { openHouse } from './open-house.ts';

// Somebody leaves: what she wrote stays without her name, and she comes back, if ever, as somebody new.

const house = openHouse();

const idOf = (name: string) => personas.find((persona) => persona.name === name)?.personId ?? '';

async function phoneOf(name: string): Promise<string> {
  const user = await house
    .services()
    .db.selectFrom('sign_in_users')
    .select('phone_number')
    .where('id', '=', idOf(name))
    .executeTakeFirstOrThrow();
  return user.phone_number ?? '';
}

/** Asks it, and answers its address. */
async function ask(page: Page, title: string): Promise<string> {
  await page.goto('/entraide/poser');
  await fill(page, 'Votre question', title);
  await page.getByRole('radio', { name: 'Relations' }).check();
  await press(page, 'Publier ma question');
  if (await page.getByRole('heading', { name: 'Avant de publier' }).count())
    await press(page, 'Publier ma question');
  await see(page, 'Votre question est publiée');
  return new URL(page.url()).pathname;
}

async function erase(page: Page, scripts: boolean): Promise<void> {
  const axe = async () => {
    if (scripts) expect(await accessibilityFaults(page)).toEqual([]);
  };
  await page.goto('/mes-donnees');
  await press(page, 'Effacer mon compte');
  await see(page, 'Ce qui reste, sans votre nom');
  await axe();
  await press(page, 'Continuer');
  await press(page, 'Effacer définitivement');
  await see(page, 'Écrivez le mot');
  await axe();
  await page.getByRole('textbox').fill('effacer');
  await press(page, 'Effacer définitivement');
  await see(page, 'C’est effacé');
  await axe();
}

describe.each([
  ['with scripts', true, 'mireille', 'Mireille', 'Comment dire à mon employeur que le zorbal me fatigue ?'],
  ['without any script', false, 'josiane', 'Josiane', 'Qui sait apaiser une dame que le zorbal réveille ?'],
])('%s', (_how, javaScriptEnabled, name, label, title) => {
  test('erased and signed out; her question stays; her phone opens somebody new', async () => {
    const contact = await phoneOf(name);
    const page = await house.arrive('/', { as: name, javaScriptEnabled });
    const address = await ask(page, title);
    const aicha = await house.arrive(address, { as: 'aicha', javaScriptEnabled });
    await see(aicha, label);
    await erase(page, javaScriptEnabled);
    await page.goto('/profil');
    await see(page, 'Votre téléphone ou votre adresse e-mail');

    await aicha.goto(address);
    await see(aicha, 'Une ancienne membre');
    expect(await aicha.getByText(label).count()).toBe(0);
    expect((await aicha.goto(`/personnes/${idOf(name)}`))?.status()).toBe(404);

    await fill(page, 'Votre téléphone ou votre adresse e-mail', contact);
    await press(page, 'Recevoir mon code');
    await fill(page, 'Le code à six chiffres', await readCode(page));
    await press(page, 'Entrer');
    await see(page, 'Comment vous appelez-vous');
    await fill(page, 'Votre prénom', 'Bernadette');
    await fill(page, 'La première lettre de votre nom', 'k');
    await fill(page, 'Votre commune', 'Saint-Vaury');
    await press(page, 'Continuer');
    await page.goto(address);
    expect(await page.getByText(title).count(), 'what she asked is not hers to read').toBe(0);
    const again = await page.context().request.post(`/demo/etre/${name}`, { maxRedirects: 0 });
    expect(again.status()).toBe(404);
    await page.goto('/demo');
    await see(page, 'Être Aïcha');
    expect(await page.getByRole('button', { name: `Être ${label}` }).count()).toBe(0);
    await page.context().close();
    await aicha.context().close();
  });
});
