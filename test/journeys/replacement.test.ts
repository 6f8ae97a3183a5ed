import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProxy, type Proxy } from '../../bench/outbox/proxy.ts';
import { workerComes } from '../../bench/outbox/phone.ts';
import { personas } from '../../src/features/people/seed.ts';
import { accessibilityFaults } from '../browser/axe.ts';
import { press, see } from './gestures.ts';
import { openHouse } from './open-house.ts';
import { sidewaysOf } from './look.ts';

// « Je dois me faire remplacer jeudi »: the carer, her colleague and her employers, each on a telephone of their own,
// one of them without network in the middle. It is urgent, so that the hour at which the test runs changes nothing.

const house = openHouse();
let proxy: Proxy;
beforeAll(async () => {
  proxy = await openProxy(house.url);
});
afterAll(() => proxy.close());

const idOf = (name: string) => personas.find((persona) => persona.name === name)?.personId ?? '';

/** A page reads well: nothing for axe, nothing sideways. */
async function isSound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await sidewaysOf(page)).toMatchObject({ pixels: 0 });
}

/** Waits until it is so, looking at the database. */
async function until<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  for (let turn = 0; turn < 100; turn += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It never was so.');
}

/**
 * The link in the message that left for this contact, as the box of the demonstration shows it. A letter waits for
 * the morning; this one does not, so that the journey may be walked at night.
 */
function linkTo(contact: string): Promise<string> {
  return until(async () => {
    const { db } = house.services();
    await db
      .updateTable('deliveries')
      .set({ urgent: true, due_at: new Date() })
      .where('state', '=', 'waiting')
      .where('id', 'in', db.selectFrom('outside_letters').select('delivery_id'))
      .execute();
    const rows = await db.selectFrom('demo_messages').selectAll().execute();
    const said = rows
      .map((row) => JSON.stringify(row))
      .find((row) => row.includes(contact) && row.includes('/accord/'));
    return /\/accord\/[\w-]+/.exec(said ?? '')?.[0];
  });
}

