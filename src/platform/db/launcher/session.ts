import { Client, escapeIdentifier } from 'pg';
import { systemCode } from './launcher-error.ts';

/** Where a server answers, and as whom to speak to it. `host` is the folder of the socket. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
};

/** The role that owns the cluster: for the launcher only. */
const administrator = 'postgres';

/** The role of the application: owns its databases and may create others; not a superuser. */
export const applicationRole = 'ravie';

/** Opens one session, does the work, closes it. */
export async function withSession<Result>(
  connection: Connection,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({
    ...connection,
    ssl: false,
    application_name: 'ravie-launcher',
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
  });
  // A server stopped under the session tells it by this event too; the query in progress already fails.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A server that answers, and which cluster it serves. */
export type Answer = { readonly version: string; readonly dataDirectory: string };

/**
 * Asks a server who it is. `starting`: it runs but does not take sessions yet (recovery). `absent`: nothing
 * listens there. `silent`: something does, but does not answer.
 */
export async function ask(at: {
  host: string;
  port: number;
}): Promise<Answer | 'starting' | 'absent' | 'silent'> {
  try {
    return await withSession({ ...at, user: administrator, database: 'postgres' }, async (client) => {
      const { rows } = await client.query<{ version: string; directory: string }>(
        `select current_setting('server_version') as version, current_setting('data_directory') as directory`,
      );
      const { version = '', directory = '' } = rows[0] ?? {};
      return { version: version.split(' ')[0] ?? version, dataDirectory: directory };
    });
  } catch (error) {
    const code = systemCode(error);
    if (code === '57P03') return 'starting';
    return code === 'ENOENT' || code === 'ECONNREFUSED' ? 'absent' : 'silent';
  }
}

/** Makes sure that the application's role and database exist. */
export async function provision(at: { host: string; port: number }, database: string): Promise<void> {
  await withSession({ ...at, user: administrator, database: 'postgres' }, async (client) => {
    const role = await client.query('select from pg_roles where rolname = $1', [applicationRole]);
    if (role.rowCount === 0)
      await client.query(`create role ${escapeIdentifier(applicationRole)} login createdb`);
    await createAbsent(client, database);
  });
}

/**
 * Creates a database when there is none of that name, owned by the application's role; answers whether it did.
 * The connection may name any existing database of the server.
 */
export function createDatabaseIfAbsent(connection: Connection, name: string): Promise<boolean> {
  return withSession(connection, (client) => createAbsent(client, name));
}

async function createAbsent(client: Client, name: string): Promise<boolean> {
  const known = await client.query('select from pg_database where datname = $1', [name]);
  if (known.rowCount !== 0) return false;
  try {
    await client.query(
      `create database ${escapeIdentifier(name)} owner ${escapeIdentifier(applicationRole)}`,
    );
    return true;
  } catch (error) {
    // Another process created it in between: duplicate_database, or the unique index of pg_database.
    if (['42P04', '23505'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}
