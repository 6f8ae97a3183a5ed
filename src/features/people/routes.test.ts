import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { peopleRoutes } from './routes.ts';
import { aCarer, aCentre, aGrant, aPerson } from './seed.ts';
import { browserOn } from './seed/browser.ts';
import { personById } from './store/actor.ts';

const creuse = { kind: 'department', id: '23' } as const;

describe('joining with the code of the poster', () => {
  test('a visitor types it, sees her relay, signs in and comes back; then she is in', () =>
    withDatabase(async (services) => {
      await aCentre(services.db, { joinCode: 'ACDE3479' });
      const browser = browserOn(services, peopleRoutes);
      expect((await browser.post('/rejoindre', { code: 'acde-3479' })).to).toBe('/rejoindre/ACDE3479');
      const found = await browser.get('/rejoindre/ACDE3479');
      expect(found.html).toContain('Relais de Guéret');
      expect(found.html).toContain('/connexion?suite=%2Frejoindre%2FACDE3479');
      await browser.be(await aPerson(services.db));
      expect((await browser.get('/mon-relais')).html).toContain('Vous n’avez pas encore de relais');
      expect((await browser.post('/rejoindre/ACDE3479')).to).toBe('/mon-relais?fait=rejoint');
      const mine = await browser.get('/mon-relais?fait=rejoint');
      expect(mine.html).toContain('Bienvenue dans votre relais');
      expect(mine.html).toContain('1 membre');
      expect((await browser.post('/rejoindre/ACDE3479')).to).toBe('/mon-relais?fait=deja');
    }));

  test('whoever has not said her name says it first', () =>
    withDatabase(async (services) => {
      await aCentre(services.db, { joinCode: 'ACDE3479' });
      const browser = browserOn(services, peopleRoutes);
      await browser.be(await aPerson(services.db, { firstName: '' }));
      expect((await browser.post('/rejoindre/ACDE3479')).to).toBe(
        '/profil/bienvenue?suite=%2Frejoindre%2FACDE3479',
      );
    }));

  test('an unknown code is said, and can be mended', () =>
    withDatabase(async (services) => {
      const browser = browserOn(services, peopleRoutes);
      const typed = await browser.post('/rejoindre', { code: 'AB' });
      expect([typed.status, typed.html.includes('Aucun relais n’a ce code')]).toEqual([422, true]);
      expect((await browser.get('/rejoindre/ACDE3479')).status).toBe(404);
    }));
});

test('who runs a relay sees its code, changes it and prints its poster; a member does not', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const centre = await aCentre(db, { joinCode: 'ACDE3479' });
    const page = `/relais/${centre.id}`;
    const facilitator = browserOn(services, peopleRoutes);
    await facilitator.be(
      await aGrant(db, await aPerson(db), 'facilitator', { kind: 'centre', id: centre.id }),
    );
    expect((await facilitator.get(page)).html).toContain('ACDE-3479');
    const poster = await facilitator.get(`${page}/affiche`);
    expect(poster.html).toMatch(/<svg[^>]+role="img"[^>]*>.*<path d="M4 4h7v1h-7z/s);
    expect(poster.html).not.toContain('style=');
    expect((await facilitator.post(`${page}/code`)).to).toBe(`${page}?fait=code`);
    expect((await facilitator.get(page)).html).not.toContain('ACDE-3479');
    const member = browserOn(services, peopleRoutes);
    await member.be(await aCarer(db, { centreId: centre.id }));
    expect((await member.get(page)).html).not.toContain('Nouveau code');
    expect((await member.get(`${page}/affiche`)).status).toBe(404);
    expect((await member.post(`${page}/code`)).status).toBe(403);
    const stranger = browserOn(services, peopleRoutes);
    await stranger.be(await aCarer(db));
    expect((await stranger.get(page)).status).toBe(404);
    expect((await stranger.get('/relais/nowhere')).status).toBe(404);
  }));

