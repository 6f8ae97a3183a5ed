import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { peopleRoutes } from '../routes.ts';
import { aCarer } from '../seed.ts';
import { browserOn } from '../seed/browser.ts';

const mobile = '+33639980001';
const open = (services: TestServices) => browserOn(services, peopleRoutes);

async function enterByCode(services: TestServices, browser: ReturnType<typeof open>) {
  await browser.post('/connexion', { contact: mobile });
  const code = /\d{6}/.exec(services.sent.messages.at(-1)?.text ?? '')?.[0] ?? '';
  return browser.post('/connexion/code', { code });
}

const devicesOf = ({ db }: TestServices, personId: string) =>
  db.selectFrom('sign_in_devices').selectAll().where('person_id', '=', personId).orderBy('id').execute();

describe('a new device', () => {
  test('is news, not the first one, and not again when the same browser comes back', () =>
    withDatabase(async (services) => {
      const person = await aCarer(services.db, { phone: mobile });
      const news = async () => (await devicesOf(services, person.id)).filter((one) => !one.told_at).length;
      const phone = open(services);
      await enterByCode(services, phone);
      expect(await news()).toBe(0);
      const computer = open(services);
      await enterByCode(services, computer);
      expect(await news()).toBe(1);
      await computer.post('/deconnexion');
      await enterByCode(services, computer);
      expect(await news()).toBe(1);
      expect(await devicesOf(services, person.id)).toHaveLength(2);
    }));

  test('nobody can be written to: it waits on her page until she knows it', () =>
    withDatabase(async (services) => {
      const person = await aCarer(services.db);
      const phone = open(services);
      await phone.be(person);
      await services.db.updateTable('sign_in_devices').set({ told_at: null }).execute();
      const other = open(services);
      await other.be(person);
      expect((await other.get('/mes-appareils')).html).toContain('Un nouvel appareil');
      expect((await other.post('/mes-appareils/vus')).to).toBe('/mes-appareils?fait=vus');
      expect((await other.get('/mes-appareils')).html).not.toContain('Un nouvel appareil');
    }));
});

describe('my devices', () => {
  test('each can be closed by its owner, at once, and by nobody else', () =>
    withDatabase(async (services) => {
      const person = await aCarer(services.db);
      const [phone, computer, stranger] = [open(services), open(services), open(services)];
      await phone.be(person);
      await computer.be(person);
      await stranger.be(await aCarer(services.db));
      const { html } = await phone.get('/mes-appareils');
      expect(html.match(/C’est cet appareil/g)).toHaveLength(1);
      const close = /action="(\/mes-appareils\/[0-9a-f-]{36}\/fermeture)"/.exec(html)?.[1] ?? '';
      expect((await stranger.post(close)).status).toBe(404);
      expect((await computer.get('/profil')).status).toBe(200);
      expect((await phone.post(close)).to).toBe('/mes-appareils?fait=ferme');
      expect((await computer.get('/profil')).to).toContain('/connexion');
      expect((await phone.get('/profil')).status).toBe(200);
      expect((await phone.post(close)).status).toBe(404);
    }));

  test('all the others at once: a stolen cookie opens nothing any more, in no process', () =>
    withDatabase(async (services) => {
      const person = await aCarer(services.db);
      const [phone, computer] = [open(services), open(services)];
      await phone.be(person);
      await computer.be(person);
      // Another process: its own copy of the program, with the cookie that was stolen.
      const thief = open({ ...services });
      thief.cookies.set('ravie', computer.cookies.get('ravie') ?? '');
      expect((await thief.get('/profil')).status).toBe(200);
      await phone.post('/mes-appareils/fermeture');
      for (const browser of [computer, thief])
        expect((await browser.get('/profil')).to).toContain('/connexion');
      expect((await phone.get('/profil')).status).toBe(200);
    }));

  test('one browser holds one session of a person: an old one left behind ends', () =>
    withDatabase(async (services) => {
      const person = await aCarer(services.db);
      const phone = open(services);
      await phone.be(person);
      phone.cookies.delete('ravie');
      await phone.be(person);
      const sessions = await services.db.selectFrom('sign_in_sessions').selectAll().execute();
      expect(sessions).toHaveLength(1);
    }));
});

describe('adding a phone or an e-mail address', () => {
  const add = async (services: TestServices, browser: ReturnType<typeof open>, contact: string) => {
    const asked = await browser.post('/mes-appareils/contact', { contact });
    if (asked.to !== '/mes-appareils/contact/code') return asked;
    const text = services.sent.messages.at(-1)?.text ?? services.sent.mails.at(-1)?.text ?? '';
    return browser.post('/mes-appareils/contact/code', { code: /\d{6}/.exec(text)?.[0] ?? '' });
  };

  test('is proved by a code, then opens the same account', () =>
    withDatabase(async (services) => {
      const person = await aCarer(services.db);
      const phone = open(services);
      await phone.be(person);
      expect((await add(services, phone, mobile)).to).toBe('/mes-appareils?fait=contact');
      expect((await phone.get('/mes-appareils')).html).toContain('•• •• •• •• 01');
      const other = open(services);
      await enterByCode(services, other);
      expect((await other.get('/profil')).html).toContain(person.id);
    }));

  test('that another account has it is said to who holds it, and to nobody before', () =>
    withDatabase(async (services) => {
      await aCarer(services.db, { phone: mobile });
      const phone = open(services);
      await phone.be(await aCarer(services.db));
      const refused = await add(services, phone, mobile);
      expect([refused.status, refused.html.includes('Un autre compte')]).toEqual([422, true]);
    }));

  test('asks to enter once more when one entered more than an hour ago', () =>
    withDatabase(async (services) => {
      const phone = open(services);
      await phone.be(await aCarer(services.db));
      await services.db
        .updateTable('sign_in_devices')
        .set({ signed_in_at: new Date('2026-11-22T07:30:00Z') })
        .execute();
      expect((await phone.get('/mes-appareils/contact')).html).toContain('entrez une nouvelle fois');
      expect((await add(services, phone, mobile)).status).toBe(403);
      expect((await phone.post('/mes-appareils/cles/defi')).status).toBe(403);
      expect(services.sent.messages).toEqual([]);
      expect((await phone.get('/connexion?suite=%2Fprofil&encore=oui')).status).toBe(200);
    }));
});
