import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { aCarer, aGrant, aPerson } from '../../people/seed.ts';
import { browserOn } from '../../people/seed/browser.ts';
import { aContract } from '../../work/seed.ts';
import { replacementRoutes } from '../routes.ts';
import { anAgreedReplacement } from '../seed/agreed.ts';

/** So many carers of Creuse, each replaced once by the next, two weeks ago. */
async function agreed(services: TestServices, count: number) {
  const carers = [];
  for (let index = 0; index < count; index += 1) carers.push(await aCarer(services.db));
  for (const [index, carer] of carers.entries()) {
    const replacement = carers[(index + 1) % count];
    if (!replacement) continue;
    const contract = await aContract(services, carer);
    const at = new Date('2026-11-09T09:00+01:00');
    const shifts = [{ start: new Date('2026-11-10T08:00+01:00'), end: new Date('2026-11-10T10:00+01:00') }];
    await anAgreedReplacement(services, { carer, replacement, contract, shifts, at, ended: true });
  }
  return carers;
}

test('an observer reads the country and the departments, and takes the table away', () =>
  withDatabase(async (services) => {
    await agreed(services, 12);
    const observer = await aGrant(services.db, await aPerson(services.db), 'observer', { kind: 'national' });
    const browser = browserOn(services, replacementRoutes);
    await browser.be(observer);
    const page = await browser.get('/remplacements/chiffres?periode=30-jours');
    expect(page.status).toBe(200);
    expect(page.html).toContain('Demandes faites du samedi 17 octobre au dimanche 15 novembre.');
    expect(page.html).toContain('environ 10\u00a0demandes');
    expect(page.html).toMatch(/<th scope="row">Creuse<\/th>/);
    expect(page.html).toContain('href="/remplacements/chiffres.csv?periode=30-jours"');
    const table = (await browser.get('/remplacements/chiffres.csv?periode=30-jours')).html;
    const [head, country, creuse] = table.split('\r\n');
    expect(head).toContain('Du;Au;Code;Département;Demandes;Interventions demandées;Interventions pourvues');
    expect(country).toBe('2026-10-17;2026-11-15;;Toute la France;10;10;10;;0;non dit;50');
    expect(creuse).toBe('2026-10-17;2026-11-15;23;Creuse;10;10;10;;0;non dit;50');
  }));

test('a carer reads that there is nothing to tell yet; somebody who has nothing to do with it is refused', () =>
  withDatabase(async (services) => {
    const [carer] = await agreed(services, 10);
    if (!carer) throw new Error('nobody');
    const browser = browserOn(services, replacementRoutes);
    await browser.be(carer);
    const page = await browser.get('/remplacements/chiffres');
    expect(page.html).toContain('Aucun chiffre encore');
    expect(page.html).not.toContain('<table');
    expect((await browser.get('/remplacements')).html).toContain('href="/remplacements/chiffres"');
    expect((await browser.get('/remplacements/comment')).html).toContain('href="/remplacements/chiffres"');
    await browser.be(await aPerson(services.db));
    expect((await browser.get('/remplacements/chiffres')).status).toBe(403);
    expect((await browser.get('/remplacements/chiffres.csv')).status).toBe(403);
    expect((await browser.get('/remplacements/comment')).html).not.toContain('/remplacements/chiffres');
  }));
