import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { aCarer, aGrant, aPerson } from '../seed.ts';
import { aRelay, enter, holderOf, idIn, makeCard, openPeople, pin } from '../seed/keycard-desk.ts';

describe('making a card', () => {
  test('opens an account without phone nor e-mail, and the card opens it', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { id, code, printed } = await makeCard(desk, centre.id);
      expect(code).toMatch(/^[ACDEFHJKMNPRTWXY3479-]{14}$/);
      expect(printed.html).toContain('Odette\u00a0F.');
      expect(printed.headers.get('cache-control')).toBe('no-store');
      const phone = openPeople(services);
      const entered = await enter(phone, code.toLowerCase());
      expect(entered.to).toBe('/mes-appareils/carte?fait=premiere');
      expect((await phone.get('/mes-appareils/carte')).html).toContain('avec Nathalie');
      expect((await phone.get('/mon-relais')).html).toContain('Odette\u00a0F.');
      expect((await enter(openPeople(services), code)).to).toBe('/');
      // Nobody can be written to: the device that has just come is shown to her at her next entry.
      expect((await enter(openPeople(services), code)).to).toBe('/mes-appareils?fait=nouveau');
      expect((await desk.get(`/relais/${centre.id}/cartes`)).html).toContain('En service');
      const holder = await holderOf(services, id);
      const user = await services.db
        .selectFrom('sign_in_users')
        .selectAll()
        .where('id', '=', holder.id)
        .executeTakeFirstOrThrow();
      expect([user.email, user.phone_number]).toEqual([null, null]);
    }));

  test('neither its code nor its PIN is anywhere in the database', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { code } = await makeCard(desk, centre.id);
      await enter(openPeople(services), code);
      for (const table of ['sign_in_keycards', 'audit_lines', 'sign_in_devices', 'sign_in_users'] as const) {
        const text = JSON.stringify(await services.db.selectFrom(table).selectAll().execute());
        for (const secret of [code, code.replaceAll('-', ''), pin]) expect(text).not.toContain(secret);
      }
    }));

  test('a PIN that is easy to guess, or typed otherwise the second time, is refused, and said why', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const asked = await desk.post(`/relais/${centre.id}/cartes/nouvelle`, { first_name: 'Odette' });
      const tell = async (first: string, again = first) => {
        const form = { id: idIn(asked), first_name: 'Odette', pin: first, pin_again: again };
        const refused = await desk.post(`/relais/${centre.id}/cartes`, form);
        expect(refused.status).toBe(422);
        expect(refused.html).not.toContain(`value="${first}"`);
        return refused.html;
      };
      expect(await tell('123456')).toContain('ces chiffres se suivent');
      expect(await tell('111111')).toContain('plus différents');
      expect(await tell('150375')).toContain('une date');
      expect(await tell('2749')).toContain('six chiffres');
      expect(await tell(pin, '274914')).toContain('ne sont pas les mêmes');
      expect(await services.db.selectFrom('sign_in_keycards').selectAll().execute()).toEqual([]);
    }));

  test('sent twice, the form makes one card', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { form } = await makeCard(desk, centre.id);
      const again = await desk.post(`/relais/${centre.id}/cartes`, { ...form, pin, pin_again: pin });
      expect(again.to).toBe(`/relais/${centre.id}/cartes?fait=deja`);
      expect(await services.db.selectFrom('sign_in_keycards').selectAll().execute()).toHaveLength(1);
    }));

  test('is printed while its maker’s browser holds it, as a page and as a PDF, and never after', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { id } = await makeCard(desk, centre.id);
      const pdf = await desk.get(`/cartes/${id}/carte.pdf`);
      expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(pdf.html.startsWith('%PDF-1.7')).toBe(true);
      expect((await desk.post(`/cartes/${id}/rangement`)).to).toBe(`/relais/${centre.id}/cartes?fait=faite`);
      expect((await desk.get(`/cartes/${id}/impression`)).to).toBe(`/relais/${centre.id}/cartes?fait=tard`);
      const other = await makeCard(desk, centre.id, 'Yvette');
      expect((await desk.get(`/cartes/${id}/carte.pdf`)).status).toBe(303);
      expect((await desk.get(`/cartes/${other.id}/carte.pdf`)).status).toBe(200);
    }));

  test('speaks the language of who holds it, whoever prints it', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { id } = await makeCard(desk, centre.id);
      expect((await desk.get(`/cartes/${id}/carte.pdf`)).html).toContain('/Lang (fr-FR)');
      const { id: personId } = await holderOf(services, id);
      await services.db.updateTable('people').set({ locale: 'en' }).where('id', '=', personId).execute();
      const pdf = (await desk.get(`/cartes/${id}/carte.pdf`)).html;
      expect(pdf).toContain('/Lang (en-GB)');
      const page = (await desk.get(`/cartes/${id}/impression`)).html;
      expect(page).toContain('La carte est prête');
      expect(page).toMatch(/lang="en">.*RAVie card/);
    }));

  test('is for who runs the relay, not for another’s facilitator nor for a carer', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const { centre, desk } = await aRelay(services);
      const { id } = await makeCard(desk, centre.id);
      const elsewhere = await aRelay(services);
      const carer = openPeople(services);
      await carer.be(await aCarer(db, { centreId: centre.id }));
      for (const path of [`/relais/${centre.id}/cartes`, `/cartes/${id}/nouvelle`, `/cartes/${id}/blocage`]) {
        expect((await elsewhere.desk.get(path)).status).toBe(404);
        expect((await carer.get(path)).status).toBe(403);
      }
      const lead = openPeople(services);
      await lead.be(await aGrant(db, await aPerson(db), 'territory_lead', { kind: 'department', id: '23' }));
      expect((await lead.get(`/relais/${centre.id}/cartes`)).html).toContain('Odette');
    }));
});

