import { beforeAll, describe, expect, test } from 'vitest';
import { appForTests, type TestApp } from '../../../test/app.ts';
import { aCarer } from '../people/seed.ts';

let app: TestApp;

beforeAll(async () => {
  app = await appForTests();
}, 120_000);

describe('« Mes données »', () => {
  test('she reads who looked, by role and never by name', async () => {
    await app.undone(async () => {
      const id = (await app.request('/mes-donnees', { as: 'aicha' })).status;
      expect(id).toBe(200);
      const page = await (await app.request('/mes-donnees', { as: 'aicha' })).text();
      expect(page).toContain('L’animation de votre relais');
      expect(page).toContain('a ouvert votre page');
      expect(page).not.toContain('Nathalie');
    });
  });

  test('a look of who gives roles is noted once an hour; that of a colleague is not', async () => {
    await app.undone(async () => {
      const aicha = /\/personnes\/([0-9a-f-]{36})/.exec(
        await (await app.request('/mon-relais', { as: 'josiane' })).text(),
      )?.[1];
      const lines = async () =>
        (
          await app.services.db
            .selectFrom('audit_lines')
            .select('id')
            .where('action', '=', 'view-person')
            .where('subject', '=', `person:${aicha ?? ''}`)
            .execute()
        ).length;
      const before = await lines();
      await app.request(`/personnes/${aicha ?? ''}`, { as: 'josiane' });
      expect(await lines()).toBe(before);
      await app.services.db.deleteFrom('audit_lines').execute();
      await app.request(`/personnes/${aicha ?? ''}`, { as: 'isabelle' });
      await app.request(`/personnes/${aicha ?? ''}`, { as: 'isabelle' });
      expect(await lines()).toBe(1);
    });
  });

  test('the file is a download that no cache keeps', async () => {
    await app.undone(async () => {
      const answer = await app.request('/mes-donnees/ravie-mes-donnees.json', {
        as: 'aicha',
        headers: { 'accept-encoding': 'gzip' },
      });
      expect(answer.headers.get('content-disposition')).toContain('attachment');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toMatchObject({ tables: { people: [{ first_name: 'Aïcha' }] } });
    });
  });

  test('erased, she is a visitor, her device is emptied, and her old cookie opens nothing', async () => {
    const her = await aCarer(app.services.db, { firstName: 'Zénobie' });
    await app.signIn([her.id]);
    const wrong = await app.request('/mes-donnees/effacement/confirmation', {
      as: her.id,
      form: { mot: 'non' },
    });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('en entier') as string]);
    const done = await app.request('/mes-donnees/effacement/confirmation', {
      as: her.id,
      form: { mot: 'EFFACER' },
    });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/mes-donnees/efface']);
    expect(done.headers.get('clear-site-data')).toContain('storage');
    expect(done.headers.getSetCookie().join()).toContain('Max-Age=0');
    expect((await app.request('/mes-donnees', { as: her.id })).headers.get('location')).toContain(
      '/connexion',
    );
  });
});
