import { PgBoss } from 'pg-boss';
import type { Connection } from '../db/database.ts';

/** Makes the tables of the queue, or brings them up to date, for an account that may not do it itself. */
export async function installQueue(connection: Connection): Promise<void> {
  const boss = new PgBoss({ ...connection, max: 1, schema: 'jobs', supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}
