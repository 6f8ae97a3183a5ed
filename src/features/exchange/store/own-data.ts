import { sql } from 'kysely';
import type { Exported } from '../../../language/exported.ts';
import type { Db } from '../../../platform/db/database.ts';

type Row = Record<string, unknown>;

const page = 200;

/** Everything somebody wrote in the exchange, for herself: her words, never those of others. Read a page at a time. */
export async function* exportPosts(db: Db, personId: string): AsyncGenerator<Exported> {
  yield* pages('questions', (after) =>
    sql<Row>`select number::float8 as number, id, theme, audience, department_code, title, body, asked_at, edited_at
      from questions where author_id = ${personId} and number > ${after} order by number limit ${page}`.execute(
      db,
    ),
  );
  yield* pages('answers', (after) =>
    sql<Row>`select number::float8 as number, question_id, body, answered_at, edited_at, thanks_count
      from answers where author_id = ${personId} and number > ${after} order by number limit ${page}`.execute(
      db,
    ),
  );
  const thanks = await sql<Row>`select answer_id, thanked_at from answer_thanks
    where person_id = ${personId} order by thanked_at`.execute(db);
  for (const row of thanks.rows) yield { table: 'answer_thanks', row };
  const revisions = await sql<Row>`select r.title, r.body, r.written_at, r.replaced_at
    from exchange_revisions r left join questions q on q.id = r.question_id left join answers a on a.id = r.answer_id
    where coalesce(q.author_id, a.author_id) = ${personId} and r.forgotten_at is null
    order by r.replaced_at`.execute(db);
  for (const row of revisions.rows) yield { table: 'exchange_revisions', row };
}

async function* pages(
  table: string,
  read: (after: number) => Promise<{ rows: Row[] }>,
): AsyncGenerator<Exported> {
  let after = 0;
  for (;;) {
    const { rows } = await read(after);
    for (const { number, ...row } of rows) {
      after = Number(number);
      yield { table, row };
    }
    if (rows.length < page) return;
  }
}

/**
 * Takes somebody out of the exchange: what she wrote stays, unsigned, and what it said before she changed it is
 * forgotten. To be called before her account goes.
 */
export async function unsignPosts(db: Db, personId: string, now: Date): Promise<void> {
  await sql`update exchange_revisions r set title = null, body = null, forgotten_at = ${now}
    where r.forgotten_at is null and (
      r.question_id in (select id from questions where author_id = ${personId})
      or r.answer_id in (select id from answers where author_id = ${personId}))`.execute(db);
  await sql`update questions set author_id = null where author_id = ${personId}`.execute(db);
  await sql`update answers set author_id = null where author_id = ${personId}`.execute(db);
  await sql`update answer_thanks set person_id = null where person_id = ${personId}`.execute(db);
}

/** Forgets what texts said before they were changed, when that was before this moment. Answers how many. */
export async function sweepRevisions(db: Db, before: Date, now: Date): Promise<number> {
  const { numAffectedRows } =
    await sql`update exchange_revisions set title = null, body = null, forgotten_at = ${now}
    where forgotten_at is null and replaced_at < ${before}`.execute(db);
  return Number(numAffectedRows ?? 0);
}
