import { beforeAll, expect, test } from 'vitest';
import { loadDemoDepartment } from '../../src/features/replacements/seed/department-demo.ts';
import { urls } from '../../src/language/urls.ts';
import { accessibilityFaults } from '../browser/axe.ts';
import { press, see } from './gestures.ts';
import { sidewaysOf } from './look.ts';
import { openHouse } from './open-house.ts';

// A week when everybody is ill: the lead of the territory plans all the open hours of Creuse at once, changes a line,
// fixes another, has it worked out again and publishes it; then, and only then, carers are asked.

const house = openHouse();
let requests: string[] = [];

// The demonstration of the tests is dated of one day; these hours are ahead whatever day it is.
beforeAll(async () => {
  const { db } = house.services();
  const carers = await db
    .selectFrom('contracts')
    .innerJoin('grants', 'grants.person_id', 'contracts.carer_id')
    .innerJoin('people', 'people.id', 'contracts.carer_id')
    .innerJoin('communes', 'communes.code', 'people.commune_code')
    .where('communes.department_code', '=', '23')
    .where('grants.role', '=', 'carer')
    .where('people.id', 'not in', db.selectFrom('replacement_requests').select('carer_id'))
    .select('people.id')
    .distinct()
    .orderBy('people.id')
    .execute();
  const ids = carers.map(({ id }) => id);
  requests = await loadDemoDepartment(house.services(), ids, new Set());
});

test('isabelle plans a whole department: proven, changed by hand, published, and each carer is asked', async () => {
  const isabelle = await house.arrive('/remplacements/departement', { as: 'isabelle' });
  const isSound = async () => {
    expect(await accessibilityFaults(isabelle)).toEqual([]);
    expect(await sidewaysOf(isabelle)).toMatchObject({ pixels: 0 });
  };
  const { db } = house.services();
  const asks = () =>
    db
      .selectFrom('replacement_asks')
      .select(['id', 'carer_id'])
      .where('request_id', 'in', requests)
      .execute();
  await press(isabelle, 'Chercher');
  // The page changes by itself once it has been worked out.
  await see(isabelle, /\d+ interventions pourvues sur \d+/);
  await see(isabelle, /c’est prouvé/);
  await isSound();
  const rows = isabelle.locator('tbody tr');
  const nobody = rows.filter({ hasText: 'Personne' });
  const covered = rows.filter({ hasNotText: 'Personne' });
  const [left, taken] = [await nobody.count(), await covered.count()];
  expect(taken).toBeGreaterThan(5);
  expect(await nobody.filter({ hasText: 'Crocq' }).first().innerText()).toContain('il manque un geste');
  // Homes stand there by their commune, never by a name.
  expect(await isabelle.locator('main').innerText()).not.toMatch(/Madame|Monsieur/);

  const change = async (index: number, gesture: string) => {
    const line = covered.nth(index).getByRole('link', { name: /^Changer/ });
    await Promise.all([isabelle.waitForEvent('framenavigated'), line.click()]);
    await see(isabelle, 'Qui d’autre pourrait');
    await press(isabelle, gesture);
    await see(isabelle, 'La ligne est changée');
  };
  const kept = await covered.first().locator('th').innerText();
  await change(0, 'Fixer cette ligne');
  await change(taken - 1, 'N’y mettre personne');
  expect(await nobody.count()).toBe(left + 1);
  await press(isabelle, 'Chercher à nouveau');
  await see(isabelle, /c’est prouvé/);
  expect(await nobody.count()).toBe(left);
  expect(await rows.filter({ hasText: 'fixée' }).locator('th').innerText()).toBe(kept);

  expect(await asks()).toEqual([]);
  await press(isabelle, 'Publier');
  await see(isabelle, 'Ce plan est publié');
  await isSound();
  const asked = await asks();
  expect(asked.length).toBeGreaterThan(2);
  const told = await db
    .selectFrom('notices')
    .select(['person_id', 'path'])
    .where('kind', '=', 'replacement-asked')
    .execute();
  for (const { id, carer_id } of asked)
    expect(told).toContainEqual({ person_id: carer_id, path: urls.replacementAsk(id) });
  await isabelle.context().close();
});
