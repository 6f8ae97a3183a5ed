import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  freePort,
  startApp,
  statusOf,
  untilAnswers,
  type App,
  type Settings,
} from '../../bench/faults/app.ts';
import { build } from '../../scripts/build.mjs';
import { themeSlugs } from '../../src/features/exchange/domain/themes.ts';
import { newId } from '../../src/language/ids.ts';
import { urls } from '../../src/language/urls.ts';
import { demonstrationDatabase } from '../demonstration.ts';
import { layTunnel, type Tunnel } from './tunnel.ts';

/** Two processes of the built application on one database, which one can be cut from. */
let tunnel: Tunnel;
let settings: Settings;
let apps: App[] = [];

beforeAll(async () => {
  await build();
  const connection = await demonstrationDatabase();
  if (!('host' in connection)) throw new Error('The server of the tests is reached by a socket.');
  tunnel = await layTunnel(connection);
  settings = {
    DATABASE_URL: `postgres://${connection.user}@127.0.0.1:${tunnel.port}/${connection.database}`,
    RAVIE_ENV: 'demonstration',
    RAVIE_SECRET: 'a secret for the tests, long enough to be one',
    RAVIE_LOG_LEVEL: 'silent',
  };
  apps = [startApp(await freePort(), settings), startApp(await freePort(), settings)];
  await Promise.all(apps.map((app) => untilAnswers(app, urls.ready())));
});

afterAll(async () => {
  await Promise.all(apps.map((app) => app.kill()));
  await tunnel.cut();
});

const both = (): [App, App] => {
  const [one, other] = apps;
  if (!one || !other) throw new Error('Two were started.');
  return [one, other];
};

async function post(
  app: App,
  path: string,
  form: Record<string, string> = {},
  cookie = '',
): Promise<Response> {
  const body = new URLSearchParams(form);
  return fetch(app.url + path, { method: 'POST', headers: { cookie }, body, redirect: 'manual' });
}

test('what is written by one process is read by the other, by the same session', async () => {
  const [one, other] = both();
  const signedIn = await post(one, urls.demoBe('aicha'));
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const id = newId();
  const text = 'Comment plier un drap de glisse ?';
  const form = { id, text, theme: themeSlugs.equipment, audience: 'all', step: 'publish' };
  // The same form sent to both at once is one question.
  const answers = await Promise.all([one, other].map((app) => post(app, urls.questions(), form, cookie)));
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  for (const app of both()) expect(await statusOf(app.url + urls.question(id), cookie)).toBe(200);
});

test('cut from the database, each says so and stays; it is back as soon as the database is', async () => {
  const asking = new AbortController();
  const readers = both().map(async ({ url }) => {
    while (!asking.signal.aborted) await statusOf(url + urls.demoBox());
  });
  // Several times, while pages are asked for: a connection may be cut at rest, or in the middle of anything.
  for (let cuts = 0; cuts < 5; cuts++) {
    await tunnel.cut();
    for (const { url } of both()) {
      const answer = await fetch(url + urls.ready());
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ status: 'unavailable', checks: { database: false } });
      expect(await statusOf(url + urls.health())).toBe(200);
    }
    await tunnel.mend();
    for (const app of both()) await untilAnswers(app, urls.ready());
  }
  asking.abort();
  await Promise.all(readers);
});

test('one that stops leaves in order, and the other goes on', async () => {
  const [one, other] = both();
  expect(await one.stop()).toBe(0);
  expect(await statusOf(one.url + urls.health())).toBeNull();
  expect(await statusOf(other.url + urls.ready())).toBe(200);
});

describe('what refuses to start says why in one sentence, and ends with 1', () => {
  const lines = (app: App) => app.printed().trim().split('\n');

  test('on a port that is taken', async () => {
    const [, { url }] = both();
    const late = startApp(Number(new URL(url).port), settings);
    expect(await late.ended).toBe(1);
    expect(lines(late).at(-1)).toContain(`Le port ${new URL(url).port} est déjà pris`);
  });

  test('in production, on a database of the demonstration', async () => {
    const production = startApp(await freePort(), {
      ...settings,
      RAVIE_ENV: 'production',
      RAVIE_ORIGIN: 'https://ravie.example',
      RAVIE_SMTP_URL: 'smtps://mail.example',
      RAVIE_SMS_URL: 'https://sms.example',
    });
    expect(await production.ended).toBe(1);
    expect(lines(production)).toEqual([expect.stringMatching(/comptes de démonstration.*aicha/)]);
  });

  test('in production, without what production asks for', async () => {
    const production = startApp(await freePort(), { ...settings, RAVIE_ENV: 'production', RAVIE_SECRET: '' });
    expect(await production.ended).toBe(1);
    const names = lines(production).map((line) => line.split('\u00a0')[0]?.split(' ')[0]);
    expect(names).toEqual(['RAVIE_SECRET', 'RAVIE_ORIGIN', 'RAVIE_SMTP_URL', 'RAVIE_SMS_URL']);
  });
});
