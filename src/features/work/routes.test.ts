import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../test/database.ts';
import { aCarer, aGrant, aPerson } from '../people/seed.ts';
import { browserOn } from '../people/seed/browser.ts';
import { workRoutes } from './routes.ts';
import { aContract, hours } from './seed.ts';
import { contractsOf } from './store/contracts.ts';

const entered = {
  id: '018a0000-0000-7000-8000-000000000001',
  comme: 'aide',
  name: 'Madame Petit',
  commune: 'Guéret (Creuse)',
  commune_code: '23096',
  schedule: 'regular',
  starts_on: '2024-09-01',
  days_1: 'weekdays',
  from_1: '08:00',
  to_1: '09:30',
  kind_1: 'work',
  days_2: '4',
  from_2: '20:30',
  to_2: '07:00',
  kind_2: 'night',
  gestures: ['meals', 'washing'],
};

async function aVisit(services: TestServices, role: 'carer' | 'employer' = 'carer') {
  const browser = browserOn(services, workRoutes);
  const person =
    role === 'carer'
      ? await aCarer(services.db)
      : await aGrant(services.db, await aPerson(services.db), 'employer', { kind: 'department', id: '23' });
  await browser.be(person);
  return { browser, person };
}

describe('a carer', () => {
  test('enters an employer on one page, and reads her week counted as the agreement says', () =>
    withDatabase(async (services) => {
      const { browser, person } = await aVisit(services);
      expect((await browser.get('/employeurs')).html).toContain('Aucun employeur pour l’instant');
      expect((await browser.get('/employeurs/nouveau')).html).toContain('name="days_3"');
      const made = await browser.post('/employeurs/nouveau', entered);
      expect(made.to).toBe(`/employeurs/${entered.id}?fait=ajoute`);
      const [contract] = await contractsOf(services.db, person.id);
      expect(contract?.hours).toHaveLength(6);
      const list = await browser.get('/employeurs?semaine=2026-11-26');
      expect(list.html).toContain('7\u00a0h\u00a030 de travail cette semaine');
      expect(list.html).toContain('20\u00a0h\u00a030 …, Madame Petit, nuit sur place');
      expect(list.html).not.toContain('style=');
      const page = await browser.get(`/employeurs/${entered.id}`);
      expect(page.html).toContain('du lundi au vendredi, de 8\u00a0h à 9\u00a0h\u00a030');
      expect(page.html).toContain('Selon vous, le 22 novembre 2026');
    }));

  test('reads what a contract comes to from its first whole week, and what is worth a second look', () =>
    withDatabase(async (services) => {
      const { browser, person } = await aVisit(services);
      await aContract(services, person, { employer: { name: 'Roche' }, hours: [hours(1, '8:00', '9:00')] });
      await browser.post('/employeurs/nouveau', { ...entered, starts_on: '2026-11-22' });
      const list = (await browser.get('/employeurs')).html;
      expect(list).toContain('7\u00a0h\u00a030 par semaine');
      expect(list).not.toContain('>0\u00a0min par semaine');
      const page = (await browser.get(`/employeurs/${entered.id}`)).html;
      expect(page).toContain(
        'À ces heures, vous êtes aussi chez Roche\u00a0: le lundi, de 8\u00a0h à 9\u00a0h.',
      );
      expect(page).toContain('lundi 23 novembre');
    }));

  test('is told what is wrong, and finds what she typed; more lines keep it too', () =>
    withDatabase(async (services) => {
      const { browser } = await aVisit(services);
      const wrong = await browser.post('/employeurs/nouveau', {
        ...entered,
        name: 'Petit 06 12 34 56 78',
        to_1: '',
      });
      expect(wrong.status).toBe(422);
      for (const sentence of ['Juste le nom', 'Ligne 1\u00a0: il manque', 'value="20:30"'])
        expect(wrong.html).toContain(sentence);
      const more = await browser.post('/employeurs/nouveau/lignes', entered);
      expect([more.status, more.html.includes('name="days_5"'), more.html.includes('name="days_6"')]).toEqual(
        [200, true, false],
      );
      expect(more.html).toContain('value="Madame Petit"');
      const lost = await browser.post('/employeurs/nouveau', {
        ...entered,
        commune: 'Nullepart',
        commune_code: '',
      });
      expect(lost.html).toContain('Nous ne trouvons pas cette commune');
    }));

  test('is warned when the wage is under the minimum, and reads the rule', () =>
    withDatabase(async (services) => {
      const { browser, person } = await aVisit(services);
      const { id } = await aContract(services, person, { hours: [hours(1, '14:00', '17:00', 'presence')] });
      expect((await browser.post(`/employeurs/${id}/contrat`, { job: 'C', hourly: 'douze' })).html).toContain(
        'Écrivez un montant',
      );
      expect(
        (await browser.post(`/employeurs/${id}/contrat`, { job: 'C', hourly: '12,50', presence: 'yes' })).to,
      ).toContain('fait=corrige');
      const page = await browser.get(`/employeurs/${id}`);
      expect(page.html).toContain('Le minimum est de 12,89\u00a0€ brut de l’heure');
      expect(page.html).toContain('/droit/regles/salaire-minimum');
      await browser.post(`/employeurs/${id}/contrat`, { job: 'C', hourly: '13' });
      expect((await browser.get(`/employeurs/${id}`)).html).not.toContain('Le minimum est');
      // The question was not asked again: its answer stays.
      expect((await contractsOf(services.db, person.id))[0]?.presenceWritten).toBe(true);
    }));

  test('writes who he is and where he lives, and nobody else reads it', () =>
    withDatabase(async (services) => {
      const { browser, person } = await aVisit(services);
      const { id } = await aContract(services, person);
      const identity = {
        name: 'Madame Petit',
        commune: 'Guéret',
        commune_code: '23096',
        contacted: 'oui',
        street: '4 rue Basse',
      };
      expect((await browser.post(`/employeurs/${id}/identite`, identity)).html).toContain(
        'il faut un téléphone',
      );
      expect(
        (await browser.post(`/employeurs/${id}/identite`, { ...identity, phone: '05 55 52 00 00' })).to,
      ).toContain('fait=corrige');
      expect((await browser.get(`/employeurs/${id}`)).html).toContain('4 rue Basse');
      const { browser: other } = await aVisit(services);
      for (const part of ['', '/identite', '/horaires', '/contrat', '/jours'])
        expect((await other.get(`/employeurs/${id}${part}`)).status).toBe(404);
    }));

  test('notes a day that differs, ends a contract and takes it up again', () =>
    withDatabase(async (services) => {
      const { browser, person } = await aVisit(services);
      const { id } = await aContract(services, person, { hours: [hours(4, '8:00', '10:00')] });
      expect(
        (await browser.post(`/employeurs/${id}/jours`, { what: 'work', day: '2026-12-03' })).html,
      ).toContain('écrivez de quand à quand');
      await browser.post(`/employeurs/${id}/jours`, { what: 'off', day: '2026-12-03' });
      const days = await browser.get(`/employeurs/${id}/jours`);
      expect(days.html).toContain('jeudi 3 décembre, toute la journée, pas de travail');
      const removal = /action="(\/employeurs\/[^"]+\/retrait)"/.exec(days.html)?.[1] ?? '';
      expect((await browser.post(removal)).to).toContain('fait=retire');
      expect((await browser.post(`/employeurs/${id}/fin`, { ends_on: '2020-01-01' })).html).toContain(
        'La fin vient après le début',
      );
      expect((await browser.post(`/employeurs/${id}/fin`, { ends_on: '2026-12-31' })).to).toContain(
        'fait=fini',
      );
      expect((await browser.get('/employeurs')).html).toContain('Terminé le 31 décembre 2026');
      expect((await browser.post(`/employeurs/${id}/fin`, { continue: 'oui' })).to).toContain('fait=repris');
    }));

  test('opens for a month once she has said when she is free', () =>
    withDatabase(async (services) => {
      const { browser } = await aVisit(services);
      expect((await browser.get('/disponibilites')).html).toContain('Dites d’abord quand vous êtes libre');
      await browser.post('/disponibilites/semaine', { days_1: 'weekdays', from_1: '8:00', to_1: '12:00' });
      expect((await browser.get('/disponibilites')).html).toContain(
        'On peut vous proposer\u00a0: du travail, du lundi au vendredi',
      );
      expect((await browser.post('/disponibilites/ouverture', { jusqua: 'month' })).to).toContain(
        'fait=ouvert',
      );
      expect((await browser.get('/disponibilites')).html).toContain('Ouvert jusqu’au lundi 30 novembre');
      const wrong = await browser.post('/disponibilites/choix', {
        kinds: 'weekend',
        means: 'car',
        minutes: '500',
        asked: '3',
      });
      expect([
        wrong.status,
        wrong.html.includes('de 5 à 120'),
        wrong.html.includes('Cochez au moins'),
      ]).toEqual([422, true, true]);
      await browser.post('/disponibilites/choix', {
        kinds: ['work', 'night'],
        means: 'bus',
        minutes: '40',
        asked: '2',
        wanted: '10',
        all_hours: 'oui',
      });
      await browser.post('/disponibilites/preferences', { about_smoke: 'not' });
      await browser.post('/disponibilites/jours', { what: 'taken', day: '2026-12-03' });
      const page = await browser.get('/disponibilites');
      for (const said of [
        'À 40 minutes en bus au plus',
        'Une maison où l’on fume\u00a0: plutôt non',
        'jeudi 3 décembre, toute la journée, prise',
      ])
        expect(page.html).toContain(said);
      expect((await browser.post('/disponibilites/ouverture', { jusqua: 'stop' })).to).toContain(
        'fait=ferme',
      );
    }));
});

