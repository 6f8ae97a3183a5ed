import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { TestProject } from 'vitest/node';
import { migrationsFolder } from '../../src/main/root.ts';
import { openDatabase, type Connection } from '../../src/platform/db/database.ts';
import { findServerBinaries } from '../../src/platform/db/launcher/binaries.ts';
import { startTemporaryDatabase } from '../../src/platform/db/launcher/temporary.ts';
import { migrate, readMigrations } from '../../src/platform/db/migrate.ts';
import { placesForTests } from './places.ts';
import { forgetStatements } from './statements.ts';

/**
 * One throw-away server for the whole run, with one migrated database holding the communes: each worker
 * clones it. `RAVIE_TEST_PG=15` asks for the machine's own server binaries of that version instead of the embedded ones.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const version = (project.config.env as Record<string, string> | undefined)?.['RAVIE_TEST_PG'];
  const binaries = version
    ? findServerBinaries().find((found) => found.version.startsWith(version))
    : undefined;
  if (version && !binaries) throw new Error(`No PostgreSQL ${version} server binaries on this machine.`);
  if (project.name === 'pg18') forgetStatements();
  const server = await startTemporaryDatabase(binaries ? { binaries } : {});
  try {
    const template = await makeTemplate(server.connection);
    project.provide('database', { server: server.connection, template, version: server.version });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
}

async function makeTemplate(server: Connection): Promise<string> {
  const name = `template_${randomBytes(4).toString('hex')}`;
  const administration = openDatabase(server, { pool: 1 });
  await sql`create database ${sql.id(name)}`.execute(administration);
  await administration.destroy();
  const db = openDatabase({ ...server, database: name }, { pool: 4 });
  await migrate(db, await readMigrations(migrationsFolder));
  await placesForTests(db);
  await db.destroy();
  return name;
}
