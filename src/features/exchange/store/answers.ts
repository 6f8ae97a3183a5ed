import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Reach } from '../domain/audience.ts';
import type { Answer } from '../domain/posts.ts';

const columns = (actor: Person) => sql`a.id, a.number::float8 as number, a.question_id as "questionId",
  a.author_id as "authorId", a.body, a.answered_at as "answeredAt", a.edited_at as "editedAt",
  a.thanks_count as "thanksCount",
  exists (select from answer_thanks t where t.answer_id = a.id and t.person_id = ${actor.id}) as thanked`;

/**
 * Answers to a question the reader was found to see, in the order they came, after the answer of that number;
 * and, on the first page, the one that helped wherever it stands.
 */
export async function answersTo(
  db: Db,
  actor: Person,
  question: { id: string; helpedAnswerId: string | null },
  page: { after: number; limit: number },
): Promise<Answer[]> {
  const helped = page.after === 0 ? question.helpedAnswerId : null;
  const { rows } = await sql<Answer>`
    (select ${columns(actor)} from answers a where a.question_id = ${question.id} and a.number > ${page.after}
      order by a.number limit ${page.limit})
    union
    (select ${columns(actor)} from answers a where a.id = ${helped}::uuid)
    order by number`.execute(db);
  return rows;
}

/** The answer of this id, if the reader may see its question. */
export async function answerById(db: Db, reach: Reach, actor: Person, id: string): Promise<Answer | null> {
  const { rows } = await sql<Answer>`
    select ${columns(actor)} from answers a join questions q on q.id = a.question_id
    where a.id = ${id} and (${reach.everything} or q.audience = any(${reach.audiences}::text[])
      or q.author_id = ${actor.id})`.execute(db);
  return rows[0] ?? null;
}

/** Who gave the answer of this id and to what, whoever asks. For the form sent twice. */
export async function giverOf(
  db: Db,
  id: string,
): Promise<{ authorId: string | null; questionId: string } | null> {
  const row = await db
    .selectFrom('answers')
    .select(['author_id as authorId', 'question_id as questionId'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes a new answer, unless one of this id is there already. Answers whether it was written. */
export async function insertAnswer(
  db: Db,
  given: { id: string; questionId: string; authorId: string; body: string; now: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('answers')
    .values({
      id: given.id,
      question_id: given.questionId,
      author_id: given.authorId,
      body: given.body,
      answered_at: given.now,
    })
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows) > 0;
}

export async function updateAnswer(db: Db, id: string, body: string, now: Date): Promise<void> {
  await db.updateTable('answers').set({ body, edited_at: now }).where('id', '=', id).execute();
}

/** Says, or takes back, « ça m'aide »; said twice it counts once. Answers whether anything changed. */
export async function setThanks(
  db: Db,
  actor: Person,
  answerId: string,
  thanks: boolean,
  now: Date,
): Promise<boolean> {
  const { numAffectedRows } = thanks
    ? await sql`insert into answer_thanks (answer_id, person_id, thanked_at) values (${answerId}, ${actor.id}, ${now})
        on conflict (answer_id, person_id) do nothing`.execute(db)
    : await sql`delete from answer_thanks where answer_id = ${answerId} and person_id = ${actor.id}`.execute(
        db,
      );
  if (!numAffectedRows) return false;
  await db
    .updateTable('answers')
    .set((eb) => ({ thanks_count: eb('thanks_count', '+', thanks ? 1 : -1) }))
    .where('id', '=', answerId)
    .execute();
  return true;
}
