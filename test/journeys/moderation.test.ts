import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../browser/axe.ts';
import { fill, press, see } from './gestures.ts';
import { desk, openHouse } from './open-house.ts';

// A message that says who somebody is: reported, hidden with a reason, contested, looked at again by another.

const house = openHouse();
const reason = 'On sait de qui vous parlez\u00a0: dites la situation, pas la personne.';

/** Nothing for axe to say; it needs scripts itself. */
const axeOf = async (page: Page, scripts = true) => {
  if (scripts) expect(await accessibilityFaults(page)).toEqual([]);
};

/** Asks it as Josiane, and answers its address. */
async function asked(title: string, javaScriptEnabled: boolean): Promise<string> {
  const page = await house.arrive('/entraide/poser', { as: 'josiane', javaScriptEnabled });
  await fill(page, 'Votre question', title);
  await page.getByRole('radio', { name: 'Relations' }).check();
  await press(page, 'Publier ma question');
  if (await page.getByRole('heading', { name: 'Avant de publier' }).count())
    await press(page, 'Publier ma question');
  await see(page, 'Votre question est publiée');
  const { pathname } = new URL(page.url());
  await page.context().close();
  return pathname;
}

/** Reports it as Aïcha, who is asked which rule before it leaves. */
async function report(page: Page, address: string, scripts: boolean): Promise<void> {
  await page.goto(address);
  await press(page, 'Signaler cette question');
  await axeOf(page, scripts);
  await press(page, 'Envoyer le signalement');
  await see(page, 'Touchez la règle qui n’est pas suivie');
  await page.getByRole('radio', { name: /On ne fait reconnaître personne/ }).check();
  await fill(page, 'Quelques mots pour aider à comprendre', 'Tout le village la reconnaît.');
  await press(page, 'Envoyer le signalement');
  await see(page, 'C’est envoyé, merci');
  await see(page, 'En attente de lecture');
}

/** Takes it as Mehdi, chooses, and is asked for his words before it is decided. */
async function hide(page: Page, title: string, scripts: boolean): Promise<void> {
  await page.goto('/moderation');
  await axeOf(page, scripts);
  await press(page, title);
  await see(page, 'Tout le village la reconnaît.');
  expect(await page.getByText('Aïcha').count(), 'who reports is shown to nobody').toBe(0);
  await press(page, 'Je m’en occupe');
  await see(page, 'C’est pris');
  await axeOf(page, scripts);
  await press(page, 'Masquer');
  await axeOf(page, scripts);
  await page.getByRole('radio', { name: /On ne fait reconnaître personne/ }).check();
  await press(page, 'Décider');
  await see(page, 'Dites à l’auteur pourquoi');
  await fill(page, 'Vos mots à l’auteur', reason);
  await press(page, 'Décider');
  await see(page, 'C’est décidé');
}

describe.each([
  ['with scripts', true, 'Ma dame du lavoir se moque du zorbec de tout le bourg, que lui dire ?'],
  ['without any script', false, 'Mon monsieur parle mal du zorbec à ses voisins, que lui dire ?'],
])('%s', (_how, javaScriptEnabled, title) => {
  test('reported, hidden, contested, shown again: each is told, and nobody decides twice', async () => {
    const address = await asked(title, javaScriptEnabled);
    const come = (as: string, viewport = { width: 360, height: 740 }) =>
      house.arrive('/', { as, javaScriptEnabled, viewport });
    const [aicha, mehdi] = [await come('aicha'), await come('mehdi', desk)];
    await report(aicha, address, javaScriptEnabled);
    await hide(mehdi, title, javaScriptEnabled);

    await aicha.goto(address);
    await see(aicha, 'Message masqué par la modération\u00a0: règle 1');
    expect(await aicha.getByText('zorbec').count()).toBe(0);
    await aicha.goto('/moderation/moi');
    await see(aicha, 'Le message est masqué');
    await aicha.goto('/entraide/recherche?q=zorbec');
    expect(await aicha.locator(`a[href^="${address}"]`).count(), 'found no more').toBe(0);

    const josiane = await come('josiane');
    await josiane.goto(address);
    await see(josiane, 'Vous seule le lisez encore');
    await press(josiane, 'Voir pourquoi, et contester');
    await josiane.locator('article a').first().click();
    await see(josiane, reason);
    await axeOf(josiane, javaScriptEnabled);
    await fill(josiane, 'Dites pourquoi', 'Ce moulin n’existe pas, je l’ai inventé.');
    await press(josiane, 'Contester');
    await see(josiane, 'Votre contestation est partie');
    const decision = new URL(josiane.url()).pathname;

    await mehdi.goto(decision);
    await see(mehdi, 'une autre personne l’examine');
    expect(await mehdi.getByRole('button', { name: 'Annuler la décision' }).count()).toBe(0);

    const solange = await come('solange', desk);
    await solange.goto('/moderation');
    await press(solange, 'Ce moulin n’existe pas');
    await axeOf(solange, javaScriptEnabled);
    await fill(solange, 'Vos mots à l’auteur', 'Personne n’est reconnaissable : le message revient.');
    await press(solange, 'Annuler la décision');
    await see(solange, 'Décision annulée');

    await josiane.goto(decision);
    await see(josiane, 'le message revient');
    await aicha.goto(address);
    await see(aicha, title);
    await aicha.goto('/moderation/moi');
    await see(aicha, 'Après un nouvel examen, le message est revenu');
    for (const page of [aicha, mehdi, josiane, solange]) await page.context().close();
  });
});

test('every act has its form, and somebody suspended is told until when and where to contest', async () => {
  const mehdi = await house.arrive('/moderation', { as: 'mehdi', viewport: desk });
  await press(mehdi, 'Franchement si tu sais pas dire non');
  await press(mehdi, 'Je m’en occupe');
  const address = new URL(mehdi.url()).pathname;
  for (const act of ['retirer', 'avertir', 'suspendre', 'laisser']) {
    await mehdi.goto(`${address}?acte=${act}`);
    await axeOf(mehdi);
  }
  const question = await asked('Qui vend le meilleur Zorbol de toute la Creuse, venez le chercher ?', true);
  await mehdi.goto(question);
  await press(mehdi, 'Signaler cette question');
  await press(mehdi, 'Ouvrir le dossier');
  await press(mehdi, 'Masquer et suspendre');
  await press(mehdi, 'Décider');
  await see(mehdi, 'Choisissez une durée');
  await mehdi.getByRole('radio', { name: '7 jours' }).check();
  await mehdi.getByRole('radio', { name: /On ne vend rien/ }).check();
  await fill(mehdi, 'Vos mots à l’auteur', 'On ne vend rien ici.');
  await press(mehdi, 'Décider');
  await see(mehdi, 'C’est décidé');

  const josiane = await house.arrive('/entraide/poser', { as: 'josiane' });
  await see(josiane, 'La modération a suspendu vos publications jusqu’au');
  await axeOf(josiane);
  await press(josiane, 'Voir pourquoi, et contester');
  await see(josiane, 'On ne vend rien ici.');
  await josiane.context().close();
  await mehdi.context().close();
});
