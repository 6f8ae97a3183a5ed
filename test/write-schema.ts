import { writeFile } from 'node:fs/promises';
import { migrationsFolder } from '../src/main/root.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { startTemporaryDatabase } from '../src/platform/db/launcher/temporary.ts';
import { migrate, readMigrations } from '../src/platform/db/migrate.ts';
import { generateSchemaTypes, schemaFile } from './schema-types.ts';

const server = await startTemporaryDatabase();
try {
  const db = openDatabase(server.connection, { pool: 2 });
  await migrate(db, await readMigrations(migrationsFolder));
  await db.destroy();
  await writeFile(schemaFile, await generateSchemaTypes(server.connection));
} finally {
  await server.stop();
}
