import { sql } from 'kysely';
import type { Db } from '../../src/platform/db/database.ts';
import type { Ledger } from './ledger.ts';

/** What a database holds of what it said it had kept. */
export type Count = {
  acknowledged: number;
  found: number;
  lost: number;
  /** Kept more than once, acknowledged or not. */
  duplicated: number;
  /** Kept without all that one transaction writes with it: its place in the search, its audit line, the count of answers. */
  halfWritten: number;
};

/** What the writers write, and nobody else: for JavaScript as for PostgreSQL. */
const trial = 'Essai ([a-z]{16}) de la base';

/** Looks for everything the ledger says was acknowledged: by its id, and by the word that only it holds. */
export async function countKept(db: Db, ledger: Ledger): Promise<Count> {
  const kept = await readKept(db);
  const ids = new Map<string, string[]>();
  for (const { id, text } of kept) {
    const marker = new RegExp(trial).exec(text)?.[1];
    if (marker) ids.set(marker, [...(ids.get(marker) ?? []), id]);
  }
  const isKept = (marker: string, id: string) => ids.get(marker)?.includes(id) ?? false;
  const found = ledger.acknowledged.filter(({ marker, id }) => isKept(marker, id)).length;
  return {
    acknowledged: ledger.acknowledged.length,
    found,
    lost: ledger.acknowledged.length - found,
    duplicated: [...ids.values()].filter((copies) => copies.length > 1).length,
    halfWritten: await countHalfWritten(db),
  };
}

async function readKept(db: Db): Promise<{ id: string; text: string }[]> {
  const { rows } = await sql<{ id: string; text: string }>`
    select id, title || ' ' || body as text from questions union all select id, body from answers`.execute(
    db,
  );
  return rows;
}

async function countHalfWritten(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select q.id from questions q
      where not exists (select from question_terms t where t.question_id = q.id)
        or q.answer_count <> (select count(*) from answers a where a.question_id = q.id)
        or (q.title || ' ' || q.body ~ ${trial} and not exists (
          select from audit_lines l where l.subject = 'question:' || q.id))
      union all
      select a.id from answers a
      where a.body ~ ${trial} and not exists (select from audit_lines l where l.subject = 'answer:' || a.id)
    ) as halves`.execute(db);
  return rows[0]?.count ?? 0;
}
