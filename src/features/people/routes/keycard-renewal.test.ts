import { describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { newId } from '../../../language/ids.ts';
import { aRelay, codeIn, enter, holderOf, idIn, makeCard, openPeople, pin } from '../seed/keycard-desk.ts';

describe('another card', () => {
  test('kills the old one at once, and closes what it opened when asked', () =>
    withDatabase(async (services) => {
      const { centre, desk } = await aRelay(services);
      const first = await makeCard(desk, centre.id);
      const phone = openPeople(services);
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
      expect((await enter(openPeople(services), first.code)).status).toBe(422);
      expect((await phone.get('/profil')).status).toBe(200);
      expect((await enter(openPeople(services), second.code, '936401')).status).toBe(303);
      const third = await renew(second.id, { fermer: 'oui' });
      expect((await phone.get('/profil')).to).toContain('/connexion');
      expect((await enter(openPeople(services), third.code, '936401')).status).toBe(303);
      expect((await desk.get(`/cartes/${first.id}/nouvelle`)).status).toBe(404);
    }));

  test('is not the relay’s to make for who has a phone, nor for who answers for others', () =>
    withDatabase(async (services) => {
      const { db } = services;
      const { centre, desk } = await aRelay(services);
      const { id } = await makeCard(desk, centre.id);
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
    const { code } = await makeCard(desk, centre.id);
    const phone = openPeople(services);
    await enter(phone, code);
    const change = (current: string, to = '490718') =>
      phone.post('/mes-appareils/carte', { current, pin: to, pin_again: to });
    expect((await change('805162')).html).toContain('Ce n’est pas votre code secret');
    expect((await change(pin, '000000')).html).toContain('plus différents');
    expect((await change(pin)).to).toBe('/mes-appareils?fait=pin');
    expect((await enter(openPeople(services), code)).status).toBe(422);
    expect((await enter(openPeople(services), code, '490718')).status).toBe(303);
  }));
