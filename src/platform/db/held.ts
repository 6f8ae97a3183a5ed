import { AsyncLocalStorage } from 'node:async_hooks';
import { sql, type ControlledTransaction, type Kysely } from 'kysely';
import type { DB } from './schema.ts';

type Db = Kysely<DB>;

type Begun = { trx: Db; keep: () => Promise<void>; drop: () => Promise<void> };

/**
 * A transaction that outlives the work done in it: what a request changes is kept with the answer it is given, or not
 * at all. Nothing is opened until something is written; `transact` joins it from wherever it is called in the request.
 */
export class Held {
  readonly #db: Db;
  readonly #pool: Db;
  readonly #opening: (trx: Db) => Promise<void>;
  #begun: Promise<Begun> | undefined;
  #opened: Promise<void> | undefined;
  #over = false;

  /**
   * @param db the handle whose work joins it
   * @param pool where its connection comes from: not that of `db`, which the request goes on reading by
   * @param opening done first in the transaction; when it throws, nothing else is done and all is undone
   */
  constructor(db: Db, pool: Db, opening: (trx: Db) => Promise<void>) {
    this.#db = db;
    this.#pool = pool;
    this.#opening = opening;
  }

  /** Whether work on this handle belongs in it. */
  takes(db: Db): boolean {
    return !this.#over && db === this.#db;
  }

  /** Whether anything was written. */
  get begun(): boolean {
    return this.#begun !== undefined;
  }

  /** The transaction, opened at the first call. */
  async join(): Promise<Db> {
    this.#begun ??= begin(this.#pool);
    const { trx } = await this.#begun;
    this.#opened ??= this.#opening(trx);
    await this.#opened;
    return trx;
  }

  /** Keeps everything, with what `closing` adds. Throws when it could not be kept: then nothing was. */
  async keep(closing: (trx: Db) => Promise<void>): Promise<void> {
    this.#over = true;
    const begun = await this.#begun;
    if (!begun) return;
    try {
      await closing(begun.trx);
    } catch (error) {
      await begun.drop();
      throw error;
    }
    await begun.keep();
  }

  /** Undoes everything. */
  async drop(): Promise<void> {
    this.#over = true;
    await (await this.#begun)?.drop();
  }
}

const current = new AsyncLocalStorage<Held>();

/** Does the work with its writes held. */
export function holding<Result>(held: Held, work: () => Promise<Result>): Promise<Result> {
  return current.run(held, work);
}

/** The transaction held for this request, if this handle is the one it is opened on. */
export function heldOn(db: Db): Held | undefined {
  const held = current.getStore();
  return held?.takes(db) ? held : undefined;
}

async function begin(db: Db): Promise<Begun> {
  if (db.isTransaction) return beginStep(db);
  const trx: ControlledTransaction<DB> = await db.startTransaction().execute();
  return {
    trx,
    keep: async () => {
      await trx.commit().execute();
    },
    drop: async () => {
      await trx.rollback().execute();
    },
  };
}

/** Inside a transaction already (a test that rolls back): a step of it. */
async function beginStep(db: Db): Promise<Begun> {
  const name = sql.id(`held_${String(++steps)}`);
  await sql`savepoint ${name}`.execute(db);
  return {
    trx: db,
    keep: async () => {
      await sql`release savepoint ${name}`.execute(db);
    },
    drop: async () => {
      await sql`rollback to savepoint ${name}`.execute(db);
      await sql`release savepoint ${name}`.execute(db);
    },
  };
}

let steps = 0;
