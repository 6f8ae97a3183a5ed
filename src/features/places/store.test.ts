import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { readSearch } from './domain.ts';
import { communeByCode, findCommunes, nearestCommunes } from './store.ts';
import type { Db } from '../../platform/db/database.ts';
import { refineCommunes, NotGeoApi } from './actions/refine-communes.ts';

const names = async (db: Db, text: string) => {
  const search = readSearch(text);
  const found = search ? await findCommunes(db, search) : [];
  return found.map((commune) => `${commune.name} ${commune.departmentCode}`);
};

describe('findCommunes', () => {
  test('finds by name without accents, part of a name, postcode, abbreviation', () =>
    withDatabase(async ({ db }) => {
      expect((await names(db, 'gueret'))[0]).toBe('Guéret 23');
      expect(await names(db, 'souterr')).toContain('La Souterraine 23');
      expect((await names(db, '23200'))[0]).toBe('Aubusson 23');
      expect((await names(db, 'ste feyre'))[0]).toBe('Sainte-Feyre 23');
    }));

  test('forgives a typing fault, in the whole name or in a word of it', () =>
    withDatabase(async ({ db }) => {
      expect((await names(db, 'guerret'))[0]).toBe('Guéret 23');
      expect((await names(db, 'la souteraine'))[0]).toBe('La Souterraine 23');
      expect(await names(db, 'vauri')).toContain('Saint-Vaury 23');
    }));

  test('gives every homonym, overseas included', () =>
    withDatabase(async ({ db }) => {
      const found = await names(db, 'Saint-Denis');
      expect(found).toEqual(expect.arrayContaining(['Saint-Denis 974', 'Saint-Denis 93']));
    }));

  test('takes the signs of patterns for signs', () =>
    withDatabase(async ({ db }) => {
      expect(await names(db, '%%%')).toEqual([]);
      expect(await names(db, "o'_\\")).toEqual([]);
    }));
});

test('the communes nearest to Guéret come nearest first, from the index', () =>
  withDatabase(async ({ db }) => {
    const gueret = await communeByCode(db, '23096');
    if (!gueret?.point) throw new Error('Guéret is not placed.');
    const near = await nearestCommunes(db, gueret.point, 5);
    expect(near[0]?.code).toBe('23096');
    expect(near.every((commune) => commune.departmentCode === '23')).toBe(true);
  }));

describe('refineCommunes', () => {
  const record = (code: string, longitude: number, latitude: number) => ({
    code,
    nom: 'x',
    centre: { type: 'Point', coordinates: [longitude, latitude] },
  });

  test('moves what differs, counts the rest, and does nothing the second time', () =>
    withDatabase(async ({ db }) => {
      const text = JSON.stringify([record('23096', 1.87, 46.17), record('99999', 1, 45), { code: 'x' }]);
      const first = await refineCommunes(db, text);
      expect(first).toMatchObject({
        read: 3,
        moved: { place: 1 },
        unknown: ['99999'],
        refused: 1,
        unchanged: 0,
      });
      expect(await communeByCode(db, '23096')).toMatchObject({
        precision: 'centre',
        point: { latitude: 46.17, longitude: 1.87 },
      });
      expect(await refineCommunes(db, text)).toMatchObject({ moved: {}, unchanged: 1 });
    }));

  test('goes on after the last batch of a run that was cut', () =>
    withDatabase(async ({ db }) => {
      const communes = await db.selectFrom('communes').select('code').orderBy('code').limit(2500).execute();
      const text = JSON.stringify(communes.map(({ code }, row) => record(code, 2 + row / 1e4, 46)));
      const cut = refineCommunes(db, text, (done) => {
        if (done >= 1000) throw new Error('cut');
      });
      await expect(cut).rejects.toThrow('cut');
      const resumed = await refineCommunes(db, text);
      expect(resumed.resumedAt).toBe(1000);
      expect(Object.values(resumed.moved).reduce((sum, count) => sum + count, 0)).toBe(1500);
    }));

  test('says what it was given when that is not the geo API', () =>
    withDatabase(async ({ db }) => {
      await expect(refineCommunes(db, '{')).rejects.toThrow(NotGeoApi);
      await expect(refineCommunes(db, '{}')).rejects.toThrow(NotGeoApi);
    }));
});
