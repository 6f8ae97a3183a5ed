import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import type { Db } from '../../platform/db/database.ts';
import { agreementIsStale, importAgreement } from './actions/import-agreement.ts';
import { articleBySlug, lastImport, neighbours, searchArticles } from './store.ts';

let db: Db;
beforeAll(async () => {
  ({ db } = await testDatabase());
  await importAgreement(db);
}, 60_000);

const found = async (text: string) => (await searchArticles(db, text, 10)).map(({ slug }) => slug);

test('brought in again, it is as it was', async () => {
  expect(await agreementIsStale(db)).toBe(false);
  expect((await lastImport(db))?.articles).toBeGreaterThan(1000);
  expect(await importAgreement(db)).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

test('an article is read between its neighbours', async () => {
  const article = await articleBySlug(db, '137-2');
  expect(article?.title).toBe('Heures de présence de nuit');
  const { before, after } = await neighbours(db, article?.position ?? 0);
  expect([before?.slug, after?.slug]).toEqual(['137-1', '137-3']);
});

test.each(['présence de nuit', 'PRESENCE NUIT', 'presences la nuit'])(
  '« %s » finds the night article',
  async (text) => {
    expect(await found(text)).toContain('137-2');
  },
);

test('words that no article holds together find those that hold some of them', async () => {
  expect(await found('présence de nuit xylophone')).toContain('137-2');
});

test.each(['', ' ', 'xylophone', '%E0%A4%A', "l'", 'a & | ! ( ) <-> :*', '\u0001 \\ "'])(
  'nothing breaks on « %s »',
  async (text) => {
    expect(Array.isArray(await found(text))).toBe(true);
  },
);
