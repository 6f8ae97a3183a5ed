import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';
import { withSecretFiles } from './secret-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'ravie-secret-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text, { mode: 0o600 });
  return join(folder, name);
};

test('a secret is read from the file that is named, without its line end', () => {
  const secret = 'drawn at random, thirty-two signs at least';
  const environment = withSecretFiles({
    RAVIE_SECRET_FILE: file('secret', `${secret}\n`),
    DATABASE_URL_FILE: file('database', 'postgres://ravie:pass@base.example/ravie\n'),
  });
  const config = readConfig(environment);
  expect([config.secret, config.databaseUrl]).toEqual([secret, 'postgres://ravie:pass@base.example/ravie']);
});

test.each([
  ['a file that is not there', { RAVIE_SECRET_FILE: join(folder, 'nowhere') }],
  ['an empty file', { RAVIE_SECRET_FILE: file('empty', ' \n') }],
  ['a file and a value', { RAVIE_SECRET_FILE: file('both', 'x'.repeat(40)), RAVIE_SECRET: 'y'.repeat(40) }],
])('%s is refused, and nothing it holds is said', (_, environment) => {
  let fault: unknown;
  try {
    withSecretFiles(environment);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(ConfigError);
  expect((fault as ConfigError).message).toContain('RAVIE_SECRET_FILE');
  expect((fault as ConfigError).message).not.toMatch(/x{5}|y{5}/);
});

test('what is no secret is read from no file', () => {
  expect(withSecretFiles({ PORT_FILE: file('port', '80') })).not.toHaveProperty('PORT');
});
