import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../test/database.ts';
import { browserOn } from '../features/people/seed/browser.ts';
import { importAgreement, agreementIsStale } from '../features/law/actions/import-agreement.ts';
import { lawRoutes } from '../features/law/routes.ts';
import { searchArticles } from '../features/law/store.ts';

describe('the agreement', () => {
  test('is imported once: again, nothing changes; what was touched comes back', () =>
    withDatabase(async ({ db }) => {
      const first = await importAgreement(db);
      expect(first).toMatchObject({ articles: 1039 });
      expect(await importAgreement(db)).toMatchObject({ added: 0, changed: 0, removed: 0 });
      await db.updateTable('law_articles').set({ html: '<p>faux</p>' }).where('slug', '=', '137-2').execute();
      await db.deleteFrom('law_articles').where('slug', '=', '134').execute();
      expect(await importAgreement(db)).toMatchObject({ added: 1, changed: 1, removed: 0 });
      expect(await agreementIsStale(db)).toBe(false);
    }));

  test('is found by its words, in any form of them, the text itself first', () =>
    withDatabase(async ({ db }) => {
      await importAgreement(db);
      const slugs = async (text: string) => (await searchArticles(db, text, 20)).map(({ slug }) => slug);
      expect((await slugs('présences de nuits')).slice(0, 3)).toContain('137-2');
      expect(await slugs('REPOS HEBDOMADAIRE')).toContain('46');
      expect(await slugs('indemnite kilometrique')).toContain('57');
      expect(await slugs("l'été & | ! :*")).toBeInstanceOf(Array);
      expect(await slugs('?!')).toEqual([]);
    }));

  test('an article reads, with what comes before and after, and the rules that rest on it', () =>
    withDatabase(async (services) => {
      await importAgreement(services.db);
      const browser = browserOn(services, lawRoutes);
      const { html } = await browser.get('/droit/articles/137-2');
      for (const said of [
        '12 heures consécutives',
        '/droit/articles/137-1',
        '/droit/articles/137-3',
        'KALIARTI000043942361',
      ])
        expect(html).toContain(said);
      expect(html).toContain('/droit/regles/nuit-de-presence');
      expect((await browser.get('/droit/articles/137.2')).status).toBe(200);
      expect((await browser.get('/droit?q=article 137.2')).to).toBe('/droit/articles/137-2');
      expect((await browser.get('/droit/articles/rien')).status).toBe(404);
    }));

  test('its parts lead to every article, and the contents to every part', () =>
    withDatabase(async (services) => {
      await importAgreement(services.db);
      const browser = browserOn(services, lawRoutes);
      const { html } = await browser.get('/droit');
      const parts = [...html.matchAll(/href="(\/droit\/parties\/[^"]+)"/g)].map(([, path = '']) => path);
      let articles = 0;
      for (const path of parts)
        articles += [...(await browser.get(path)).html.matchAll(/href="\/droit\/articles\//g)].length;
      expect(articles).toBe(1039);
    }));
});

describe('without the agreement', () => {
  test('the page says so, and the rules are there', () =>
    withDatabase(async (services) => {
      await services.db.deleteFrom('law_imports').execute();
      await services.db.deleteFrom('law_articles').execute();
      const browser = browserOn(services, lawRoutes);
      expect((await browser.get('/droit')).html).toContain('n’est pas chargé ici');
      expect((await browser.get('/droit/regles')).html).toContain('/droit/regles/salaire-minimum');
    }));
});

describe('a case of one’s own', () => {
  const asked = (path: string, look: (page: { status: number; html: string }) => void) =>
    withDatabase(async (services) => {
      look(await browserOn(services, lawRoutes).get(`/droit/regles/${path}`));
    });

  test('a night of thirteen hours is refused with its numbers', () =>
    asked('nuit-de-presence?soir=2026-11-26&debut=19:00&fin=08:00&piece=oui&ecrit=oui', ({ html }) => {
      expect(html).toContain('La réponse');
      expect(html).toMatch(/Cette nuit dure 13.h\./);
    }));

  test('what cannot be read is asked again, and kept', () =>
    asked('duree-de-la-semaine?heures=beaucoup&horaires=reguliers&ailleurs=non', ({ status, html }) => {
      expect(status).toBe(422);
      expect(html).toContain('value="beaucoup"');
      expect(html).toContain('Écrivez un nombre');
    }));

  test('a comma is a decimal point', () =>
    asked('salaire-minimum?salaire=12,50&niveau=III&titre=non&jour=2025-06-02', ({ html }) => {
      expect(html).toMatch(/12,51.€/);
    }));
});
