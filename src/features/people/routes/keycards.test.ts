import { describe, expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Person } from '../../../language/actor.ts';
import { newId } from '../../../language/ids.ts';
import { peopleRoutes } from '../routes.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../seed.ts';
import { browserOn, type Browser, type Seen } from '../seed/browser.ts';

const pin = '274913';
const open = (services: TestServices) => browserOn(services, peopleRoutes);

/** A relay, and the browser of who runs it. */
async function aRelay(services: TestServices) {
  const { db } = services;
  const centre = await aCentre(db);
  const scope = { kind: 'centre', id: centre.id } as const;
  const facilitator = await aGrant(db, await aPerson(db, { firstName: 'Nathalie' }), 'facilitator', scope);
  const desk = open(services);
  await desk.be(facilitator);
  return { centre, desk, facilitator };
}

const idIn = (seen: Seen) => /name="id" value="([0-9a-f-]{36})"/.exec(seen.html)?.[1] ?? '';
const cardIn = (path: string | null) => /\/cartes\/([0-9a-f-]{36})\//.exec(path ?? '')?.[1] ?? '';
const codeIn = (seen: Seen) => /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(seen.html)?.[0] ?? '';

/** Makes a card as a facilitator does, with somebody beside her. */
async function make(desk: Browser, centreId: string, firstName = 'Odette') {
  const asked = await desk.post(`/relais/${centreId}/cartes/nouvelle`, {
    first_name: firstName,
    initial: 'f',
  });
  const form = { id: idIn(asked), first_name: firstName, initial: 'f', commune_code: '' };
  const made = await desk.post(`/relais/${centreId}/cartes`, { ...form, pin, pin_again: pin });
  const printed = await desk.get(made.to ?? '/');
  return { id: cardIn(made.to), code: codeIn(printed), form, made, printed };
}

const enter = (phone: Browser, code: string, typed = pin) => phone.post('/carte', { code, pin: typed });

async function holderOf({ db }: TestServices, keycardId: string): Promise<Pick<Person, 'id'>> {
  const row = await db
    .selectFrom('sign_in_keycards')
    .select('person_id')
    .where('id', '=', keycardId)
    .executeTakeFirstOrThrow();
  return { id: row.person_id };
}

describe('making a card', () => {
  test('opens an account without phone nor e-mail, and the card opens it', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { id, code, printed } = await make(desk, centre.id);
      expect(code).toMatch(/^[ACDEFHJKMNPRTWXY3479-]{14}$/);
      expect(printed.html).toContain('Odette\u00a0F.');
      expect(printed.headers.get('cache-control')).toBe('no-store');
      const phone = open(services);
      const entered = await enter(phone, code.toLowerCase());
      expect(entered.to).toBe('/mes-appareils/carte?fait=premiere');
      expect((await phone.get('/mes-appareils/carte')).html).toContain('avec Nathalie');
      expect((await phone.get('/mon-relais')).html).toContain('Odette\u00a0F.');
      expect((await enter(open(services), code)).to).toBe('/');
      // Nobody can be written to: the device that has just come is shown to her at her next entry.
      expect((await enter(open(services), code)).to).toBe('/mes-appareils?fait=nouveau');
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
      const { code } = await make(desk, centre.id);
      await enter(open(services), code);
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
      const { form } = await make(desk, centre.id);
      const again = await desk.post(`/relais/${centre.id}/cartes`, { ...form, pin, pin_again: pin });
      expect(again.to).toBe(`/relais/${centre.id}/cartes?fait=deja`);
      expect(await services.db.selectFrom('sign_in_keycards').selectAll().execute()).toHaveLength(1);
    }));

  test('is printed while its maker’s browser holds it, as a page and as a PDF, and never after', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { id } = await make(desk, centre.id);
      const pdf = await desk.get(`/cartes/${id}/carte.pdf`);
      expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(pdf.html.startsWith('%PDF-1.7')).toBe(true);
      expect((await desk.post(`/cartes/${id}/rangement`)).to).toBe(`/relais/${centre.id}/cartes?fait=faite`);
      expect((await desk.get(`/cartes/${id}/impression`)).to).toBe(`/relais/${centre.id}/cartes?fait=tard`);
      const other = await make(desk, centre.id, 'Yvette');
      expect((await desk.get(`/cartes/${id}/carte.pdf`)).status).toBe(303);
      expect((await desk.get(`/cartes/${other.id}/carte.pdf`)).status).toBe(200);
    }));

  test('is for who runs the relay, not for another’s facilitator nor for a carer', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const { centre, desk } = await aRelay(services);
      const { id } = await make(desk, centre.id);
      const elsewhere = await aRelay(services);
      const carer = open(services);
      await carer.be(await aCarer(db, { centreId: centre.id }));
      for (const path of [`/relais/${centre.id}/cartes`, `/cartes/${id}/nouvelle`, `/cartes/${id}/blocage`]) {
        expect((await elsewhere.desk.get(path)).status).toBe(404);
        expect((await carer.get(path)).status).toBe(403);
      }
      const lead = open(services);
      await lead.be(await aGrant(db, await aPerson(db), 'territory_lead', { kind: 'department', id: '23' }));
      expect((await lead.get(`/relais/${centre.id}/cartes`)).html).toContain('Odette');
    }));
});

