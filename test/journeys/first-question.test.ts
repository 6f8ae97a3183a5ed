import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openHouse } from './open-house.ts';
import { become, fill, press, readCode, see, touchTheme, usualQuestion } from './gestures.ts';

// The first thing people must be able to do, on a phone: join with the code of one's relay, ask, and be answered.

const house = openHouse();
/** As most phones are: pages slide into each other. */
const reducedMotion = 'no-preference';
const advice = 'Je commence par le visage, je chante avec elle, et je laisse le reste pour plus tard.';

/** From the welcome page to one's relay, with nothing but its code and a phone. */
async function join(page: Page, firstName: string, contact: string): Promise<void> {
  await page.goto('/');
  await press(page, 'J’ai un code de relais');
  await fill(page, 'Le code du relais', 'chene 347');
  await press(page, 'Trouver mon relais');
  await see(page, 'Relais de Guéret');
  await press(page, 'Me connecter pour rejoindre');
  await fill(page, 'Votre téléphone ou votre adresse e-mail', contact);
  await press(page, 'Recevoir mon code');
  await see(page, 'Nous avons envoyé un code');
  await fill(page, 'Le code à six chiffres', await readCode(page));
  await press(page, 'Entrer');
  await see(page, 'Comment vous appelez-vous');
  await fill(page, 'Votre prénom', firstName);
  await fill(page, 'La première lettre de votre nom', 'k');
  await fill(page, 'Votre commune', 'Saint-Vaury');
  await press(page, 'Continuer');
  await see(page, 'Relais de Guéret');
  await press(page, 'Rejoindre ce relais');
  await see(page, 'Bienvenue dans votre relais');
  await see(page, `${firstName} K.`);
}

/** Asks it, and is shown before posting the questions that look like it. Answers the address of the question. */
async function ask(page: Page, question: string): Promise<string> {
  await fill(page, 'Votre question', question);
  await touchTheme(page, 'Toilette');
  await press(page, 'Publier ma question');
  await see(page, 'Avant de publier');
  await see(page, 'Ces questions ont déjà des réponses');
  expect(await page.getByRole('article').count()).toBeGreaterThan(0);
  await press(page, 'Publier ma question');
  await see(page, 'Votre question est publiée');
  return new URL(page.url()).pathname;
}

/** Finds the question among those to help with, and answers it. */
async function answer(page: Page, address: string, text = advice): Promise<void> {
  await press(page, 'Entraide');
  await page.locator(`a[href^="${address}"]`).first().click();
  await fill(page, 'Votre réponse', text);
  await press(page, 'Publier ma réponse');
  await see(page, 'Votre réponse est publiée');
}

/** Finds at home that somebody answered, and says that it helped. */
async function thank(page: Page, address: string, text = advice): Promise<void> {
  await page.goto('/');
  await see(page, 'On vous a répondu');
  await page.locator(`a[href^="${address}"]`).first().click();
  await see(page, text);
  await press(page, 'C’est la réponse qui m’a aidée');
  await see(page, 'La réponse qui a aidé');
  await press(page, 'Ça m’aide');
  expect(await page.getByRole('button', { name: /^Ça m’aide/ }).getAttribute('aria-pressed')).toBe('true');
  await page.goto('/');
  expect(await page.locator(`a[href^="${address}"]`).count(), 'no longer news').toBe(0);
}

describe.each([
  ['with scripts', true, 'Leïla', '06 39 98 71 01'],
  ['without any script', false, 'Fatou', 'fatou@exemple.invalid'],
])('%s', (_how, javaScriptEnabled, firstName, contact) => {
  test('a newcomer joins by code, asks, is answered, and thanks', async () => {
    const page = await house.arrive('/', { javaScriptEnabled, reducedMotion });
    await join(page, firstName, contact);
    await press(page, 'Poser une question');
    const address = await ask(page, usualQuestion);

    const colleague = await house.arrive('/demo', { javaScriptEnabled, reducedMotion });
    await become(colleague, 'Josiane');
    await answer(colleague, address);

    await thank(page, address);
    await page.context().close();
    await colleague.context().close();
  });
});

test('aicha asks in one tap, josiane answers from the same phone, aicha finds the answer', async () => {
  const page = await house.arrive('/demo', { reducedMotion });
  await become(page, 'Aïcha');
  await press(page, 'Poser une question');
  await fill(page, 'Votre question', usualQuestion);
  // While she writes, before anything is sent.
  await see(page, 'Déjà répondu, et ça ressemble');
  expect(await page.locator('ravie-similar a').count()).toBeGreaterThan(0);
  const address = await ask(page, usualQuestion);
  await become(page, 'Josiane');
  // Not what Josiane said twice already: a third time is a copy.
  const other = 'Je laisse passer dix minutes, puis je propose autrement.';
  await answer(page, address, other);
  await become(page, 'Aïcha');
  await thank(page, address, other);
  await page.goto('/entraide/recherche?q=toilete+refuse');
  await page.locator(`a[href^="${address}"]`).first().waitFor();
  await page.context().close();
});