describe('the profile', () => {
  const identity = { first_name: 'rose', initial: 'm', seen_by: 'relay' };

  test('is written part by part, and shown as it was written', () =>
    withDatabase(async (services) => {
      const person = await aPerson(services.db, { firstName: 'Rosalie' });
      const browser = browserOn(services, peopleRoutes);
      await browser.be(person);
      const said = await browser.post('/profil/identite', { ...identity, commune: 'Saint-Vaury' });
      expect(said.to).toBe('/profil?fait=profil');
      await browser.post('/profil/gestes', { keys: ['washing', 'nights', 'flying'], seen_by: 'carers' });
      await browser.post('/profil/langues', { keys: 'fr', seen_by: 'me' });
      const { html } = await browser.get('/profil?fait=profil');
      for (const sentence of [
        'Rose\u00a0M.',
        'Saint-Vaury (Creuse)',
        'Présence la nuit',
        'Français',
        'moi seulement',
      ])
        expect(html).toContain(sentence);
      expect((await browser.get('/profil/gestes')).html.match(/checked=""/g)).toHaveLength(2 + 1);
    }));

  test('a commune is what was typed, whatever code of before stays beside it without script', () =>
    withDatabase(async (services) => {
      const person = await aPerson(services.db);
      const browser = browserOn(services, peopleRoutes);
      await browser.be(person);
      const kept = async (commune: string, commune_code: string) => {
        await browser.post('/profil/identite', { ...identity, commune, commune_code });
        return (await personById(services.db, person.id))?.communeCode;
      };
      expect(await kept('Gap', '23247')).toBe('05061');
      expect(await kept('Saint-Vaury (Creuse)', '23247')).toBe('23247');
      expect(await kept('', '23247')).toBeNull();
    }));

  test('without script, a name of several communes asks which', () =>
    withDatabase(async (services) => {
      const browser = browserOn(services, peopleRoutes);
      await browser.be(await aPerson(services.db));
      const choose = (choice: Record<string, string>) =>
        browser.post('/profil/identite', { ...identity, commune: 'Saint-Denis', ...choice });
      const which = await choose({});
      expect(which.status).toBe(422);
      expect(which.html).toContain('Saint-Denis (La Réunion)');
      expect(which.html).toMatch(/name="commune_choice" value="97411"/);
      expect((await choose({ commune_choice: '97411' })).status).toBe(303);
      const none = await choose({ commune_choice: 'none' });
      expect(none.html).toContain('Nous ne trouvons pas cette commune');
      expect(none.html).toContain('value="Saint-Denis"');
    }));

  test('what is wrong is said beside its field, and nothing typed is lost', () =>
    withDatabase(async (services) => {
      const browser = browserOn(services, peopleRoutes);
      await browser.be(await aPerson(services.db));
      const wrong = await browser.post('/profil/identite', {
        first_name: '', initial: '<b>', commune: 'zzzzzz', seen_by: 'all',
      }); // oxfmt-ignore
      expect(wrong.status).toBe(422);
      for (const sentence of [
        'Écrivez votre prénom',
        'Une seule lettre suffit',
        'Nous ne trouvons pas',
        'Choisissez dans la liste',
      ])
        expect(wrong.html).toContain(sentence);
      expect(wrong.html).toContain('&lt;b&gt;');
      expect((await browser.post('/profil/gestes', { keys: 'washing' })).status).toBe(422);
      expect((await browser.post('/profil/bienvenue', { suite: '/profil' })).status).toBe(422);
    }));
});