test('aicha is replaced on a Thursday: lawfully, by josiane, with the word of each employer', async () => {
  const aicha = await house.arrive('/remplacements', { as: 'aicha' });
  await isSound(aicha);
  await press(aicha, 'Me faire remplacer');
  // The last Thursday in sight: whatever day it is, some days ahead.
  await aicha
    .getByRole('checkbox', { name: /^jeudi/ })
    .filter({ visible: true })
    .last()
    .check();
  await aicha.getByRole('radio', { name: 'Une formation' }).check();
  await aicha.getByRole('checkbox', { name: 'Oui, c’est urgent' }).check();
  await press(aicha, 'Continuer');
  await see(aicha, 'C’est préparé');
  await isSound(aicha);
  const address = new URL(aicha.url()).pathname;

  // A night of thirteen hours is refused, with its article and what would be lawful; nothing is lost.
  await aicha.getByRole('checkbox', { name: /de 20\s*h\s*30/ }).uncheck();
  await press(aicha, 'Garder les heures cochées');
  await aicha.getByText('Ajouter des heures').click();
  await aicha.getByLabel('Chez qui').selectOption({ label: 'Madame Vialle, Saint-Sulpice-le-Guérétois' });
  const hours = async (from: string, to: string) => {
    await aicha
      .getByRole('textbox', { name: 'De', exact: true })
      .or(aicha.locator('input[name=de]'))
      .first()
      .fill(from);
    await aicha.locator('input[name=a]').first().fill(to);
  };
  await hours('20:00', '09:00');
  await aicha.getByRole('radio', { name: 'présence de nuit' }).check();
  await press(aicha, 'Ajouter ces heures');
  await see(aicha, 'La convention ne le permet pas ainsi');
  await see(aicha, 'article 137-2 de la convention');
  await see(aicha, 'Ce qui serait permis');
  expect(await aicha.getByRole('button', { name: 'Voir qui peut venir' }).count()).toBe(0);
  await isSound(aicha);
  await hours('20:30', '07:00');
  await press(aicha, 'Corriger ces heures');
  expect(await aicha.getByText('La convention ne le permet pas ainsi').count()).toBe(0);

  // Who could come, and why; who could not, and why; somebody whose other hours are to be checked with her.
  await press(aicha, 'Voir qui peut venir');
  await see(aicha, 'À vérifier avec elle');
  await aicha
    .getByText(/collègues? ne peu/)
    .first()
    .click();
  await see(aicha, /Un geste manque|Des gestes manquent/);
  expect(await aicha.locator('main').innerText()).toContain('Josiane');
  await isSound(aicha);
  await press(aicha, 'Demander à ces collègues');
  await see(aicha, 'C’est parti');
  await isSound(aicha);

  // Josiane, on her telephone: she accepts where there is no network, and is told the truth when it comes back.
  const { db } = house.services();
  const asked = await db
    .selectFrom('replacement_asks')
    .select(['id', 'carer_id'])
    .where('state', '=', 'waiting')
    .where('request_id', '=', address.split('/').at(-1) ?? '')
    .execute();
  expect(asked.map((ask) => ask.carer_id)).toContain(idOf('josiane'));
  expect(asked).toHaveLength(2);
  const hers = await house.come({ as: 'josiane', baseURL: proxy.url });
  const josiane = await hers.newPage();
  await josiane.goto('/remplacements');
  await workerComes(josiane);
  const askPath = `/remplacements/demandes/${asked.find((ask) => ask.carer_id === idOf('josiane'))?.id ?? ''}`;
  await josiane.locator(`a[href^="${askPath}"]`).first().click();
  await see(josiane, 'Le nom et l’adresse vous seront donnés');
  for (const name of ['Petit', 'Vialle', 'Roche', 'Tilleuls'])
    expect(await josiane.locator('main').innerText()).not.toContain(name);
  await isSound(josiane);
  proxy.cut(true);
  await press(josiane, 'J’accepte');
  await see(josiane, 'En attente d’envoi');
  proxy.cut(false);
  await josiane.goto('/en-attente');
  await see(josiane, 'Il est bien arrivé');
  await josiane.goto(askPath);
  await see(josiane, 'L’employeur doit encore répondre');
  for (const name of ['Tilleuls', 'Brésard'])
    expect(await josiane.locator('main').innerText()).not.toContain(name);

  // Each employer on a telephone without an account, by the link he was sent; one of them in his account.
  for (const contact of ['+33639988001', 'vialle@exemple.invalid']) {
    const link = await linkTo(contact);
    const employer = await house.arrive(link);
    await see(employer, 'Votre accord pour un remplacement');
    await see(employer, 'Josiane');
    await isSound(employer);
    await press(employer, 'Je suis d’accord');
    await see(employer, 'Merci, c’est noté');
    await isSound(employer);
    await employer.goto(link);
    await see(employer, 'Voir le contrat');
    await employer.context().close();
  }
  const georges = await house.arrive('/accords', { as: 'georges' });
  await isSound(georges);
  await georges.locator('main a[href^="/accords/"]').first().click();
  await press(georges, 'Je suis d’accord');
  await see(georges, 'Merci, c’est noté');
  await georges.context().close();

  // Then, and only then: the address, the sheet, the contract.
  await josiane.goto(askPath);
  await see(josiane, 'L’employeur est d’accord');
  await josiane.locator('a[href^="/passation/"]').first().click();
  await see(josiane, 'L’adresse');
  await isSound(josiane);
  const agreed = await until(async () => {
    const rows = await db
      .selectFrom('replacement_papers')
      .innerJoin('employer_agreements', 'employer_agreements.id', 'replacement_papers.agreement_id')
      .select('agreement_id')
      .where('employer_agreements.carer_id', '=', idOf('josiane'))
      .where('employer_agreements.request_id', '=', address.split('/').at(-1) ?? '')
      .execute();
    return rows.length === 3 ? rows : undefined;
  });
  for (const { agreement_id: id } of agreed) {
    const contract = await hers.request.get(`/remplacements/${id}/contrat.pdf`);
    expect(contract.status()).toBe(200);
    expect((await contract.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  await aicha.goto(address);
  await see(aicha, 'Réglé');
  await isSound(aicha);
  // Nobody else is waited for, and another colleague may not open the sheet.
  const odette = await house.arrive(new URL(josiane.url()).pathname, { as: 'odette' });
  await see(odette, 'page');
  expect(await odette.locator('main').innerText()).not.toContain('Pour entrer');
  await Promise.all([hers.close(), odette.context().close(), aicha.context().close()]);
});
