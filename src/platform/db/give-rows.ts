import { CompiledQuery } from 'kysely';
import type { Exported } from '../../language/exported.ts';
import type { Db } from './database.ts';

type Row = Record<string, unknown>;

/** The rows somebody is given of each table: one query a table, of what is hers (`$1` is her id). */
export async function* giveRows(
  db: Db,
  queries: Readonly<Record<string, string>>,
  personId: string,
): AsyncGenerator<Exported> {
  for (const [table, query] of Object.entries(queries))
    for (const row of await read(db, query, [personId])) yield { table, row };
}

const page = 200;

/**
 * The same where there may be many, a page at a time. The query takes her id, the last `number` already given and how
 * many to give; it answers that `number`, which is not given.
 */
export async function* givePages(
  db: Db,
  table: string,
  query: string,
  personId: string,
): AsyncGenerator<Exported> {
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = await read(db, query, [personId, after, page]);
    for (const { number, ...row } of rows) {
      after = Number(number);
      yield { table, row };
    }
    if (rows.length < page) return;
  }
}

// Not prepared: asked a few times a year.
async function read(db: Db, query: string, values: readonly unknown[]): Promise<Row[]> {
  return (await db.executeQuery<Row>(CompiledQuery.raw(query, [...values]))).rows;
}
