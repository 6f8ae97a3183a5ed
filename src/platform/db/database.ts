import type { Outcome } from '../../language/failure.ts';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { heldOn } from './held.ts';
import { preparing } from './prepared.ts';
import type { DB } from './schema.ts';

/** A handle on the database: the pool, or the transaction one is in. Stores take either. */
export type Db = Kysely<DB>;

export type Connection =
  | { connectionString: string }
  | { host: string; port: number; user: string; database: string };

/** Opens a pool. Whoever opens it destroys it (`db.destroy()`). */
export function openDatabase(connection: Connection, options: { pool?: number; name?: string } = {}): Db {
  const pool = new pg.Pool({
    ...connection,
    max: options.pool ?? 10,
    application_name: options.name ?? 'ravie',
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
  });
  // A connection that is cut (database restarted) is replaced at the next query; it must not end the process. The
  // pool only listens while it is idle: one that is cut between two statements of a transaction has nobody else.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: preparing(pool) }) });
}

/**
 * Runs the work in one transaction: all of it is kept, or none. Inside a transaction already (an action called
 * by another, a test that rolls back), it becomes a savepoint of it; in a request whose answer is kept with what it
 * does (`http/sent-once`), a savepoint of the one held for it.
 */
export async function transact<Result>(db: Db, work: (trx: Db) => Promise<Result>): Promise<Result> {
  const held = heldOn(db);
  if (held) return step(await held.join(), work);
  return db.isTransaction ? step(db, work) : db.transaction().execute(work);
}

/** The same for work that may end in a failure its caller expects: what was written before it failed is taken back. */
export async function attempt<Value, Failure extends { kind: string }>(
  db: Db,
  work: (trx: Db) => Promise<Outcome<Value, Failure>>,
): Promise<Outcome<Value, Failure>> {
  const takenBack = new Error('taken back');
  let ended: Outcome<Value, Failure> | undefined;
  try {
    return await transact(db, async (trx) => {
      ended = await work(trx);
      if (!ended.ok) throw takenBack;
      return ended;
    });
  } catch (error) {
    if (error !== takenBack || !ended) throw error;
    return ended;
  }
}

async function step<Result>(db: Db, work: (trx: Db) => Promise<Result>): Promise<Result> {
  const name = sql.id(`step_${++savepoints}`);
  await sql`savepoint ${name}`.execute(db);
  try {
    const result = await work(db);
    await sql`release savepoint ${name}`.execute(db);
    return result;
  } catch (error) {
    await sql`rollback to savepoint ${name}`.execute(db);
    throw error;
  }
}

let savepoints = 0;
