import { expect, test } from 'vitest';
import { openHouse } from './open-house.ts';
import { fill, press, readCode, see } from './gestures.ts';

// Without a code: one says who one is, asks, takes it back, is refused with a reason, then admitted.

const house = openHouse();

test('a caregiver who is also a carer asks, is refused, and is admitted a week later', async () => {
  const page = await house.arrive('/connexion');
  await fill(page, 'Votre téléphone ou votre adresse e-mail', 'mado@exemple.invalid');
  await press(page, 'Recevoir mon code');
  await fill(page, 'Le code à six chiffres', await readCode(page));
  await press(page, 'Entrer');
  await fill(page, 'Votre prénom', 'Mado');
  await press(page, 'Continuer');
  await see(page, 'Qui êtes-vous');
  await page.getByRole('checkbox', { name: 'Proche aidant' }).check();
  await fill(page, 'Votre commune', 'Ahun');
  await press(page, 'Continuer');
  await see(page, 'Vous aidez un proche');
  await see(page, 'Relais de Guéret');
  await page.goto('/entraide');
  await see(page, 'réservée à celles et ceux');

  const ask = async () => {
    await page.goto('/admission');
    await fill(page, 'Dites en quelques mots', 'Je travaille chez trois personnes à Ahun.');
    await press(page, 'Envoyer ma demande');
    await see(page, 'attend une réponse');
  };
  await ask();
  await press(page, 'Retirer ma demande');
  await see(page, 'Votre demande est retirée');
  await ask();

  const desk = await house.arrive('/plus', { as: 'mehdi' });
  await see(desk, '3 en attente');
  await press(desk, 'Les demandes d’admission');
  const request = desk.locator('.card', { hasText: 'Mado' });
  await request.getByText('Refuser…').click();
  await request.getByLabel('Pourquoi vous refusez').fill('Dites-nous depuis quand vous travaillez.');
  await request.getByRole('button', { name: 'Envoyer le refus' }).click();
  await see(desk, 'C’est refusé');

  await page.goto('/admission');
  await see(page, 'Dites-nous depuis quand vous travaillez');
  await see(page, 'Vous pourrez refaire une demande à partir du');
  const { db } = house.services();
  const weekAgo = new Date(Date.now() - 8 * 86_400_000);
  await db
    .updateTable('admission_requests')
    .set({ decided_at: weekAgo })
    .where('admitted', '=', false)
    .execute();
  await ask();
  await desk.goto('/admissions');
  await desk.locator('.card', { hasText: 'Mado' }).getByRole('button', { name: 'Accepter' }).click();
  await see(desk, 'C’est accepté');
  await page.goto('/admission');
  await press(page, 'Aller à l’entraide');
  await see(page, 'Entraide');
  expect(new URL(page.url()).pathname).toBe('/entraide');
  await page.context().close();
  await desk.context().close();
});
