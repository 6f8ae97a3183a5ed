import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { withDatabase, type TestServices } from '../../../../test/database.ts';
import { newId } from '../../../language/ids.ts';
import type { Env } from '../../../platform/http/context.ts';
import { loadActor } from '../actor.ts';
import { endSession, startSessionFor } from './session.ts';

async function somebody({ db }: TestServices): Promise<string> {
  const id = newId();
  await db.insertInto('sign_in_users').values({ id }).execute();
  await db.insertInto('people').values({ id, first_name: 'Rose' }).execute();
  return id;
}

function doors(services: TestServices, personId: string) {
  const load = loadActor(services);
  return new Hono<Env>()
    .get('/me', async (c) => c.json(await load(c, 'fr')))
    .post('/in', async (c) => {
      await startSessionFor(services, c, personId);
      return c.text('in');
    })
    .post('/out', async (c) => {
      await endSession(services, c);
      return c.text('out');
    });
}

const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

test('a session opens, says who is here, and ends', () =>
  withDatabase(async (services) => {
    const id = await somebody(services);
    const app = doors(services, id);
    const opened = await app.request('/in', { method: 'POST' });
    expect(opened.headers.getSetCookie()[0]).toMatch(
      /^ravie=.*Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const cookie = cookieOf(opened);
    expect(await (await app.request('/me', { headers: { cookie } })).json()).toMatchObject({
      kind: 'person',
      id,
      firstName: 'Rose',
      grants: [],
    });
    const out = await app.request('/out', { method: 'POST', headers: { cookie } });
    expect(out.headers.get('set-cookie')).toMatch(/ravie=; Max-Age=0/);
    expect(await (await app.request('/me', { headers: { cookie } })).json()).toMatchObject({
      kind: 'visitor',
    });
    expect(await services.db.selectFrom('sign_in_sessions').selectAll().execute()).toEqual([]);
  }));

test('signing in again changes the token, and the one before opens nothing', () =>
  withDatabase(async (services) => {
    const app = doors(services, await somebody(services));
    const before = cookieOf(await app.request('/in', { method: 'POST' }));
    const after = cookieOf(await app.request('/in', { method: 'POST', headers: { cookie: before } }));
    expect(after).not.toBe(before);
    const kindOf = async (cookie: string) => {
      const answer = await app.request('/me', { headers: { cookie } });
      return ((await answer.json()) as { kind: string }).kind;
    };
    expect([await kindOf(before), await kindOf(after)]).toEqual(['visitor', 'person']);
  }));

test('a cookie without our signature opens nothing, whatever its token', () =>
  withDatabase(async (services) => {
    const app = doors(services, await somebody(services));
    await app.request('/in', { method: 'POST' });
    const { token } = await services.db
      .selectFrom('sign_in_sessions')
      .select('token')
      .executeTakeFirstOrThrow();
    for (const value of [token, `${token}.`, `${token}.${'A'.repeat(43)}=`, '.', '']) {
      const answer = await app.request('/me', { headers: { cookie: `ravie=${encodeURIComponent(value)}` } });
      expect(await answer.json()).toMatchObject({ kind: 'visitor' });
    }
  }));

test('neither the address nor the browser of anybody is kept', () =>
  withDatabase(async (services) => {
    const app = doors(services, await somebody(services));
    await app.request('/in', {
      method: 'POST',
      headers: { 'user-agent': 'Phone', 'x-forwarded-for': '1.2.3.4' },
    });
    const row = await services.db.selectFrom('sign_in_sessions').selectAll().executeTakeFirstOrThrow();
    expect([row.ip_address || null, row.user_agent || null]).toEqual([null, null]);
  }));

test('a session in use lives on, written at most once a day', () =>
  withDatabase(async (services) => {
    const app = doors(services, await somebody(services));
    const cookie = cookieOf(await app.request('/in', { method: 'POST' }));
    const set = (days: number) =>
      services.db
        .updateTable('sign_in_sessions')
        .set({ expires_at: new Date(services.now().getTime() + days * 86_400_000) })
        .execute();
    await set(89.5);
    expect((await app.request('/me', { headers: { cookie } })).headers.getSetCookie()).toEqual([]);
    await set(10);
    const renewed = await app.request('/me', { headers: { cookie } });
    expect(cookieOf(renewed)).toBe(cookie);
    const { expires_at } = await services.db
      .selectFrom('sign_in_sessions')
      .select('expires_at')
      .executeTakeFirstOrThrow();
    expect(expires_at.getTime() - services.now().getTime()).toBe(90 * 86_400_000);
    await set(-1);
    expect(await (await app.request('/me', { headers: { cookie } })).json()).toMatchObject({
      kind: 'visitor',
    });
  }));

test('a session ends with its year, however much it is used', () =>
  withDatabase(async (services) => {
    const app = doors(services, await somebody(services));
    const cookie = cookieOf(await app.request('/in', { method: 'POST' }));
    const kindAfter = async (days: number) => {
      const created_at = new Date(services.now().getTime() - days * 86_400_000);
      await services.db.updateTable('sign_in_sessions').set({ created_at }).execute();
      return ((await (await app.request('/me', { headers: { cookie } })).json()) as { kind: string }).kind;
    };
    expect([await kindAfter(364), await kindAfter(366)]).toEqual(['person', 'visitor']);
  }));

test('somebody removed is signed out everywhere', () =>
  withDatabase(async (services) => {
    const id = await somebody(services);
    const app = doors(services, id);
    const cookies = [];
    for (let device = 0; device < 2; device++)
      cookies.push(cookieOf(await app.request('/in', { method: 'POST' })));
    await services.db.deleteFrom('sign_in_users').where('id', '=', id).execute();
    for (const cookie of cookies)
      expect(await (await app.request('/me', { headers: { cookie } })).json()).toMatchObject({
        kind: 'visitor',
      });
    expect(await services.db.selectFrom('sign_in_sessions').selectAll().execute()).toEqual([]);
  }));