describe('entering with a card', () => {
  test('one refusal for everything: no such card, another PIN, tried too often, blocked', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { id, code } = await make(desk, centre.id);
      const refusal = async (typed: string, figures: string) => {
        const { status, html } = await enter(open(services), typed, figures);
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
      const { code } = await make(desk, centre.id);
      for (let round = 0; round < 2; round++) {
        for (let wrong = 0; wrong < 4; wrong++) await enter(open(services), code, '805162');
        expect((await enter(open(services), code)).status).toBe(303);
      }
    }));

  test('from one address, codes cannot be tried for ever', () =>
    withDatabase(async (services) => {
      await services.db
        .insertInto('rate_counters')
        .values({ key: 'keycards:address:test', window_start: new Date('2026-11-22T09:00:00Z'), hits: 120 })
        .execute();
      expect((await enter(open(services), 'ACDE-FHJK-MNPR')).status).toBe(429);
    }));

  test('the session is a new one, whatever the browser came with (fixation), and the one before ends', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const { code } = await make(desk, centre.id);
      const phone = open(services);
      await phone.be(await aCarer(services.db));
      const planted = phone.cookies.get('ravie') ?? '';
      await enter(phone, code);
      expect(phone.cookies.get('ravie')).not.toBe(planted);
      const thief = open(services);
      thief.cookies.set('ravie', planted);
      expect((await thief.get('/profil')).to).toContain('/connexion');
    }));
});

describe('another card', () => {
  test('kills the old one at once, and closes what it opened when asked', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const first = await make(desk, centre.id);
      const phone = open(services);
      await enter(phone, first.code);
      const renew = async (oldId: string, close: Record<string, string>) => {
        const id = idIn(await desk.get(`/cartes/${oldId}/nouvelle`));
        const made = await desk.post(`/cartes/${oldId}/nouvelle`, {
          id,
          pin: '936401',
          pin_again: '936401',
          ...close,
        });
        return { id, code: codeIn(await desk.get(made.to ?? '/')) };
      };
      const second = await renew(first.id, {});
      expect((await enter(open(services), first.code)).status).toBe(422);
      expect((await phone.get('/profil')).status).toBe(200);
      expect((await enter(open(services), second.code, '936401')).status).toBe(303);
      const third = await renew(second.id, { fermer: 'oui' });
      expect((await phone.get('/profil')).to).toContain('/connexion');
      expect((await enter(open(services), third.code, '936401')).status).toBe(303);
      expect((await desk.get(`/cartes/${first.id}/nouvelle`)).status).toBe(404);
    }));

  test('is not the relay’s to make for who has a phone, nor for who answers for others', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const { centre, desk } = await aRelay(services);
      const { id } = await make(desk, centre.id);
      const holder = await holderOf(services, id);
      const moderator = await db
        .insertInto('grants')
        .values({
          id: newId(),
          person_id: holder.id,
          role: 'moderator',
          scope_kind: 'department',
          scope_id: '23',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      expect((await desk.get(`/cartes/${id}/nouvelle`)).status).toBe(403);
      await db.deleteFrom('grants').where('id', '=', moderator.id).execute();
      expect((await desk.get(`/cartes/${id}/nouvelle`)).status).toBe(200);
      await db
        .updateTable('sign_in_users')
        .set({ phone_number: '+33639980009' })
        .where('id', '=', holder.id)
        .execute();
      expect((await desk.get(`/cartes/${id}/nouvelle`)).status).toBe(403);
      expect((await desk.post(`/cartes/${id}/blocage`)).status, 'blocking takes nothing over').toBe(303);
    }));
});

test('her PIN is hers to change, once she has said the one she has', () =>
  withDatabase(async (services) => {
    const { centre, desk } = await aRelay(services);
    const { code } = await make(desk, centre.id);
    const phone = open(services);
    await enter(phone, code);
    const change = (current: string, to = '490718') =>
      phone.post('/mes-appareils/carte', { current, pin: to, pin_again: to });
    expect((await change('805162')).html).toContain('Ce n’est pas votre code secret');
    expect((await change(pin, '000000')).html).toContain('plus différents');
    expect((await change(pin)).to).toBe('/mes-appareils?fait=pin');
    expect((await enter(open(services), code)).status).toBe(422);
    expect((await enter(open(services), code, '490718')).status).toBe(303);
  }));
