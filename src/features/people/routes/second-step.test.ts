import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { peopleRoutes } from '../routes.ts';
import { aCentre, aGrant, aPerson } from '../seed.ts';
import { browserOn, type Browser } from '../seed/browser.ts';

const mobile = '+33639980001';
const email = 'nathalie@exemple.fr';

/** A house where a second step is asked for, and somebody who runs a relay in it. */
async function aFacilitator(
  services: TestServices,
  contacts: { phone?: string; email?: string },
): Promise<{ browser: Browser; id: string; place: string }> {
  services.config.secondFactor = true;
  const centre = await aCentre(services.db);
  const person = await aPerson(services.db, contacts);
  await aGrant(services.db, person, 'facilitator', { kind: 'centre', id: centre.id });
  return { browser: browserOn(services, peopleRoutes), id: person.id, place: `/relais/${centre.id}/cartes` };
}

const lastCode = ({ sent }: TestServices, by: 'sms' | 'mail') =>
  /\d{6}/.exec((by === 'sms' ? sent.messages.at(-1)?.text : sent.mails.at(-1)?.text) ?? '')?.[0] ?? '';

async function enter(services: TestServices, browser: Browser, contact: string) {
  await browser.post('/connexion', { contact, suite: '/profil' });
  return browser.post('/connexion/code', {
    code: lastCode(services, contact.includes('@') ? 'mail' : 'sms'),
  });
}

describe('roles over others', () => {
  test('sleep after one code, and wake with a second one sent by the other way', () =>
    withDatabase(async (services) => {
      const { browser, place } = await aFacilitator(services, { phone: mobile, email });
      expect((await enter(services, browser, mobile)).to).toBe('/encore-un-pas?suite=%2Fprofil');
      expect((await browser.get(place)).to).toBe(`/encore-un-pas?suite=${encodeURIComponent(place)}`);
      const page = await browser.get('/encore-un-pas');
      expect(page.html).toContain('n•••@exemple.fr');
      expect(page.html).not.toContain('value="phone"');
      expect((await browser.post('/encore-un-pas/envoi', { par: 'phone' })).status).toBe(403);
      expect((await browser.post('/encore-un-pas/envoi', { par: 'email', suite: place })).to).toBe(
        '/encore-un-pas/code',
      );
      expect((await browser.post('/encore-un-pas/code', { code: '000000' })).status).toBe(422);
      expect((await browser.get(place)).status).toBe(303);
      expect((await browser.post('/encore-un-pas/code', { code: lastCode(services, 'mail') })).to).toBe(
        place,
      );
      expect((await browser.get(place)).status).toBe(200);
      const acts = await services.db.selectFrom('audit_lines').select('action').execute();
      expect(acts.map(({ action }) => action)).toContain('strengthen-session');
    }));

  test('sleep again after thirty days, and in every other session', () =>
    withDatabase(async (services) => {
      const { browser, place } = await aFacilitator(services, { phone: mobile, email });
      await enter(services, browser, mobile);
      const strengthenedOn = (days: number) =>
        services.db
          .updateTable('sign_in_sessions')
          .set({ strengthened_at: new Date(services.now().getTime() - days * 86_400_000) })
          .execute();
      await strengthenedOn(29);
      expect((await browser.get(place)).status).toBe(200);
      await strengthenedOn(31);
      expect((await browser.get(place)).status).toBe(303);
      await strengthenedOn(0);
      const other = browserOn(services, peopleRoutes);
      await enter(services, other, email);
      expect((await other.get(place)).status).toBe(303);
    }));

  test('stay awake where the house does not ask for it', () =>
    withDatabase(async (services) => {
      const { browser, place } = await aFacilitator(services, { phone: mobile });
      services.config.secondFactor = false;
      expect((await enter(services, browser, mobile)).to).toBe('/profil');
      expect((await browser.get(place)).status).toBe(200);
      expect((await browser.get('/encore-un-pas?suite=/plus')).to).toBe('/plus');
    }));

  test('of a session that nobody knows how it was opened are woken by entering once more', () =>
    withDatabase(async (services) => {
      const { browser } = await aFacilitator(services, { phone: mobile, email });
      await enter(services, browser, mobile);
      await services.db.updateTable('sign_in_sessions').set({ opened_with: null }).execute();
      expect((await browser.get('/encore-un-pas')).html).toContain('Entrez une nouvelle fois');
      expect((await browser.post('/encore-un-pas/envoi', { par: 'email' })).status).toBe(403);
    }));
});

describe('a second way', () => {
  test('is added by who has none, and wakes her roles at once', () =>
    withDatabase(async (services) => {
      const { browser, place } = await aFacilitator(services, { email });
      await enter(services, browser, email);
      expect((await browser.get('/encore-un-pas')).html).toContain('Ajouter mon téléphone');
      await browser.post('/mes-appareils/contact', { contact: mobile });
      await browser.post('/mes-appareils/contact/code', { code: lastCode(services, 'sms') });
      expect((await browser.get(place)).status).toBe(200);
    }));

  test('is neither added nor taken away by who holds only one of two', () =>
    withDatabase(async (services) => {
      const { browser, id } = await aFacilitator(services, { email });
      const values = { person_id: id, credential_id: 'key', public_key: Buffer.from('k'), sign_count: 0 };
      const key = '01930000-0000-7000-8000-000000000001';
      await services.db
        .insertInto('sign_in_passkeys')
        .values({ ...values, id: key, backed_up: false, form: 'phone', system: 'Android' })
        .execute();
      await enter(services, browser, email);
      expect((await browser.get('/mes-appareils/contact')).to).toContain('/encore-un-pas');
      expect((await browser.post('/mes-appareils/contact', { contact: mobile })).to).toContain(
        '/encore-un-pas',
      );
      expect((await browser.post('/mes-appareils/cles/defi')).html).toContain('/encore-un-pas');
      expect((await browser.post(`/mes-appareils/cles/${key}/retrait`)).to).toContain('/encore-un-pas');
      expect(await services.db.selectFrom('sign_in_passkeys').select('id').execute()).toHaveLength(1);
    }));
});
