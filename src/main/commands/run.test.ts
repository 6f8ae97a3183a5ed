import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../platform/config.ts';
import { describeSettings } from '../../platform/settings.ts';
import { runCommandLine } from './run.ts';
import { usages } from './usages.ts';

async function ravie(line: string, environment: Record<string, string> = {}, input = '') {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await runCommandLine(line.split(' ').filter(Boolean), {
    streams: { input: Readable.from([input]), output, errors },
    config: async () => readConfig(environment),
    settings: async () => describeSettings(environment),
  });
  output.end();
  errors.end();
  return { code, output: await text(output), errors: await text(errors) };
}

describe('a line that asks for nothing we know', () => {
  test.each([
    ['', 'Il manque une commande'],
    ['srve', '«\u00a0srve\u00a0»'],
    ['import', 'import communes'],
    ['config --colour', '--colour'],
    ['config tout', '«\u00a0tout\u00a0»'],
  ])('« %s » says what, on standard error, and ends with 2', async (line, said) => {
    const { code, output, errors } = await ravie(line);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(said);
    expect(errors).toContain('--help');
  });

  test('a machine is told in its own way', async () => {
    const { code, output, errors } = await ravie('srve --json');
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(JSON.parse(errors)).toEqual({ error: expect.stringContaining('srve') });
  });
});

describe('help', () => {
  test('lists every command', async () => {
    const { code, output, errors } = await ravie('--help');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    for (const { name, summary } of Object.values(usages))
      expect(output).toMatch(new RegExp(`${name} +${summary}`));
    expect((await ravie('help')).output).toBe(output);
  });

  test.each(Object.values(usages).map(({ name }) => [name]))(
    'of %s: its options, its exit codes, an example',
    async (name) => {
      const { code, output } = await ravie(`${name} --help`);
      expect(code).toBe(0);
      expect(output).toContain(`npm run -s ravie -- ${name}`);
      for (const part of ['Options', '--help', 'Exemples', 'Codes de sortie']) expect(output).toContain(part);
      expect((await ravie(`help ${name}`)).output).toBe(output);
    },
  );

  test('of a family of commands', async () => {
    expect((await ravie('exchange --help')).output).toContain('exchange search');
  });
});

describe('config', () => {
  const environment = { RAVIE_SECRET: 'the one that nobody may read at all', PORT: '4000' };

  test('shows every setting, and no value that was given', async () => {
    const { code, output } = await ravie('config', environment);
    expect(code).toBe(0);
    expect(output).toMatch(/PORT +donné/);
    expect(output).toMatch(/HOST +non donné/);
    expect(output).not.toContain('nobody may read');
    expect(output).not.toContain('4000');
  });

  test('the same for a machine', async () => {
    const { output } = await ravie('config --json', environment);
    const { settings } = JSON.parse(output);
    expect(settings).toContainEqual(expect.objectContaining({ name: 'PORT', default: '3000', state: 'set' }));
    expect(settings).toContainEqual(
      expect.objectContaining({ name: 'RAVIE_SECRET', default: null, state: 'set' }),
    );
    expect(output).not.toContain('nobody may read');
  });

  test('says, after the table, why RAVie could not start', async () => {
    const { code, output, errors } = await ravie('config', { RAVIE_ENV: 'production', PORT: 'x' });
    expect(code).toBe(1);
    expect(output).toMatch(/PORT +refusé/);
    for (const name of ['PORT', 'RAVIE_SECRET', 'RAVIE_ORIGIN']) expect(errors).toContain(name);
  });
});

test('demo is refused in production, before anything is opened', async () => {
  const { code, errors } = await ravie('demo', {
    RAVIE_ENV: 'production',
    RAVIE_DEMO_ACCOUNTS: 'non',
    RAVIE_SECRET: 'x'.repeat(40),
    RAVIE_ORIGIN: 'https://ravie.example',
    RAVIE_SMTP_URL: 'smtps://mail.example',
    RAVIE_SMS_URL: 'https://sms.example',
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  });
  expect(code).toBe(1);
  expect(errors).toContain('Pas de comptes de démonstration en production');
});

describe('guard', () => {
  test('answers one line a line, blank ones too, with positions in UTF-16', async () => {
    const { code, output } = await ravie(
      'guard --json',
      {},
      '😀 06 12 34 56 78\r\n\nrien ici\ncourriel rose@exemple.fr',
    );
    expect(code).toBe(0);
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toEqual([
      { found: [{ kind: 'phone', start: 3, end: 17 }] },
      { found: [] },
      { found: [] },
      { found: [{ kind: 'email', start: 9, end: 24 }] },
    ]);
  });

  test('or the texts without what is personal', async () => {
    const { output } = await ravie('guard', {}, 'Appelez le 06 12 34 56 78.\n');
    expect(output).not.toContain('06 12');
    expect(output.split('\n')).toHaveLength(2);
  });
});
