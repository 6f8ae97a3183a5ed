import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../browser/axe.ts';
import { press, see } from './gestures.ts';
import { sidewaysOf } from './look.ts';
import { openHouse } from './open-house.ts';

// Hours to spare: a carer puts some forward, an employer answers, she says yes; then, and only then, each reads how to
// reach the other, by the one contact the other ticked.

const house = openHouse();

async function isSound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await sidewaysOf(page)).toMatchObject({ pixels: 0 });
}

const textOf = (page: Page) => page.locator('main').innerText();

test('josiane has an afternoon to spare; georges is interested; they agree, and may then call each other', async () => {
  const josiane = await house.arrive('/remplacements/echanges', { as: 'josiane' });
  await press(josiane, 'Proposer mes heures en plus');
  // Nothing typed: each thing that is missing is said, and nobody reads anything.
  await press(josiane, 'Proposer');
  await see(josiane, 'Choisissez au moins un jour.');
  await isSound(josiane);
  const days = josiane.getByRole('group', { name: 'Quels jours' }).getByRole('checkbox');
  await days.nth(5).check();
  await josiane.getByLabel('De', { exact: true }).fill('14:00');
  await josiane.locator('input[name=a]').fill('17:00');
  await josiane.getByRole('checkbox', { name: 'travail' }).check();
  await josiane.locator('[name=commune]').first().fill('Ahun');
  await josiane.getByLabel('minutes de route').selectOption('45');
  await josiane.getByLabel('Un mot').fill('Appelez Rose au 06 39 98 00 77.');
  await josiane.getByRole('radio', { name: 'Mon téléphone' }).check();
  await press(josiane, 'Proposer');
  await see(josiane, 'C’est proposé');
  await isSound(josiane);
  expect(await textOf(josiane)).not.toContain('39 98 00 77');
  const path = new URL(josiane.url()).pathname;

  const georges = await house.arrive('/remplacements/echanges', { as: 'georges' });
  await georges.locator(`a[href="${path}"]`).click();
  await see(georges, 'Josiane');
  await georges.getByLabel('Un mot').fill('Ce serait pour marcher un peu.');
  await georges.getByRole('radio', { name: 'Mon téléphone' }).check();
  await press(georges, 'Ça m’intéresse');
  await see(georges, 'Votre réponse est partie');
  await isSound(georges);
  expect(await textOf(georges)).not.toMatch(/Vous pouvez joindre/);

  // She is told; nothing of him is shown but his first name and his word.
  await josiane.goto('/nouvelles');
  await see(josiane, 'Du nouveau pour un échange d’heures');
  await josiane.goto(path);
  await see(josiane, 'Ce serait pour marcher un peu');
  expect(await textOf(josiane)).not.toMatch(/Vous pouvez joindre/);
  await isSound(josiane);
  await press(josiane, 'Dire oui');
  await see(josiane, 'Vous pouvez joindre Georges');
  await isSound(josiane);
  await georges.goto(path);
  await see(georges, 'Vous pouvez joindre Josiane');

  // Taken back, it is shown no more.
  await press(georges, 'Ne plus montrer mes coordonnées');
  await josiane.goto(path);
  expect(await textOf(josiane)).not.toMatch(/Vous pouvez joindre/);
  await Promise.all([josiane.context().close(), georges.context().close()]);
});
