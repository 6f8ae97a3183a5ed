import { createHash } from 'node:crypto';
import { CompiledQuery, type Kysely, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import type { DB } from './schema.ts';

/** How a statement says that it is worth preparing. */
const mark = '/* prepared */ ';

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    names.set(text, name);
  }
  return name;
}

/**
 * Runs a statement that every page pays for: its text is written once and never varies, its values are `$1`, `$2`…
 * The server plans it once a connection, whatever the values, instead of at every call, and Kysely has nothing to
 * compile. So it must be one whose best plan is always the same, as a short walk down an index is.
 */
export async function runPrepared<Row>(
  db: Kysely<DB>,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(mark + text, [...values]));
  return rows;
}

/** The pool as Kysely is given it: marked statements go out under a name, which is how PostgreSQL prepares them. */
export function preparing(pool: pg.Pool): PostgresPool {
  return {
    options: pool.options,
    connect: async () => wrap(await pool.connect()),
    end: () => pool.end(),
  };
}

const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();

function wrap(client: pg.PoolClient): PostgresPoolClient {
  const known = wrapped.get(client);
  if (known) return known;
  const session = new Session(client);
  const made = {
    query: (text: string, values: readonly unknown[]) => session.query(text, values),
    release: (destroy?: boolean) => {
      client.release(destroy);
    },
    // Kysely's other way of asking, through a cursor, needs one to be given to its dialect: there is none here.
  } as unknown as PostgresPoolClient;
  wrapped.set(client, made);
  return made;
}

/**
 * Tells the server when to plan. Left to itself it goes on planning prepared statements at every call, when it
 * believes it does better knowing how long a list is or where a limit stands: twice the work of the walk itself.
 */
class Session {
  readonly #client: pg.PoolClient;
  /** What the server was last told; null when it may have been taken back. */
  #mode: 'force_generic_plan' | 'auto' | null = null;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  async query(text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
    const marked = text.startsWith(mark);
    if (values.length > 0) await this.#plan(marked ? 'force_generic_plan' : 'auto');
    // What was told inside a transaction is forgotten with it.
    if (/^rollback/i.test(text)) this.#mode = null;
    return marked
      ? this.#client.query({ name: nameOf(text), text, values: [...values] })
      : this.#client.query(text, [...values]);
  }

  async #plan(mode: 'force_generic_plan' | 'auto'): Promise<void> {
    if (this.#mode === mode) return;
    await this.#client.query(`set plan_cache_mode = ${mode}`);
    this.#mode = mode;
  }
}