describe('roles on a person’s page', () => {
  test('are given and taken back by who may, and shown without buttons to who may not', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const centre = await aCentre(db);
      const carer = await aCarer(db, { firstName: 'Aïcha' });
      const page = `/personnes/${carer.id}`;
      const lead = browserOn(services, peopleRoutes);
      await lead.be(await aGrant(db, await aPerson(db), 'territory_lead', creuse));
      expect((await lead.get('/personnes?q=aic')).html).toContain(page);
      expect((await lead.get(page)).html).toContain(`value="centre:${centre.id}"`);
      const give = (place: string, role = 'facilitator') => lead.post(`${page}/roles`, { role, place });
      expect((await give(`centre:${centre.id}`)).to).toBe(`${page}?fait=donne`);
      expect((await give(`centre:${centre.id}`)).html).toContain('a déjà ce rôle');
      expect((await give('department:23')).html).toContain('ne se donne pas dans un tel lieu');
      expect((await give('department:23', 'territory_lead')).status).toBe(403);
      expect((await give('', 'queen')).html).toContain('Choisissez un rôle');
      const [, grantId = ''] = /roles\/([0-9a-f-]{36})\/retrait/.exec((await lead.get(page)).html) ?? [];
      expect((await lead.post(`${page}/roles/${grantId}/retrait`)).to).toBe(`${page}?fait=retire`);
      const mate = browserOn(services, peopleRoutes);
      await mate.be(await aCarer(db));
      const { html } = await mate.get(page);
      expect(html).toContain('Assistante ou assistant de vie, Creuse');
      expect(html).not.toContain('<form');
      expect((await mate.get('/personnes')).status).toBe(403);
    }));

  test('somebody who holds none yet is found by her whole phone number', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const newcomer = await aPerson(db, { phone: '+33639980001', communeCode: null });
      const lead = browserOn(services, peopleRoutes);
      await lead.be(await aGrant(db, await aPerson(db), 'territory_lead', creuse));
      expect((await lead.post('/personnes', { q: '06 39 98 00 01' })).to).toBe(`/personnes/${newcomer.id}`);
      expect((await lead.get('/personnes?q=06+39+98+00+01')).html).not.toContain(newcomer.id);
      expect((await lead.post('/personnes', { q: 'aic' })).to).toBe('/personnes?q=aic');
      expect((await lead.get(`/personnes/${newcomer.id}`)).status).toBe(200);
      const facilitator = browserOn(services, peopleRoutes);
      const centre = await aCentre(db);
      await facilitator.be(
        await aGrant(db, await aPerson(db), 'facilitator', { kind: 'centre', id: centre.id }),
      );
      expect((await facilitator.post('/personnes', { q: '06 39 98 00 01' })).to).toBeNull();
    }));
});

test('asking to be admitted, and being answered', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const asker = browserOn(services, peopleRoutes);
    await asker.be(await aPerson(db));
    expect((await asker.get('/admission')).html).toContain('value="Guéret (Creuse)"');
    const missing = await asker.post('/admission', { commune: '', message: '' });
    expect([missing.status, missing.html.includes('Dites votre commune')]).toEqual([422, true]);
    const sent = await asker.post('/admission', { commune: 'Bourganeuf', message: 'Bonjour' });
    expect(sent.to).toBe('/admission?fait=demande');
    expect((await asker.get('/admission')).html).toContain('attend une réponse');
    const moderator = browserOn(services, peopleRoutes);
    await moderator.be(await aGrant(db, await aPerson(db), 'moderator', creuse));
    const [, id = ''] =
      /admissions\/([0-9a-f-]{36})\/decision/.exec((await moderator.get('/admissions')).html) ?? [];
    const refused = await moderator.post(`/admissions/${id}/decision`, { decision: 'refuse' });
    expect([refused.status, refused.html.includes('Dites pourquoi')]).toEqual([422, true]);
    expect((await moderator.post(`/admissions/${id}/decision`, { decision: 'admit' })).to).toBe(
      '/admissions?fait=admis',
    );
    expect((await asker.get('/admission')).html).toContain('Votre demande est acceptée');
    expect((await asker.get('/admissions')).status).toBe(403);
  }));

test('the language and the appearance are kept in the browser, and with the account', () =>
  withDatabase(async (services) => {
    const browser = browserOn(services, peopleRoutes);
    const chosen = await browser.post('/langue', { langue: 'en', retour: '/connexion' });
    expect([chosen.to, browser.cookies.get('langue')]).toEqual(['/connexion', 'en']);
    const person = await aPerson(services.db);
    await browser.be(person);
    await browser.post('/langue', { langue: 'en', retour: '//ailleurs.invalid' });
    await browser.post('/apparence', { apparence: 'dark' });
    await browser.post('/apparence', { apparence: 'pink' });
    expect(await personById(services.db, person.id)).toMatchObject({ locale: 'en', theme: 'dark' });
    expect((await browser.get('/profil')).html).toContain('My profile');
  }));
