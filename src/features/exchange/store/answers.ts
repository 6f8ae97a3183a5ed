import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Reach } from '../domain/audience.ts';
import type { Answer } from '../domain/posts.ts';

/** Of `answers a`; $1 is the reader. */
const columns = `a.id, a.number::float8 as number, a.question_id as "questionId", a.author_id as "authorId", a.body,
  a.answered_at as "answeredAt", a.edited_at as "editedAt", a.thanks_count as "thanksCount",
  exists (select from answer_thanks t where t.answer_id = a.id and t.person_id = $1) as thanked`;

const page = `(select ${columns} from answers a where a.question_id = $2 and a.number > $3
    order by a.number limit $4)
  union
  (select ${columns} from answers a where a.id = $5::uuid)
  order by number`;

/**
 * Answers to a question the reader was found to see, in the order they came, after the answer of that number;
 * and, on the first page, the one that helped wherever it stands.
 */
export async function answersTo(
  db: Db,
  actor: Person,
  question: { id: string; helpedAnswerId: string | null },
  { after, limit }: { after: number; limit: number },
): Promise<Answer[]> {
  const helped = after === 0 ? question.helpedAnswerId : null;
  return runPrepared<Answer>(db, page, [actor.id, question.id, after, limit, helped]);
}

const visible = `select ${columns} from answers a join questions q on q.id = a.question_id
  where a.id = $2 and ($3::boolean or q.audience = any($4::text[]) or q.author_id = $1)`;

/** The answer of this id, if the reader may see its question. */
export async function answerById(db: Db, reach: Reach, actor: Person, id: string): Promise<Answer | null> {
  const values = [actor.id, id, reach.everything, reach.audiences];
  const [row] = await runPrepared<Answer>(db, visible, values);
  return row ?? null;
}

/** An answer of some id, whoever asks: who gave it and to what. */
export type Given = { authorId: string | null; questionId: string };

const before = `select q.id is not null as visible, a.author_id as "authorId", a.question_id as "questionId"
  from (select) as once
  left join questions q on q.id = $1 and ($2::boolean or q.audience = any($3::text[]) or q.author_id = $4)
  left join answers a on a.id = $5`;

/** Before answering: whether the actor sees the question, and the answer of this id when there is one already. */
export async function beforeAnswer(
  db: Db,
  reach: Reach,
  actor: Person,
  { questionId, id }: { questionId: string; id: string },
): Promise<{ visible: boolean; given: Given | null }> {
  const values = [questionId, reach.everything, reach.audiences, actor.id, id];
  type Row = { visible: boolean; authorId: string | null; questionId: string | null };
  const [row] = await runPrepared<Row>(db, before, values);
  const given = row?.questionId ? { authorId: row.authorId, questionId: row.questionId } : null;
  return { visible: row?.visible ?? false, given };
}

const inserting = `with given as (
    insert into answers (id, question_id, author_id, body, answered_at) values ($1, $2, $3, $4, $5)
    on conflict (id) do nothing returning question_id
  )
  update questions q set answer_count = q.answer_count + 1, last_answer_at = $5 from given
  where q.id = given.question_id returning q.id`;

/**
 * Writes a new answer, unless one of this id is there already; answers whether it was written. Holds the question
 * until the end of the transaction, as `holdQuestion` does.
 */
export async function insertAnswer(
  db: Db,
  given: { id: string; questionId: string; authorId: string; body: string; now: Date },
): Promise<boolean> {
  const { id, questionId, authorId, body, now } = given;
  return (await runPrepared(db, inserting, [id, questionId, authorId, body, now])).length > 0;
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

/** Who gave an answer, and who had asked: for who tells them, not for a page. Null once one has erased herself. */
export async function writersOf(
  db: Db,
  answerId: string,
): Promise<{ questionId: string; giverId: string | null; askerId: string | null } | null> {
  const row = await db
    .selectFrom('answers as a')
    .innerJoin('questions as q', 'q.id', 'a.question_id')
    .select(['q.id as questionId', 'a.author_id as giverId', 'q.author_id as askerId'])
    .where('a.id', '=', answerId)
    .executeTakeFirst();
  return row ?? null;
}
