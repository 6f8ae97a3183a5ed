import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../browser/axe.ts';
import { fill, press, see } from './gestures.ts';
import { sidewaysOf } from './look.ts';
import { desk, openHouse } from './open-house.ts';

const house = openHouse();

async function isSound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await sidewaysOf(page)).toMatchObject({ pixels: 0 });
}

test('a carer finds a service near a home and says what is wrong; who keeps it is told, looks and says so', async () => {
  const aicha = await house.arrive('/annuaire', { as: 'aicha' });
  await fill(aicha, 'La commune de la personne aidée', 'Ahun');
  await aicha.getByRole('option', { name: /^Ahun/ }).first().click();
  await press(aicha, 'Chercher');
  await see(aicha, 'Ils viennent à Ahun');
  await isSound(aicha);
  await press(aicha, 'La Clé sous le Granit');
  await aicha.getByText('Signaler une erreur').click();
  await aicha.getByRole('radio', { name: 'Les horaires' }).check();
  await press(aicha, 'Envoyer');
  await see(aicha, 'Merci. Celles et ceux qui tiennent l’annuaire sont prévenus.');
  await isSound(aicha);

  const sophie = await house.arrive('/', { as: 'sophie', viewport: desk });
  await press(sophie, 'Annuaire\u00a0: fiches à vérifier');
  await see(sophie, 'une erreur signalée');
  await isSound(sophie);
  await press(sophie, 'La Clé sous le Granit');
  await see(sophie, 'Signalé comme faux');
  await press(sophie, 'Vérifié aujourd’hui');
  await see(sophie, /Vérifié .*aujourd’hui.* par l’accueil d’un centre/);
  await isSound(sophie);
  await Promise.all([aicha, sophie].map((page) => page.context().close()));
});
