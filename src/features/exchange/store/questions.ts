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

/** Who asked the question of this id, whoever asks: null when there is none. For the form sent twice. */
export async function askerOf(db: Db, id: string): Promise<{ authorId: string | null } | null> {
  const row = await db.selectFrom('questions').select('author_id').where('id', '=', id).executeTakeFirst();
  return row ? { authorId: row.author_id } : null;
}

/** Writes a new question, unless one of this id is there already. Answers whether it was written. */
export async function insertQuestion(
  db: Db,
  given: {
    id: string;
    authorId: string;
    audience: Audience;
    theme: Theme;
    departmentCode: string | null;
    title: string;
    body: string;
    now: Date;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('questions')
    .values({
      id: given.id,
      author_id: given.authorId,
      audience: given.audience,
      theme: given.theme,
      department_code: given.departmentCode,
      title: given.title,
      body: given.body,
      asked_at: given.now,
      seen_at: given.now,
    })
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows) > 0;
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

export async function countAnswer(db: Db, questionId: string, now: Date): Promise<void> {
  await db
    .updateTable('questions')
    .set((eb) => ({ answer_count: eb('answer_count', '+', 1), last_answer_at: now }))
    .where('id', '=', questionId)
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

/**
 * The department a question by this person is filed under: the one she lives in when everybody may know it,
 * else the one it is addressed to, else none.
 */
export async function filedDepartment(
  db: Db,
  actor: Person,
  addressedTo: string | null,
): Promise<string | null> {
  const row = await db
    .selectFrom('people')
    .leftJoin('communes', 'communes.code', 'people.commune_code')
    .select(['communes.department_code', 'people.commune_seen_by'])
    .where('people.id', '=', actor.id)
    .executeTakeFirst();
  return (row?.commune_seen_by === 'carers' ? row.department_code : null) ?? addressedTo;
}
