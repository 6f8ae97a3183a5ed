import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { urls } from '../../../language/urls.ts';
import { peopleRoutes } from '../routes.ts';
import { aCarer } from '../seed.ts';
import { browserOn, type Browser } from '../seed/browser.ts';
import { aRelay, enter, makeCard, openPeople } from '../seed/keycard-desk.ts';

const [old, fresh, others] = ['+33639980001', '+33639980002', '+33639980003'];
const mail = 'rose@ravie.invalid';
const change = urls.contact('phone');
const removal = urls.contactRemoval('phone');

const open = async (services: TestServices, details: { phone?: string; email?: string }) => {
  const person = await aCarer(services.db, details);
  const browser = browserOn(services, peopleRoutes);
  await browser.be(person);
  return { person, browser };
};

async function prove(services: TestServices, browser: Browser, path: string, contact: string) {
  const asked = await browser.post(path, { contact });
  if (asked.to !== '/mes-appareils/contact/code') return asked;
  const text = services.sent.messages.at(-1)?.text ?? '';
  return browser.post('/mes-appareils/contact/code', { code: /\d{6}/.exec(text)?.[0] ?? '' });
}

const kept = ({ db }: TestServices, id: string) =>
  db
    .selectFrom('sign_in_users')
    .select(['phone_number', 'email', 'phone_number_verified'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

const verbs = async ({ db }: TestServices) =>
  (await db.selectFrom('audit_lines').select('action').where('action', 'like', '%-contact').execute()).map(
    ({ action }) => action,
  );

describe('changing one’s phone', () => {
  test('asks for a code sent to the new one, tells the old one and the address, and is logged', () =>
    withDatabase(async (services) => {
      const { person, browser } = await open(services, { phone: old, email: mail });
      expect((await browser.get(urls.devices())).html).toContain('changer=telephone');
      expect((await browser.get(change)).html).toContain('Changer mon téléphone');
      const changed = await prove(services, browser, change, '06 39 98 00 02');
      expect(changed.to).toBe('/mes-appareils?fait=change');
      expect(await kept(services, person.id)).toMatchObject({
        phone_number: fresh,
        phone_number_verified: true,
      });
      const { messages, mails } = services.sent;
      expect(messages.at(-1)).toMatchObject({
        to: old,
        text: expect.stringContaining('ouvre plus votre compte'),
      });
      expect(messages.at(-1)?.text.length).toBeLessThanOrEqual(160);
      expect(mails.at(-1)).toMatchObject({ to: mail, text: expect.stringContaining('mes-appareils') });
      expect(messages.map(({ text }) => text).join()).not.toContain(fresh);
      expect(await verbs(services)).toEqual(['change-contact']);
      await browser.post('/deconnexion');
      const again = browserOn(services, peopleRoutes);
      await again.post('/connexion', { contact: old });
      const code = /\d{6}/.exec(messages.at(-1)?.text ?? '')?.[0] ?? '';
      expect((await again.post('/connexion/code', { code })).to).toContain('/profil/bienvenue');
    }));

  test('a contact of somebody else’s answers as any, until she who asks proves to hold it', () =>
    withDatabase(async (services) => {
      await aCarer(services.db, { phone: others });
      const { person, browser } = await open(services, { phone: old });
      const answers = [
        await browser.post(change, { contact: others }),
        await browser.post(change, { contact: fresh }),
      ];
      const [theirs, nobodys] = answers.map(({ status, to, html }) => [status, to, html]);
      expect(theirs).toEqual(nobodys);
      const wrong = [];
      for (const contact of [others, fresh]) {
        await browser.post(change, { contact });
        const { status, html } = await browser.post('/mes-appareils/contact/code', { code: '000000' });
        wrong.push([status, html.replaceAll(/•• \d\d/g, '')]);
      }
      expect(wrong[0]).toEqual(wrong[1]);
      const proved = await prove(services, browser, change, others);
      expect([proved.status, proved.html.includes('Un autre compte')]).toEqual([422, true]);
      expect((await kept(services, person.id)).phone_number).toBe(old);
      expect(services.sent.messages.some(({ to }) => to === old)).toBe(false);
    }));

  test('says what is wrong and keeps what was typed: the same one, another kind, one held already', () =>
    withDatabase(async (services) => {
      const { browser } = await open(services, { phone: old });
      const tell = async (path: string, contact: string) => {
        const refused = await browser.post(path, { contact });
        expect([refused.status, refused.html.includes(`value="${contact}"`)]).toEqual([422, true]);
        return refused.html;
      };
      expect(await tell(change, old)).toContain('déjà votre téléphone');
      expect(await tell(change, mail)).toContain('Écrivez un numéro');
      expect(await tell(change, '12')).toContain('mobile français');
      expect(await tell(urls.contact(), fresh)).toContain('Vous avez déjà un téléphone');
      expect(services.sent.messages).toEqual([]);
    }));
});

describe('removing one’s phone', () => {
  test('is refused for the last way in, from the page and behind it', () =>
    withDatabase(async (services) => {
      const { person, browser } = await open(services, { phone: old });
      expect((await browser.get(urls.devices())).html).not.toContain('retrait?quoi');
      expect((await browser.get(removal)).html).toContain('seule façon d’entrer');
      expect((await browser.post(removal)).status).toBe(409);
      expect((await browser.get(urls.contactRemoval('email'))).status).toBe(404);
      expect((await browser.post('/mes-appareils/contact/retrait')).status).toBe(404);
      expect((await kept(services, person.id)).phone_number).toBe(old);
      expect(services.sent.messages).toEqual([]);
    }));

  test('is done when an address remains: both are told, once', () =>
    withDatabase(async (services) => {
      const { person, browser } = await open(services, { phone: old, email: mail });
      expect((await browser.get(removal)).html).toContain('avec un code par e-mail');
      expect((await browser.post(removal)).to).toBe('/mes-appareils?fait=efface');
      expect((await browser.post(removal)).status).toBe(404);
      expect(await kept(services, person.id)).toMatchObject({
        phone_number: null,
        phone_number_verified: false,
      });
      expect(services.sent.messages.map(({ to }) => to)).toEqual([old]);
      expect(services.sent.mails.map(({ to }) => to)).toEqual([mail]);
      expect((await browser.post(urls.contactRemoval('email'))).status).toBe(409);
      expect(await verbs(services)).toEqual(['remove-contact']);
    }));

  test('is done when a card remains that works, and not one that was blocked', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { id, code } = await makeCard(desk, centre.id);
      const browser = openPeople(services);
      await enter(browser, code);
      await prove(services, browser, urls.contact(), old);
      await services.db
        .updateTable('sign_in_keycards')
        .set({ wrong_tries: 5 })
        .where('id', '=', id)
        .execute();
      expect((await browser.post(removal)).status).toBe(409);
      await services.db
        .updateTable('sign_in_keycards')
        .set({ wrong_tries: 0 })
        .where('id', '=', id)
        .execute();
      expect((await browser.get(removal)).html).toContain('avec votre carte RAVie');
      expect((await browser.post(removal)).to).toBe('/mes-appareils?fait=efface');
    }));

  test('asks to enter once more when one entered more than an hour ago', () =>
    withDatabase(async (services) => {
      const { person, browser } = await open(services, { phone: old, email: mail });
      const signedInAt = new Date('2026-11-22T07:30:00Z');
      await services.db.updateTable('sign_in_devices').set({ signed_in_at: signedInAt }).execute();
      expect((await browser.get(removal)).html).toContain('entrez une nouvelle fois');
      expect((await browser.post(removal)).status).toBe(403);
      expect((await browser.post(change, { contact: fresh })).status).toBe(403);
      expect((await kept(services, person.id)).phone_number).toBe(old);
    }));
});

test('the passkey that alone opens an account stays', () =>
  withDatabase(async (services) => {
    const { person, browser } = await open(services, {});
    const passkey = (id: string) => ({
      id, person_id: person.id, credential_id: id, public_key: Buffer.from('key'), sign_count: 0, transports: [],
      backed_up: false, form: 'phone', system: 'Android', created_at: services.now(),
    }); // oxfmt-ignore
    const [one, two] = ['019aaaaa-0000-7000-8000-000000000001', '019aaaaa-0000-7000-8000-000000000002'];
    await services.db
      .insertInto('sign_in_passkeys')
      .values([passkey(one), passkey(two)])
      .execute();
    expect((await browser.post(urls.passkey(one))).to).toBe('/mes-appareils?fait=retire');
    expect((await browser.get(urls.devices())).html).toContain('seule façon d’entrer');
    expect((await browser.post(urls.passkey(two))).to).toBe('/mes-appareils');
    expect(await services.db.selectFrom('sign_in_passkeys').select('id').execute()).toEqual([{ id: two }]);
    expect((await browser.post(urls.passkey(one))).status).toBe(404);
  }));
