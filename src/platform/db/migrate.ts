import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { transact, type Db } from './database.ts';

export type Migration = { name: string; text: string; checksum: string };

/** Raised when a migration that was applied has been edited since, or is missing: the history must not be rewritten. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/** The migrations of a folder, in the order of their names (`20261122_people.sql`). */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

/**
 * Applies what is missing, each migration in its own transaction, one process at a time (advisory lock).
 * Answers the names applied now. Throws {@link MigrationError} when an applied one has changed.
 */
export async function migrate(
  db: Db,
  migrations: readonly Migration[],
  onApply: (name: string) => void = () => undefined,
): Promise<string[]> {
  await transact(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(7221, 1)`.execute(trx);
    await sql`create table if not exists migrations (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`.execute(
      trx,
    );
  });
  const applied: string[] = [];
  for (const migration of migrations) {
    const isNew = await transact(db, async (trx) => {
      await sql`select pg_advisory_xact_lock(7221, 1)`.execute(trx);
      const known = await trx
        .selectFrom('migrations')
        .select('checksum')
        .where('name', '=', migration.name)
        .executeTakeFirst();
      if (known && known.checksum !== migration.checksum)
        throw new MigrationError(`La migration ${migration.name} a changé depuis qu’elle a été appliquée.`);
      if (known) return false;
      onApply(migration.name);
      await sql.raw(migration.text).execute(trx);
      await trx
        .insertInto('migrations')
        .values({ name: migration.name, checksum: migration.checksum })
        .execute();
      return true;
    });
    if (isNew) applied.push(migration.name);
  }
  return applied;
}

/** The names not applied yet; all of them on an empty database. */
export async function pendingMigrations(db: Db, migrations: readonly Migration[]): Promise<string[]> {
  const { rows } = await sql<{
    known: string | null;
  }>`select to_regclass('migrations')::text as known`.execute(db);
  if (!rows[0]?.known) return migrations.map((migration) => migration.name);
  const applied = await db.selectFrom('migrations').select('name').execute();
  const names = new Set(applied.map((row) => row.name));
  return migrations.filter((migration) => !names.has(migration.name)).map((migration) => migration.name);
}
