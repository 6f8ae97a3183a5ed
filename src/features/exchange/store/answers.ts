import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Reach } from '../domain/audience.ts';
import type { Answer } from '../domain/posts.ts';
import { isKnown, isShown, standing, unlessHidden } from './shown.ts';

/** Of `answers a`; $1 is the reader. */
const columns = `a.id, a.number::float8 as number, a.question_id as "questionId", a.author_id as "authorId",
  ${unlessHidden('a', 'body', '$1')} as body, ${standing('a')} as standing, a.hidden_rule as "hiddenRule",
  a.answered_at as "answeredAt", a.edited_at as "editedAt", a.thanks_count as "thanksCount",
  exists (select from answer_thanks t where t.answer_id = a.id and t.person_id = $1) as thanked`;

const page = `(select ${columns} from answers a where a.question_id = $2 and a.number > $3 and ${isKnown('a', '$1')}
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
  where a.id = $2 and ($3::boolean or q.audience = any($4::text[]) or q.author_id = $1)
    and ${isKnown('q', '$1')} and (${isShown('a')} or a.author_id = $1)`;

/** The answer of this id, if the reader may see its question, and it is shown or her own. */
export async function answerById(db: Db, reach: Reach, actor: Person, id: string): Promise<Answer | null> {
  const values = [actor.id, id, reach.everything, reach.audiences];
  const [row] = await runPrepared<Answer>(db, visible, values);
  return row ?? null;
}

/** An answer of some id, whoever asks: who gave it and to what. */
export type Given = { authorId: string | null; questionId: string };

const before = `select q.id is not null as visible,
    coalesce(${isShown('q')} and q.closed_at is null, false) as open, a.author_id as "authorId", a.question_id as "questionId"
  from (select) as once
  left join questions q on q.id = $1 and ($2::boolean or q.audience = any($3::text[]) or q.author_id = $4)
    and ${isKnown('q', '$4')}
  left join answers a on a.id = $5`;

/** Before answering: whether the actor sees the question, whether it takes answers, and the answer of this id when there is one already. */
export async function beforeAnswer(
  db: Db,
  reach: Reach,
  actor: Person,
  { questionId, id }: { questionId: string; id: string },
): Promise<{ visible: boolean; open: boolean; given: Given | null }> {
  const values = [questionId, reach.everything, reach.audiences, actor.id, id];
  type Row = { visible: boolean; open: boolean; authorId: string | null; questionId: string | null };
  const [row] = await runPrepared<Row>(db, before, values);
  const given = row?.questionId ? { authorId: row.authorId, questionId: row.questionId } : null;
  return { visible: row?.visible ?? false, open: row?.open ?? false, given };
}

const inserting = `with given as (
    insert into answers (id, question_id, author_id, body, answered_at, held_at)
    values ($1, $2, $3, $4, $5, case when $6::boolean then $5::timestamptz end)
    on conflict (id) do nothing returning question_id
  )
  update questions q set answer_count = q.answer_count + (not $6::boolean)::int,
    last_answer_at = case when $6::boolean then q.last_answer_at else $5 end from given
  where q.id = given.question_id returning q.id`;

/**
 * Writes a new answer, unless one of this id is there already; answers whether it was written. A held one counts for
 * nothing yet. Holds the question
 * until the end of the transaction, as `holdQuestion` does.
 */
export async function insertAnswer(
  db: Db,
  given: { id: string; questionId: string; authorId: string; body: string; now: Date; held?: boolean },
): Promise<boolean> {
  const { id, questionId, authorId, body, now, held = false } = given;
  return (await runPrepared(db, inserting, [id, questionId, authorId, body, now, held])).length > 0;
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
