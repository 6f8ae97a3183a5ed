import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { testDatabase } from './database.ts';
import { generateSchemaTypes, schemaFile } from './schema-types.ts';

test('the types of the tables are those of the migrated database (else: npm run schema)', async () => {
  const { connection } = await testDatabase();
  expect(await readFile(schemaFile, 'utf8')).toBe(await generateSchemaTypes(connection));
});
