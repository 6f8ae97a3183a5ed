import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstrationDatabase } from '../../../test/demonstration.ts';
import { personas } from '../../features/people/seed.ts';
import { readConfig } from '../../platform/config.ts';
import { describeSettings } from '../../platform/settings.ts';
import { runCommandLine } from './run.ts';

// The commands that work on an installation, on a copy of the demonstration network.

let environment: Record<string, string>;

beforeAll(async () => {
  const connection = await demonstrationDatabase();
  if (!('host' in connection)) throw new Error('The server of the tests is reached by a socket.');
  const { user, host, port, database } = connection;
  environment = {
    DATABASE_URL: `postgres://${user}@localhost/${database}?${new URLSearchParams({ host, port: String(port) }).toString()}`,
    RAVIE_DATA_DIR: await mkdtemp(join(tmpdir(), 'ravie-commands-')),
    RAVIE_LOG_LEVEL: 'silent',
  };
});

afterAll(async () => {
  await rm(environment['RAVIE_DATA_DIR'] ?? '', { recursive: true });
});

async function ravie(line: readonly string[], others: Record<string, string> = {}) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const settings = { ...environment, ...others };
  const code = await runCommandLine(line, {
    streams: { input: Readable.from([]), output, errors },
    config: async () => readConfig(settings),
    settings: async () => describeSettings(settings),
  });
  output.end();
  errors.end();
  return { code, output: await text(output), errors: await text(errors) };
}

describe('exchange search', () => {
  test('answers the best first, with what a machine needs', async () => {
    const { code, output } = await ravie([
      'exchange',
      'search',
      'leve malade batterie',
      '--json',
      '--limit',
      '3',
    ]);
    expect(code).toBe(0);
    const results = JSON.parse(output);
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThanOrEqual(3);
    expect(Object.keys(results[0])).toEqual(['id', 'title', 'extract']);
    expect(results[0].title).toMatch(/batterie|lève/i);
  });

  test('as somebody, by her name or her id; the exchange is closed to an employer', async () => {
    const josiane = personas.find(({ name }) => name === 'josiane')?.personId ?? '';
    const search = (who: string) => ravie(['exchange', 'search', 'toilette intime', '--json', '--as', who]);
    expect((await search('josiane')).output).toBe((await search(josiane)).output);

    const employer = await search('georges');
    expect(employer).toMatchObject({ code: 1, output: '' });
    expect(JSON.parse(employer.errors)).toEqual({ error: expect.stringContaining('réservé') });
    expect((await search('personne')).code).toBe(1);
  });

  test('a limit that is no limit is wrong usage', async () => {
    expect((await ravie(['exchange', 'search', 'lit', '--limit', 'beaucoup'])).code).toBe(2);
  });
});

describe('import communes', () => {
  const centre = (code: string, nom: string, coordinates: [number, number]) => ({
    code,
    nom,
    centre: { type: 'Point', coordinates },
  });
  const answer = JSON.stringify([
    centre('23096', 'Guéret', [1.8715, 46.1632]),
    centre('00000', 'Nulle-Part', [0, 0]),
  ]);

  test('refines from an address, then finds nothing more to change in the same list in a file', async () => {
    const server = createServer((_, response) => response.end(answer)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const first = await ravie(['import', 'communes', `http://127.0.0.1:${port}/communes`, '--json']);
    server.close();
    expect(JSON.parse(first.output)).toMatchObject({ read: 2, moved: { place: 1 }, unknown: ['00000'] });

    const file = join(environment['RAVIE_DATA_DIR'] ?? '', 'communes.json');
    await writeFile(file, answer);
    const again = await ravie(['import', 'communes', file, '--json']);
    expect(JSON.parse(again.output)).toMatchObject({ read: 2, moved: {}, unchanged: 1 });
  });

  test.each([
    ['ftp://somewhere/communes', 'ftp'],
    ['http://127.0.0.1:1/', '127.0.0.1:1'],
    ['/nowhere/communes.json', '/nowhere/communes.json'],
    [tmpdir(), 'fichier'],
  ])('%s is refused in one sentence that names %s', async (source, named) => {
    const { code, output, errors } = await ravie(['import', 'communes', source]);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors.trim().split('\n').at(-1)).toContain(named);
  });
});

