import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { loadDemo } from '../src/main/demo/load.ts';
import { openDatabase, type Connection, type Db } from '../src/platform/db/database.ts';
import { cloneDatabase, servicesOn } from './database.ts';

/**
 * A database of one's own that holds the demonstration network. The first to ask loads it, once for the whole run
 * (everybody else waits a few seconds); all get a copy, so that nobody reads what another wrote.
 */
export async function demonstrationDatabase(): Promise<Connection> {
  const { server, template } = inject('database');
  const loaded = `${template}_demo`;
  const administration = openDatabase(server, { pool: 1 });
  try {
    await administration.connection().execute(async (session) => {
      await sql`select pg_advisory_lock(hashtext(${loaded}))`.execute(session);
      if (!(await exists(session, loaded))) await load(session, loaded);
      await sql`select pg_advisory_unlock(hashtext(${loaded}))`.execute(session);
    });
  } finally {
    await administration.destroy();
  }
  return cloneDatabase(loaded);
}

/** Loaded aside and renamed when whole: a run that stops half-way leaves nothing that looks finished. */
async function load(session: Db, name: string): Promise<void> {
  const aside = `${name}_${randomBytes(4).toString('hex')}`;
  const connection = await cloneDatabase(inject('database').template, aside);
  const db = openDatabase(connection, { pool: 2 });
  try {
    await loadDemo(servicesOn(db, connection), () => undefined);
  } finally {
    await db.destroy();
  }
  await sql`alter database ${sql.id(aside)} rename to ${sql.id(name)}`.execute(session);
}

async function exists(session: Db, name: string): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_database where datname = ${name}`.execute(session);
  return rows.length > 0;
}

/** The same as an address, for a program that reads `DATABASE_URL`. */
export function addressOf(connection: Connection): string {
  if ('connectionString' in connection) return connection.connectionString;
  const { user, host, port, database } = connection;
  const parameters = new URLSearchParams({ host, port: String(port) });
  return `postgres://${user}@localhost/${database}?${parameters.toString()}`;
}
