import { generate, getDialect } from 'kysely-codegen';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Connection } from '../src/platform/db/database.ts';

export const schemaFile = new URL('../src/platform/db/schema.ts', import.meta.url);

/** The types of the tables of a migrated database, as `src/platform/db/schema.ts` must hold them. */
export async function generateSchemaTypes(connection: Connection): Promise<string> {
  const db = new Kysely<Record<string, never>>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ ...connection, max: 1 }) }),
  });
  try {
    return await generate({
      db,
      dialect: getDialect('postgres'),
      defaultSchemas: ['public'],
      includePattern: 'public.*',
    });
  } finally {
    await db.destroy();
  }
}
