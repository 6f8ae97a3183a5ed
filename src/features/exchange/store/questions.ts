import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Audience, Reach } from '../domain/audience.ts';
import type { Question } from '../domain/posts.ts';
import type { Theme } from '../domain/themes.ts';

const visible = `select id, number::float8 as number, author_id as "authorId", audience, theme, title, body,
    asked_at as "askedAt", edited_at as "editedAt", answer_count as "answerCount",
    last_answer_at as "lastAnswerAt", seen_at as "seenAt", helped_answer_id as "helpedAnswerId"
  from questions where id = $1 and ($2::boolean or audience = any($3::text[]) or author_id = $4)`;

/** The question of this id, if the reader may see it: within reach, or her own. */
export async function questionById(
  db: Db,
  reach: Reach,
  actor: Person,
  id: string,
): Promise<Question | null> {
  const values = [id, reach.everything, reach.audiences, actor.id];
  const [row] = await runPrepared<Question>(db, visible, values);
  return row ?? null;
}

const naming = `select id, title from questions
  where id = any($1::uuid[]) and ($2::boolean or audience = any($3::text[]) or author_id = $4)`;

/** What some questions ask, by id: those the reader may see. */
export async function titlesById(
  db: Db,
  reach: Reach,
  actor: Person,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const values = [ids, reach.everything, reach.audiences, actor.id];
  const rows = await runPrepared<{ id: string; title: string }>(db, naming, values);
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Who asked the question of this id, whoever asks: null when there is none. For the form sent twice. */
export async function askerOf(db: Db, id: string): Promise<{ authorId: string | null } | null> {
  const row = await db.selectFrom('questions').select('author_id').where('id', '=', id).executeTakeFirst();
  return row ? { authorId: row.author_id } : null;
}

export type NewQuestion = {
  id: string;
  authorId: string;
  audience: Audience;
  theme: Theme;
  title: string;
  body: string;
  /** The department it is addressed to, when it is to one or to a relay. */
  addressedTo: string | null;
  now: Date;
};

/**
 * Filed under the department its author lives in when everybody may know it, else the one it is addressed to,
 * else none.
 */
const inserting = `insert into questions (id, author_id, audience, theme, title, body, department_code, asked_at, seen_at)
  select $1::uuid, $2::uuid, $3, $4, $5, $6, coalesce((select c.department_code from people p
    join communes c on c.code = p.commune_code where p.id = $2 and p.commune_seen_by = 'carers'), $7), $8, $8
  on conflict (id) do nothing
  returning number::float8 as number, department_code as "departmentCode"`;

/** Writes a new question and answers how it was filed; null when one of this id is there already. */
export async function insertQuestion(
  db: Db,
  given: NewQuestion,
): Promise<{ number: number; departmentCode: string | null } | null> {
  const { id, authorId, audience, theme, title, body, addressedTo, now } = given;
  const values = [id, authorId, audience, theme, title, body, addressedTo, now];
  const [row] = await runPrepared<{ number: number; departmentCode: string | null }>(db, inserting, values);
  return row ?? null;
}

/**
 * Holds the question until the end of the transaction: answers, marks and edits of one question come one after
 * the other, so that each indexes what the one before wrote.
 */
export async function holdQuestion(db: Db, id: string): Promise<void> {
  await db.selectFrom('questions').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}

export async function updateQuestion(
  db: Db,
  id: string,
  given: { title: string; body: string; theme: Theme; now: Date },
): Promise<void> {
  await db
    .updateTable('questions')
    .set({ title: given.title, body: given.body, theme: given.theme, edited_at: given.now })
    .where('id', '=', id)
    .execute();
}

/** Sets, moves or (null) takes back the mark of the answer that helped. */
export async function setHelpedAnswer(db: Db, questionId: string, answerId: string | null): Promise<void> {
  await db
    .updateTable('questions')
    .set({ helped_answer_id: answerId })
    .where('id', '=', questionId)
    .execute();
}

/** Notes that the asker has seen the answers there are. */
export async function markSeen(db: Db, questionId: string, now: Date): Promise<void> {
  await db.updateTable('questions').set({ seen_at: now }).where('id', '=', questionId).execute();
}
