import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import house from '../../eslint.house.mjs';

const linter = new Linter();
const config: Linter.Config[] = [
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  ...house,
];

const reported = (source: string, filename: string) =>
  linter.verify(source, config, { filename }).map((message) => message.ruleId);

describe('lint rules of the house report the fault planted for them', () => {
  test.each([
    ['no-console', "console.log('here');", 'src/platform/log.ts'],
    ['no-restricted-properties', 'export const port = process.env.PORT;', 'src/platform/http/server.ts'],
    ['no-restricted-imports', "import { env } from 'node:process';", 'src/features/places/routes.ts'],
    ['no-restricted-exports', 'export default 1;', 'src/ui/card.tsx'],
    ['no-restricted-imports', "import { db } from './database';", 'src/platform/db/migrate.ts'],
    ['no-warning-comments', '// TODO later', 'src/language/ids.ts'],
    ['no-restricted-properties', "vi.mock('./store.ts');", 'src/features/places/actions.test.ts'],
    ['no-restricted-properties', "vi.spyOn(db, 'query');", 'test/faults/kill.test.ts'],
    [
      'no-restricted-syntax',
      'export const page = <p dangerouslySetInnerHTML={{ __html: typed }} />;',
      'src/features/places/pages.tsx',
    ],
    ['no-restricted-syntax', 'export const page = raw(typed);', 'src/features/places/pages/list.tsx'],
    ['no-restricted-syntax', 'box.innerHTML = typed;', 'src/browser/guard.ts'],
    ['no-eval', "eval('1 + 1');", 'src/language/text.ts'],
    ['eqeqeq', 'export const same = one == other;', 'src/language/text.ts'],
  ])('%s: %s', (rule, source, filename) => {
    expect(reported(source, filename)).toEqual([rule]);
  });

  test.each([
    ['process.env where settings are read', 'export const all = process.env;', 'src/platform/config.ts'],
    ['console in a command', "console.log('prêt');", 'src/main/cli.ts'],
    ['console in a bench', "console.log('12 ms');", 'bench/exchange.ts'],
    ['a default export in a tool config', 'export default {};', 'vitest.config.ts'],
    ['null compared loosely', 'export const none = one == null;', 'src/language/text.ts'],
    ['an import with its extension', "import { db } from './database.ts';", 'src/platform/db/migrate.ts'],
    ['a package', "import { sql } from 'kysely';", 'src/platform/db/migrate.ts'],
  ])('and are quiet on %s', (_, source, filename) => {
    expect(reported(source, filename)).toEqual([]);
  });
});
