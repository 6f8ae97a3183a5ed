import { ConfigError } from '../platform/config.ts';
import { openDatabase, type Connection, type Db } from '../platform/db/database.ts';
import { migrate, pendingMigrations } from '../platform/db/migrate.ts';
import { ownsTables } from '../platform/db/serving-role.ts';
import { installQueue } from '../platform/jobs/install.ts';
import { commandWords as words } from './commands/words.ts';
import type { Ground } from './ground.ts';

/** Works with the account that owns the database: DATABASE_OWNER_URL, else the one that serves. */
export async function asOwner<Result>(
  { services, connection }: Ground,
  work: (db: Db, connection: Connection) => Promise<Result>,
): Promise<Result> {
  const { databaseOwnerUrl } = services.config;
  if (!databaseOwnerUrl) return work(services.db, connection);
  const owner = { connectionString: databaseOwnerUrl };
  const db = openDatabase(owner, { pool: 2, name: 'ravie-owner' });
  try {
    return await work(db, owner);
  } finally {
    await db.destroy();
  }
}

/**
 * Applies the migrations that wait, as the owner, and makes the queue when another account will serve. Answers the
 * names applied. An account that owns nothing only looks whether any waits; throws `ConfigError` when one does.
 */
export async function bringUpToDate(ground: Ground, onApply: (name: string) => void): Promise<string[]> {
  const { services, migrations } = ground;
  const apart = services.config.databaseOwnerUrl !== undefined;
  if (!apart && !(await ownsTables(services.db))) {
    const pending = await pendingMigrations(services.db, migrations);
    if (pending.length) throw new ConfigError([words.migrate.needsOwner]);
    return [];
  }
  return asOwner(ground, async (db, connection) => {
    const applied = await migrate(db, migrations, onApply);
    if (apart) await installQueue(connection);
    return applied;
  });
}
