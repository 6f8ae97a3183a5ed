import { beforeAll, expect, test } from 'vitest';
import { appForTests, type TestApp } from '../../../test/app.ts';
import { demoId } from '../people/seed/chance.ts';
import { newId } from '../../language/ids.ts';
import { urls } from '../../language/urls.ts';

let app: TestApp;
beforeAll(async () => {
  app = await appForTests();
}, 120_000);

const read = async (path: string, as: string | null = null) => (await app.request(path, { as })).text();
const sources = demoId('directory sources');
const good = {
  nom: '  Les Bras   Ouverts ',
  genres: ['mandataire', 'replacement'],
  telephone: '05 36 49 00 20',
  courriel: '',
  site: 'bras-ouverts.fr',
  horaires: 'Le matin.',
  phrase: '',
  ou: 'communes',
  communes: 'guéret\nst vaury',
};

test('a visitor reads who comes to a commune, mandataires first, and nothing that has closed', async () => {
  const page = await read(urls.directory({ commune: 'Guéret' }));
  const places = ['Mandat des Trois Sources', 'La Clé sous le Granit', 'Bonne Nuit en Combraille'].map(
    (name) => page.indexOf(name),
  );
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(Math.max(places[0] ?? 0, places[1] ?? 0)).toBeLessThan(places[2] ?? 0);
  expect(page).toContain('href="tel:+33536490001"');
  expect(page).not.toContain('Les Matins de la Gartempe');
  const department = await read(urls.directory({ departement: '23' }));
  expect(department).not.toContain('Aide et Bruyère');
  expect(await read(urls.directory({ departement: '42' }))).toContain('Le relais ou le centre de ressources');
});

test('an entry nobody checked for six months says so', async () => {
  const stale = /plus de six mois/;
  expect(await read(urls.directoryService(demoId('directory gartempe')))).toMatch(stale);
  expect(await read(urls.directoryService(sources))).not.toMatch(stale);
});

test('what was reported is read by those who keep the entry, and by nobody else', async () => {
  const word = 'Le samedi, personne ne répond';
  for (const as of ['nathalie', 'sophie', 'isabelle', 'beatrice'])
    expect(await read(urls.directoryService(sources), as), as).toContain(word);
  for (const as of [null, 'aicha', 'mehdi', 'georges'])
    expect(await read(urls.directoryService(sources), as), as ?? 'visitor').not.toContain(word);
});

test('a form badly filled comes back with what was typed and all that is wrong', () =>
  app.undone(async () => {
    const form = {
      ...good,
      departement: '23',
      telephone: '05 36',
      courriel: 'accueil@',
      site: 'javascript:alert(1)',
      communes: 'Guéret\nDieppe',
    };
    const answer = await app.request(urls.directoryServices(), { as: 'sophie', form });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const field of ['telephone', 'courriel', 'site', 'communes'])
      expect(page).toContain(`href="#${field}"`);
    expect(page).toContain('value="05 36"');
    expect(page).toContain('Nous ne trouvons pas dans ce département\u00a0: Dieppe.');
  }));

test('a service entered, corrected, then taken out: read as it is each time', () =>
  app.undone(async () => {
    const id = newId();
    const post = (path: string, form: Record<string, string | string[]>) =>
      app.request(path, { as: 'sophie', form });
    const entered = await post(urls.directoryServices(), { ...good, id, departement: '23' });
    expect(entered.headers.get('location')).toBe(urls.directoryService(id, { fait: 'ajoute' }));
    const page = await read(urls.directoryService(id));
    expect(page).toContain('Les Bras Ouverts');
    expect(page).toContain('Guéret, Saint-Vaury');
    expect(page).toContain('href="https://bras-ouverts.fr/"');
    expect(page).toMatch(/Vérifié .*par l’accueil d’un centre/);
    expect(await read(urls.directoryServiceEdition(id), 'sophie')).toContain(
      'value="05\u00a036\u00a049\u00a000\u00a020"',
    );
    await post(urls.directoryServiceEdition(id), { ...good, ou: 'partout', horaires: 'Le soir.' });
    expect(await read(urls.directoryService(id))).toMatch(/Le soir\.[\s\S]*partout dans le département/);
    await post(urls.directoryServiceClosing(id), { acte: 'fermer' });
    expect((await app.request(urls.directoryService(id))).status).toBe(404);
    expect(await read(urls.directoryToCheck(), 'sophie')).toContain('Les Bras Ouverts');
  }));

test('a mistake is reported with what it is; without, the form asks', () =>
  app.undone(async () => {
    const path = urls.directoryServiceReport(sources);
    const without = await app.request(path, { as: 'aicha', form: { mot: 'Je ne sais pas.' } });
    expect(without.status).toBe(422);
    expect(await without.text()).toContain('Je ne sais pas.');
    const said = await app.request(path, { as: 'aicha', form: { quoi: 'closed' } });
    expect(said.headers.get('location')).toBe(urls.directoryService(sources, { fait: 'signale' }));
    expect(await read(urls.directoryToCheck(), 'nathalie')).toContain('2 erreurs signalées');
  }));