test('an employer enters his contract, gives a code, and his carer corrects it: each reads whose word it is', () =>
  withDatabase(async (services) => {
    const { browser: his } = await aVisit(services, 'employer');
    const { browser: hers } = await aVisit(services);
    expect((await his.get('/disponibilites')).status).toBe(403);
    expect((await his.post('/employeurs/nouveau', entered)).to).toContain('fait=code');
    const code = /<strong>([A-Z0-9]{4}-[A-Z0-9]{4})<\/strong>/.exec(
      (await his.get(`/employeurs/${entered.id}`)).html,
    )?.[1];
    expect((await hers.post('/employeurs/code', { code: 'ACDE-3479' })).html).toContain(
      'Aucun contrat n’a ce code',
    );
    expect((await hers.post('/employeurs/code', { code: code ?? '' })).to).toBe(
      `/employeurs/${entered.id}?fait=relie`,
    );
    await hers.post(`/employeurs/${entered.id}/contrat`, { job: 'B', hourly: '13,20' });
    const page = await his.get(`/employeurs/${entered.id}`);
    expect(page.html).toContain('Selon Rose M., le 22 novembre 2026');
    expect(page.html).toContain('Selon vous, le 22 novembre 2026');
    expect((await his.get('/employeurs')).html).toContain('Rose M.');
    expect((await hers.get(`/employeurs/${entered.id}`)).html).toContain(
      'Selon Madame Petit, le 22 novembre 2026',
    );
  }));
