import { describe, expect, test } from 'vitest';
import { testDatabase, withDatabase, type TestServices } from '../../../../test/database.ts';
import { createLog } from '../../../platform/log.ts';
import { peopleRoutes } from '../routes.ts';
import { aPerson } from '../seed.ts';
import { browserOn, type Browser } from '../seed/browser.ts';
import { servicesOn } from '../../../../test/database.ts';
import { authOf } from './auth.ts';

const mobile = '06 39 98 00 01';
const e164 = '+33639980001';

const lastCode = ({ sent }: TestServices) => /\d{6}/.exec(sent.messages.at(-1)?.text ?? '')?.[0] ?? '';
const otherCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const open = (services: TestServices) => browserOn(services, peopleRoutes);

async function askCode(browser: Browser, contact = mobile, suite = '') {
  return browser.post('/connexion', { contact, suite });
}

describe('signing in', () => {
  test('by phone, the first time: a code, an account, one’s name, then where one was going', () =>
    withDatabase(async (services) => {
      const browser = open(services);
      expect((await browser.get('/profil')).to).toBe('/connexion?suite=%2Fprofil');
      expect((await askCode(browser, mobile, '/profil')).to).toBe('/connexion/code');
      expect(services.sent.messages).toMatchObject([
        { to: e164, text: expect.stringMatching(/^Votre code RAVie : \d{6}$/) },
      ]);
      const page = await browser.get('/connexion/code');
      expect(page.html).toContain('•• •• •• •• 01');
      expect(page.html).not.toContain('39980001');
      const code = lastCode(services);
      const entered = await browser.post('/connexion/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` });
      expect(entered.to).toBe('/profil/bienvenue?suite=%2Fprofil');
      expect(browser.cookies.has('ravie-connexion')).toBe(false);
      const named = await browser.post('/profil/bienvenue', {
        first_name: 'rose',
        initial: 'm',
        commune: '',
        suite: '/profil',
      });
      expect(named.to).toBe('/profil');
      expect((await browser.get('/profil')).html).toContain('Rose\u00a0M.');
    }));

  test('by e-mail, into the account that is there', () =>
    withDatabase(async (services) => {
      const person = await aPerson(services.db, { email: 'rose@exemple.invalid' });
      const browser = open(services);
      await askCode(browser, 'Rose@Exemple.invalid');
      const [mail] = services.sent.mails;
      expect(mail?.to).toBe('rose@exemple.invalid');
      const entered = await browser.post('/connexion/code', {
        code: /\d{6}/.exec(mail?.subject ?? '')?.[0] ?? '',
      });
      expect(entered.to).toBe('/');
      expect((await browser.get('/profil')).html).toContain(person.id);
    }));

  test('nothing tells who has an account: same answer, same words, one message each', () =>
    withDatabase(async (services) => {
      await aPerson(services.db, { phone: e164 });
      const answers = [];
      for (const contact of [mobile, '06 39 98 00 02']) {
        const browser = open(services);
        const asked = await askCode(browser, contact);
        const page = await browser.get('/connexion/code');
        answers.push([asked.status, asked.to, page.status, page.html.replace(/•• \d\d/, '')]);
      }
      expect(answers[0]).toEqual(answers[1]);
      expect(services.sent.messages).toHaveLength(2);
    }));

  test('neither the code nor the contact can be read in the database', () =>
    withDatabase(async (services) => {
      await askCode(open(services));
      const rows = await services.db.selectFrom('sign_in_verifications').selectAll().execute();
      expect(rows).toHaveLength(1);
      const text = JSON.stringify(rows);
      expect(text).not.toContain('39980001');
      expect(rows[0]?.value).not.toContain(lastCode(services));
    }));

  test('a code opens once, for its own contact, and dies with the next one', () =>
    withDatabase(async (services) => {
      const browser = open(services);
      await askCode(browser);
      const first = lastCode(services);
      expect((await browser.post('/connexion/code/nouveau')).to).toBe('/connexion/code?fait=code');
      const second = lastCode(services);
      if (first !== second) expect((await browser.post('/connexion/code', { code: first })).status).toBe(422);
      const other = open(services);
      await askCode(other, '06 39 98 00 02');
      expect((await other.post('/connexion/code', { code: second })).status).toBe(422);
      expect((await browser.post('/connexion/code', { code: second })).status).toBe(303);
      const thief = open(services);
      await askCode(thief, '06 39 98 00 03');
      thief.cookies.set('ravie-connexion', (thief.cookies.get('ravie-connexion') ?? '').replace(/^./, 'f'));
      expect((await thief.get('/connexion/code')).to).toBe('/connexion');
    }));

  test('a code opens only the browser that asked for it', () =>
    withDatabase(async (services) => {
      const [hers, another] = [open(services), open(services)];
      await askCode(another);
      await askCode(hers);
      const code = lastCode(services);
      expect((await another.post('/connexion/code', { code })).status).toBe(422);
      expect((await hers.post('/connexion/code', { code })).status).toBe(303);
    }));

  test('five wrong codes kill it; an expired one is dead too', () =>
    withDatabase(async (services) => {
      const browser = open(services);
      await askCode(browser);
      const code = lastCode(services);
      for (let time = 0; time < 5; time++)
        expect((await browser.post('/connexion/code', { code: otherCode(code) })).html).toMatch(
          time < 4 ? /pas le bon code/ : /ne marche plus/,
        );
      expect((await browser.post('/connexion/code', { code })).html).toContain('ne marche plus');
      await browser.post('/connexion/code/nouveau');
      await services.db
        .updateTable('sign_in_verifications')
        .set({ expires_at: new Date(0) })
        .execute();
      expect((await browser.post('/connexion/code', { code: lastCode(services) })).html).toContain(
        'ne marche plus',
      );
    }));

  test('too many codes or tries for one contact are refused, whatever the browser', () =>
    withDatabase(async (services) => {
      for (let time = 0; time < 5; time++) expect((await askCode(open(services))).status).toBe(303);
      const refused = await askCode(open(services));
      expect([refused.status, refused.html.includes('Trop de codes')]).toEqual([429, true]);
      expect(refused.html).toContain(`value="${mobile}"`);
      expect(services.sent.messages).toHaveLength(5);

      const browser = open(services);
      await askCode(browser, '06 39 98 00 02');
      for (let time = 0; time < 10; time++) await browser.post('/connexion/code', { code: '000000' });
      expect((await browser.post('/connexion/code', { code: '000000' })).status).toBe(429);
    }));

  test('a code that does not open leaves a line, without the contact or the code', () =>
    withDatabase(async (services) => {
      const lines: string[] = [];
      const log = createLog('info', { write: (line) => void lines.push(line) });
      const browser = browserOn({ ...services, log }, peopleRoutes);
      await askCode(browser);
      const wrong = otherCode(lastCode(services));
      await browser.post('/connexion/code', { code: wrong });
      expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
        { msg: 'sign-in refused', why: 'wrong-code', channel: 'phone', network: 'address:test' },
      ]);
      expect(lines.join()).not.toMatch(new RegExp(`39980001|${wrong}`));
    }));

  test('when the message cannot leave, it is said, and what was typed is kept', () =>
    withDatabase(async (services) => {
      const broken = { ...services, sms: { send: () => Promise.reject(new Error('no gateway')) } };
      const answer = await askCode(browserOn(broken, peopleRoutes));
      expect(answer.status).toBe(503);
      expect(answer.html).toContain('Le code n’est pas parti');
      expect(answer.html).toContain(`value="${mobile}"`);
    }));

  test('what is no contact is given back as it was typed', () =>
    withDatabase(async (services) => {
      const answer = await askCode(open(services), '"><script>');
      expect(answer.status).toBe(422);
      expect(answer.html).toContain('&quot;&gt;&lt;script&gt;');
      expect((await open(services).post('/connexion/code', { code: '123456' })).to).toBe('/connexion');
    }));

  test('one only goes back to a page of ours', () =>
    withDatabase(async (services) => {
      const browser = open(services);
      await aPerson(services.db, { phone: e164 });
      await askCode(browser, mobile, 'https://ailleurs.invalid/');
      expect((await browser.post('/connexion/code', { code: lastCode(services) })).to).toBe('/');
      expect((await browser.get('/connexion?suite=//ailleurs.invalid')).to).toBe('/');
    }));
});

test('signing out ends the session, and the device forgets its drafts', () =>
  withDatabase(async (services) => {
    const browser = open(services);
    await browser.be(await aPerson(services.db));
    expect((await browser.get('/deconnexion')).html).toContain('Me déconnecter');
    const left = await browser.post('/deconnexion');
    expect([left.to, left.headers.get('clear-site-data')]).toEqual(['/deconnexion', '"storage"']);
    expect((await browser.get('/deconnexion')).html).toContain('data-draft-done="*"');
    expect((await browser.get('/profil')).status).toBe(303);
  }));

test('our tables are those the sign-in library expects', async () => {
  const { connection, db } = await testDatabase();
  const context = await authOf(servicesOn(db, connection)).$context;
  const check = (context as { explicitSchemaCheck?: () => Promise<void> | undefined }).explicitSchemaCheck;
  expect(check).toBeDefined();
  await check?.();
});
