import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const linter = join(root, 'node_modules/oxlint/bin/oxlint');
const folder = mkdtempSync(join(tmpdir(), 'house-lint-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The rules whose faults are planted here; others may speak of the same lines. */
type Fault = [rule: string, source: string, filename: string];

const planted: Fault[] = [
  ['eslint(no-console)', "console.log('here');", 'src/platform/log.ts'],
  [
    'eslint(no-restricted-properties)',
    'export const port = process.env.PORT;',
    'src/platform/http/server.ts',
  ],
  ['eslint(no-restricted-imports)', "export { env } from 'node:process';", 'src/features/places/routes.ts'],
  ['eslint(no-restricted-exports)', 'export default 1;', 'src/ui/card.tsx'],
  ['eslint(no-restricted-exports)', 'export default 1;', 'scripts/other.mjs'],
  ['eslint(no-restricted-exports)', 'export default 1;', 'src/ui/house.config.ts'],
  ['house(real-extensions)', "export { db } from './database';", 'src/platform/db/migrate.ts'],
  ['house(real-extensions)', "export const late = () => import('../database');", 'src/platform/db/late.ts'],
  ['eslint(no-warning-comments)', '// TODO later', 'src/language/ids.ts'],
  ['eslint(no-restricted-properties)', "vi.mock('./store.ts');", 'src/features/places/actions.test.ts'],
  ['eslint(no-restricted-properties)', "vi.spyOn(db, 'query');", 'test/faults/kill.test.ts'],
  [
    'house(escaped-markup)',
    'export const page = <p dangerouslySetInnerHTML={{ __html: typed }} />;',
    'src/features/places/pages.tsx',
  ],
  ['house(escaped-markup)', 'export const page = raw(typed);', 'src/features/places/pages/list.tsx'],
  ['house(built-nodes)', 'box.innerHTML = typed;', 'src/browser/guard.ts'],
  ['house(built-nodes)', "box.insertAdjacentHTML('beforeend', typed);", 'src/browser/offline.ts'],
  ['eslint(no-eval)', "eval('1 + 1');", 'src/language/text.ts'],
  ['eslint(eqeqeq)', 'export const same = one == other;', 'src/language/same.ts'],
  [
    'typescript(no-floating-promises)',
    'Promise.reject(new Error());',
    'src/features/places/actions/forget.ts',
  ],
  ['typescript(no-explicit-any)', 'export let all: any;', 'src/features/places/domain/all.ts'],
];

const allowed: Fault[] = [
  ['process.env where settings are read', 'export const all = process.env;', 'src/platform/config.ts'],
  ['console in a command', "console.log('prêt');", 'src/main/cli.ts'],
  ['console in a bench', "console.log('12 ms');", 'bench/exchange.ts'],
  ['a default export in a tool config', 'export default {};', 'vitest.config.ts'],
  ['null compared loosely', 'export const none = one == null;', 'src/language/none.ts'],
  ['an import with its extension', "export { db } from './database.ts';", 'src/platform/db/here.ts'],
  ['a package', "export { sql } from 'kysely';", 'src/platform/db/package.ts'],
  ['markup where it is written', 'export const page = raw(typed);', 'src/ui/markup.tsx'],
];

const rules = new Set(planted.map(([rule]) => rule));
const reported = new Map<string, string[]>();

/** Every fault in a house of its own, with the settings of ours: the linter reads them all at once. */
beforeAll(async () => {
  for (const path of ['.gitignore', '.oxlintrc.json', 'tsconfig.json', 'scripts/house/lint.mjs'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [, source, filename] of [...planted, ...allowed]) {
    mkdirSync(dirname(join(folder, filename)), { recursive: true });
    writeFileSync(join(folder, filename), `${source}\n`);
  }
  const found = await promisify(execFile)(process.execPath, [linter, '--format=json', '.'], {
    cwd: folder,
  }).catch((failure: unknown) => failure as { stdout: string });
  const { diagnostics } = JSON.parse(found.stdout) as { diagnostics: { code: string; filename: string }[] };
  for (const { code, filename } of diagnostics)
    if (rules.has(code)) reported.set(filename, [...(reported.get(filename) ?? []), code]);
}, 60_000);

describe('lint rules of the house report the fault planted for them', () => {
  test.each(planted)('%s: %s', (rule, _source, filename) => {
    expect(reported.get(filename)).toEqual([rule]);
  });

  test.each(allowed)('and are quiet on %s', (_, _source, filename) => {
    expect(reported.get(filename)).toBeUndefined();
  });
});
