import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../..');

test('who stands behind a name is read in one file, and let out to three', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => path.replaceAll('\\', '/'));
  const naming = (name: RegExp) =>
    files.filter((path) =>
      name.test(readFileSync(join(src, path), 'utf8').replace(/^\s*(\*|\/\/|\/\*).*$/gm, '')),
    );
  expect(naming(/unsigned_authors/).sort()).toEqual([
    'features/exchange/seed/plant.ts',
    'features/exchange/store/unsigned.ts',
    // Said to be kept, and read by neither.
    'features/my-data/domain/kept/exchange.ts',
    'features/my-data/words/table-names-en.ts',
    'features/my-data/words/table-names.ts',
    'platform/db/schema.ts',
  ]);
  expect(naming(/authorBehind/).sort()).toEqual([
    'features/exchange/actions/reveal-author.ts',
    'features/exchange/store/reveals.ts',
    'features/exchange/store/unsigned.ts',
  ]);
});