describe('grant', () => {
  const line = ['grant', '--contact', 'coordination@exemple.invalid', '--role'];

  test('makes the first coordinator, once', async () => {
    const first = await ravie([...line, 'national_coordinator', '--json']);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.output)).toMatchObject({ isNew: true, role: 'national_coordinator' });
    expect(await ravie([...line, 'national_coordinator'])).toMatchObject({ code: 1, output: '' });
  });

  test.each([
    [['queen'], 2],
    [['carer', '--scope', 'planet:earth'], 2],
    [['carer', '--scope', 'department:99'], 1],
    [['facilitator', '--scope', 'national'], 1],
  ])('%j is refused', async (rest, code) => {
    expect((await ravie([...line, ...rest])).code).toBe(code);
  });
});

describe('sign-out, second-way', () => {
  test('the second contact of an account is written, and its sessions ended', async () => {
    const both = ['--contact', 'claire@ravie.exemple', '--second', '06 39 98 55 01'];
    await ravie(['grant', '--contact', 'claire@ravie.exemple', '--role', 'national_coordinator']);
    expect(await ravie(['second-way', ...both, '--json'])).toMatchObject({
      code: 0,
      output: '{"done":true}\n',
    });
    const out = await ravie(['sign-out', '--contact', '06 39 98 55 01', '--json']);
    expect(out).toMatchObject({ code: 0, output: '{"closed":0}\n' });
  });

  test.each([
    [['sign-out'], 2],
    [['sign-out', '--everybody', '--contact', 'a@b.fr'], 2],
    [['sign-out', '--contact', 'personne@ravie.exemple'], 1],
    [['second-way', '--contact', 'a@b.fr'], 2],
    [['second-way', '--contact', 'a@b.fr', '--second', 'c@d.fr'], 1],
  ])('%j is refused', async (line, code) => {
    expect((await ravie(line)).code).toBe(code);
  });
});

describe('database-role', () => {
  test('a role that this account may not make is to be made first', async () => {
    const { code, errors } = await ravie(['database-role', 'ravie_sert']);
    expect([code, errors]).toEqual([1, expect.stringContaining('create role ravie_sert login')]);
    expect((await ravie(['database-role', 'Robert"; drop'])).code).toBe(2);
  });
});

describe('migrate, demo', () => {
  test('there is nothing left to migrate', async () => {
    expect(await ravie(['migrate', '--json'])).toMatchObject({ code: 0, output: '{"applied":[]}\n' });
  });

  test('a demonstration is not laid over people', async () => {
    expect(await ravie(['demo'])).toMatchObject({ code: 1, output: '' });
  });
});

describe('doctor', () => {
  const check = (output: string, id: string) =>
    (JSON.parse(output) as { checks: { check: string }[] }).checks.find((one) => one.check === id);

  test('finds the database, its communes and its accounts in order', async () => {
    const { output } = await ravie(['doctor', '--json']);
    for (const id of [
      'node',
      'config',
      'data',
      'transport',
      'database',
      'version',
      'migrations',
      'communes',
      'accounts',
      'clock',
    ])
      expect(check(output, id)).toMatchObject({ state: 'ok' });
  });

  test('says what to mend when nothing answers', async () => {
    const { code, output } = await ravie(['doctor', '--json'], {
      DATABASE_URL: 'postgres://somebody@127.0.0.1:1/ravie',
      RAVIE_SMTP_URL: 'smtp://127.0.0.1:1',
      RAVIE_SMS_URL: 'http://127.0.0.1:1/send',
      RAVIE_ORIGIN: 'http://ravie.example',
      RAVIE_ROUTING_URL: 'http://ways.example',
      RAVIE_SECRET: 'a'.repeat(40),
      RAVIE_DATA_DIR: '/proc/nowhere',
    });
    expect(code).toBe(1);
    for (const id of ['database', 'mail', 'sms', 'origin', 'secrets', 'data', 'transport'])
      expect(check(output, id)).toMatchObject({ state: 'wrong', mend: expect.any(String) });
  });

  test('says that a secret from before is still read', async () => {
    const { output } = await ravie(['doctor', '--json'], {
      RAVIE_SECRET: 'mbCHl3Xv0pZkq2T9wUeYd7RsA1fGnJ8o',
      RAVIE_SECRET_BEFORE: 'qT9wUeYd7RsA1fGnJ8ombCHl3Xv0pZk2',
    });
    expect(check(output, 'secrets')).toMatchObject({
      state: 'wrong',
      says: expect.stringContaining('RAVIE_SECRET_BEFORE'),
    });
  });

  test('does not look further than settings that do not hold together', async () => {
    const { code, output } = await ravie(['doctor', '--json'], { PORT: 'x' });
    expect(code).toBe(1);
    expect(check(output, 'config')).toMatchObject({ state: 'wrong', says: expect.stringContaining('PORT') });
    expect(check(output, 'database')).toMatchObject({ state: 'skipped' });
  });
});
