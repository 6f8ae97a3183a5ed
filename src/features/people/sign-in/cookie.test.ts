import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { peopleRoutes } from '../routes.ts';
import { aPerson } from '../seed.ts';
import { browserOn } from '../seed/browser.ts';

test('reached by https, every cookie is ours alone: no other host, no script, no page in clear', () =>
  withDatabase(async (plain) => {
    const services = { ...plain, config: { ...plain.config, origin: 'https://ravie.example' } };
    await aPerson(services.db, { phone: '+33639980001' });
    const browser = browserOn(services, peopleRoutes);
    const planted: string[] = [];
    const post = async (path: string, form: Record<string, string>) =>
      planted.push(...(await browser.post(path, form)).headers.getSetCookie());

    await post('/langue', { langue: 'fr' });
    await post('/apparence', { apparence: 'dark' });
    await post('/connexion', { contact: '06 39 98 00 01' });
    const code = /\d{6}/.exec(services.sent.messages.at(-1)?.text ?? '')?.[0] ?? '';
    await post('/connexion/code', { code });
    expect((await browser.get('/profil')).status).toBe(200);
    await post('/deconnexion', {});
    expect((await browser.get('/profil')).status).toBe(303);

    // The library also has cookies forgotten that it never gave: those of its other features.
    const kept = planted.filter((cookie) => !cookie.includes('Max-Age=0'));
    const names = new Set(kept.map((cookie) => cookie.slice(0, cookie.indexOf('='))));
    expect([...names].sort()).toEqual([
      '__Host-apparence',
      '__Host-langue',
      '__Host-ravie',
      '__Host-ravie-appareil',
      '__Host-ravie-connexion',
    ]);
    for (const cookie of kept) {
      for (const said of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
        expect(cookie.split('; ')).toContain(said);
      expect(cookie).not.toMatch(/domain=/i);
    }
  }));
