import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { peopleRoutes } from '../routes.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../seed.ts';
import { browserOn } from '../seed/browser.ts';
import { endEverySession, endSessionsFromConsole, endSessionsOf } from './end-sessions.ts';
import { setSecondWay } from './second-way.ts';

test('who runs a relay closes every device of its carers, at once; nobody else does', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const centre = await aCentre(db);
    const scope = { kind: 'centre', id: centre.id } as const;
    const aicha = await aCarer(db, { centreId: centre.id });
    const colleague = await aCarer(db, { centreId: centre.id });
    const facilitator = await aGrant(db, await aPerson(db), 'facilitator', scope);
    const employer = await aPerson(db);
    const [phone, computer, desk] = [1, 2, 3].map(() => browserOn(services, peopleRoutes));
    if (!phone || !computer || !desk) throw new Error('Three browsers were asked for.');
    await phone.be(aicha);
    await computer.be(aicha);
    await desk.be(facilitator);
    await expect(endSessionsOf(services, colleague, aicha.id)).rejects.toThrow(Forbidden);
    await expect(endSessionsOf(services, employer, aicha.id)).rejects.toThrow(NotFound);
    expect((await desk.get(`/personnes/${aicha.id}`)).html).toContain('Fermer tous ses appareils');
    expect((await desk.get(`/personnes/${facilitator.id}`)).html).not.toContain('Fermer tous ses appareils');
    await desk.post(`/personnes/${aicha.id}/appareils/fermeture`);
    for (const browser of [phone, computer])
      expect((await browser.get('/profil')).to).toContain('/connexion');
    expect((await desk.get('/profil')).status).toBe(200);
    const [line] = await db
      .selectFrom('audit_lines')
      .selectAll()
      .where('action', '=', 'end-sessions')
      .execute();
    expect(line).toMatchObject({
      actor_id: facilitator.id,
      subject: `person:${aicha.id}`,
      details: { closed: 2 },
    });
  }));

test('from the console: somebody by her contact, or everybody', () =>
  withDatabase(async (services) => {
    const aicha = await aCarer(services.db, { phone: '+33639980001' });
    const phone = browserOn(services, peopleRoutes);
    await phone.be(aicha);
    expect(await endSessionsFromConsole(services, '06 39 98 00 01')).toMatchObject({ value: { closed: 1 } });
    expect((await phone.get('/profil')).to).toContain('/connexion');
    expect(await endSessionsFromConsole(services, 'personne@exemple.fr')).toMatchObject({ ok: false });
    await phone.be(aicha);
    expect(await endEverySession(services)).toEqual({ closed: 1 });
  }));

test('a lost second contact is replaced from the console, and what was open is closed', () =>
  withDatabase(async (services) => {
    const { db } = services;
    const claire = await aPerson(db, { email: 'claire@exemple.fr', phone: '+33639980001' });
    await aPerson(db, { phone: '+33639980002' });
    const phone = browserOn(services, peopleRoutes);
    await phone.be(claire);
    const to = (second: string) => setSecondWay(services, 'claire@exemple.fr', second);
    expect(await to('06 39 98 00 02')).toEqual({ ok: false, failure: { kind: 'taken' } });
    expect(await to('claire@ailleurs.fr')).toEqual({ ok: false, failure: { kind: 'same-kind' } });
    expect((await phone.get('/profil')).status).toBe(200);
    expect(await to('06 39 98 00 03')).toMatchObject({ ok: true });
    expect((await phone.get('/profil')).to).toContain('/connexion');
    const { phone_number } = await db
      .selectFrom('sign_in_users')
      .select('phone_number')
      .where('id', '=', claire.id)
      .executeTakeFirstOrThrow();
    expect(phone_number).toBe('+33639980003');
  }));