describe('entering with a card', () => {
  test('one refusal for everything: no such card, another PIN, tried too often, blocked', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { id, code } = await makeCard(desk, centre.id);
      const refusal = async (typed: string, figures: string) => {
        const { status, html } = await enter(openPeople(services), typed, figures);
        return [status, html.replaceAll(typed, '')];
      };
      const nothing = await refusal('ACDE-FHJK-MNPR', pin);
      expect(nothing[0]).toBe(422);
      for (let wrong = 0; wrong < 5; wrong++) expect(await refusal(code, '805162')).toEqual(nothing);
      expect(await refusal(code, pin), 'locked, whatever the PIN').toEqual(nothing);
      expect((await desk.get(`/relais/${centre.id}/cartes`)).html).toContain('trop d’erreurs');
      await desk.post(`/cartes/${id}/blocage`);
      expect(await refusal(code, pin)).toEqual(nothing);
      const lines = await services.db.selectFrom('audit_lines').select('action').execute();
      expect(lines.map(({ action }) => action)).toContain('lock-keycard');
    }));

  test('a right PIN forgives the wrong ones before it', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { code } = await makeCard(desk, centre.id);
      for (let round = 0; round < 2; round++) {
        for (let wrong = 0; wrong < 4; wrong++) await enter(openPeople(services), code, '805162');
        expect((await enter(openPeople(services), code)).status).toBe(303);
      }
    }));

  test('from one address, codes cannot be tried for ever', () =>
    withDatabase(async (services) => {
      await services.db
        .insertInto('rate_counters')
        .values({ key: 'keycards:address:test', window_start: new Date('2026-11-22T09:00:00Z'), hits: 120 })
        .execute();
      expect((await enter(openPeople(services), 'ACDE-FHJK-MNPR')).status).toBe(429);
    }));

  test('the session is a new one, whatever the browser came with (fixation), and the one before ends', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { code } = await makeCard(desk, centre.id);
      const phone = openPeople(services);
      await phone.be(await aCarer(services.db));
      const planted = phone.cookies.get('ravie') ?? '';
      await enter(phone, code);
      expect(phone.cookies.get('ravie')).not.toBe(planted);
      const thief = openPeople(services);
      thief.cookies.set('ravie', planted);
      expect((await thief.get('/profil')).to).toContain('/connexion');
    }));
});
