import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enter, press, see, usualQuestion } from './gestures.ts';
import { desk, openHouse } from './open-house.ts';

// The main steps without a pointer: what has the focus is always seen, and nothing stands in front of it.

const house = openHouse();

/** What has the focus: how it is heard, and what is wrong with how it is seen. */
type Focused = { name: string; fault: string };

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', fault: '' };
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    const texts = [element.getAttribute('aria-label'), labels?.[0]?.textContent, element.textContent];
    const name = (texts.find((text) => text?.trim()) ?? '').replace(/\s+/g, ' ').trim();

    // A picture to touch shows the focus of the box inside it, a card that of its title.
    const around = [element, element.closest('.choice'), element.closest('.card')].filter(
      (one) => one !== null,
    );
    const outlined = around.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!outlined) return { name, fault: 'the focus is not shown' };
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (y < 0 || y > innerHeight || x < 0 || x > innerWidth)
      return { name, fault: 'the focus is out of sight' };
    const front = document.elementFromPoint(x, y);
    const covered = !front || !around.some((one) => one.contains(front) || front.contains(one));
    return { name, fault: covered ? `the focus is behind ${front?.outerHTML.slice(0, 80) ?? ''}` : '' };
  });
}

/** Presses Tab until this has the focus, looking at every stop on the way. */
async function tabTo(page: Page, name: string): Promise<void> {
  const stops: string[] = [];
  for (let count = 0; count < 80; count++) {
    await page.keyboard.press('Tab');
    const { name: here, fault } = await focused(page);
    expect(fault, `on « ${here} »`).toBe('');
    if (here.includes(name)) return;
    stops.push(here);
  }
  throw new Error(`Tab never came to « ${name} », only to: ${stops.join(' · ')}`);
}

test.each([
  ['a phone with a keyboard', undefined],
  ['a desk', desk],
])('asking and answering with the keyboard alone, on %s', async (_where, viewport) => {
  const page = await house.arrive('/', { as: 'aicha', ...(viewport && { viewport }) });
  await tabTo(page, 'Aller au contenu');
  await enter(page);
  await tabTo(page, 'Poser une question');
  await enter(page);
  await tabTo(page, 'Votre question');
  await page.keyboard.type(usualQuestion);
  await see(page, 'Déjà répondu, et ça ressemble');
  await tabTo(page, 'Toilette');
  await page.keyboard.press('Space');
  await tabTo(page, 'Toutes les assistantes de vie');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Publier ma question');
  await enter(page);
  await see(page, 'Avant de publier');
  await tabTo(page, 'Publier ma question');
  await enter(page);
  await see(page, 'Votre question est publiée');
  await see(page, /Relais de Guéret/);
  const address = new URL(page.url()).pathname;

  const colleague = await house.arrive(address, { as: 'josiane', ...(viewport && { viewport }) });
  await tabTo(colleague, 'Votre réponse');
  await colleague.keyboard.type('Je prends mon temps, et je lui demande par où elle veut commencer.');
  await tabTo(colleague, 'Publier ma réponse');
  await enter(colleague);
  await see(colleague, 'Votre réponse est publiée');

  await page.goto(address);
  await see(page, 'Je prends mon temps');
  await tabTo(page, 'C’est la réponse qui m’a aidée');
  await enter(page);
  await see(page, 'La réponse qui a aidé');
  await page.context().close();
  await colleague.context().close();
});

test('a commune is chosen in its list with the arrows', async () => {
  const page = await house.arrive('/profil/identite', { as: 'josiane' });
  await tabTo(page, 'Votre commune');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('st sulpice le guer');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: 'Votre commune' });
  expect(await field.inputValue()).toMatch(/^Saint-Sulpice-le-Guérétois/);
  expect(await field.getAttribute('aria-expanded')).toBe('false');
  await tabTo(page, 'Enregistrer');
  await enter(page);
  await see(page, 'Saint-Sulpice-le-Guérétois (Creuse)');
  await page.context().close();
});

test('what is typed over a commune before the list has come is looked for when it comes', async () => {
  const context = await house.come({ as: 'josiane' });
  const page = await context.newPage();
  const scripts = Promise.withResolvers<undefined>();
  await page.route('**/assets/*.js', async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto('/profil/identite', { waitUntil: 'commit' });
  await page.getByLabel('Votre commune').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('st sulpice le guer');
  scripts.resolve(undefined);
  await page.getByRole('option', { name: 'Saint-Sulpice-le-Guérétois' }).click();
  await press(page, 'Enregistrer');
  await see(page, 'Saint-Sulpice-le-Guérétois (Creuse)');
  await context.close();
});

test('what is to be put right takes the focus, and each line leads to its field', async () => {
  const page = await house.arrive('/entraide/poser', { as: 'josiane' });
  await tabTo(page, 'Votre question');
  await page.keyboard.type('Bonjour');
  await tabTo(page, 'Publier ma question');
  await enter(page);
  await see(page, 'chose à corriger');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('error-summary');
  await page.keyboard.press('Tab');
  await enter(page);
  expect((await focused(page)).name).toContain('Votre question');
  await page.context().close();
});
