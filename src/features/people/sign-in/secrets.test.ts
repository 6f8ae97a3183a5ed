import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import type { Env } from '../../../platform/http/context.ts';
import { peopleRoutes } from '../routes.ts';
import { aCarer, aCentre, aGrant, aPerson } from '../seed.ts';
import { browserOn, type Browser } from '../seed/browser.ts';
import { makeKeycard } from '../actions/keycards.ts';
import { newId } from '../../../language/ids.ts';
import { markDevice } from './device-mark.ts';

// The secret changes while people are signed in, codes are on their way and cards are in pockets.

const next = 'the secret that comes next, long enough to be one';

/** The same house after its secret has changed: with the one before still read, then without. */
function renewed(services: TestServices): { during: TestServices; after: TestServices } {
  return {
    during: { ...services, secret: next, secretBefore: services.secret },
    after: { ...services, secret: next },
  };
}

/** The same browser in front of the house as it is now. */
function at(services: TestServices, browser: Browser): Browser {
  const other = browserOn(services, peopleRoutes);
  for (const [name, value] of browser.cookies) other.cookies.set(name, value);
  return other;
}

test('a session signed before is read, signed anew at once, and outlives the secret before', () =>
  withDatabase(async (services) => {
    const { during, after } = renewed(services);
    const phone = browserOn(services, peopleRoutes);
    await phone.be(await aCarer(services.db));
    expect((await at(after, phone).get('/profil')).to).toContain('/connexion');
    const later = at(during, phone);
    expect((await later.get('/profil')).status).toBe(200);
    expect(later.cookies.get('ravie')).not.toBe(phone.cookies.get('ravie'));
    expect((await at(after, later).get('/profil')).status).toBe(200);
  }));

test('signing out works whichever secret signed the cookie', () =>
  withDatabase(async (services) => {
    const { during } = renewed(services);
    const phone = browserOn(services, peopleRoutes);
    await phone.be(await aCarer(services.db));
    await at(during, phone).post('/deconnexion');
    expect(await services.db.selectFrom('sign_in_sessions').select('id').execute()).toEqual([]);
  }));

test('a code that was on its way still opens, once', () =>
  withDatabase(async (services) => {
    const { during } = renewed(services);
    await aCarer(services.db, { phone: '+33639980001' });
    const phone = browserOn(services, peopleRoutes);
    await phone.post('/connexion', { contact: '06 39 98 00 01', suite: '/profil' });
    const code = /\d{6}/.exec(services.sent.messages.at(-1)?.text ?? '')?.[0] ?? '';
    const [one, two] = [at(during, phone), at(during, phone)];
    expect((await one.post('/connexion/code', { code })).to).toBe('/profil');
    expect((await two.post('/connexion/code', { code })).status).toBe(422);
  }));

test('a card opens, is written anew, and outlives the secret before; a wrong PIN opens nothing', () =>
  withDatabase(async (services) => {
    const { during, after } = renewed(services);
    const { db } = services;
    const centre = await aCentre(db);
    const facilitator = await aGrant(db, await aPerson(db), 'facilitator', { kind: 'centre', id: centre.id });
    const made = await makeKeycard(services, facilitator, {
      keycardId: newId(),
      centreId: centre.id,
      firstName: 'Odette',
      initial: 'R',
      communeCode: null,
      pin: '274913',
      pinAgain: '274913',
    });
    if (!made.ok) throw new Error('The card was not made.');
    const { code } = made.value;
    const enter = (house: TestServices, pin: string) =>
      browserOn(house, peopleRoutes).post('/carte', { code, pin });
    expect((await enter(during, '274914')).status).toBe(422);
    expect((await enter(during, '274913')).status).toBe(303);
    expect((await enter(after, '274913')).status).toBe(303);
    expect((await enter(services, '274913')).status).toBe(422);
  }));

test('a browser known before is not a new device', () =>
  withDatabase(async (services) => {
    const marks = async (house: TestServices, cookie: string) => {
      let marked: ReturnType<typeof markDevice> | undefined;
      const app = new Hono<Env>().get('/', (c) => {
        marked = markDevice(house, c);
        return c.text('');
      });
      const answer = await app.request('/', { headers: { cookie } });
      return { marked, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
    };
    const before = await marks(services, '');
    const now = await marks(renewed(services).during, before.cookie);
    expect(now.marked?.markHashBefore).toBe(before.marked?.markHash);
    expect(now.marked?.markHash).not.toBe(before.marked?.markHash);
  }));
