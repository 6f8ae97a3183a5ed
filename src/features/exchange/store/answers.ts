import { sql } from 'kysely';
import type { ExpertField } from '../../../language/expert-fields.ts';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import { startOfDay } from '../../../language/time.ts';
import type { Audience, Reach } from '../domain/audience.ts';
import type { Answer } from '../domain/posts.ts';
import type { CoarsePlace } from '../domain/unsigned.ts';
import { placeNamed } from './questions.ts';
import { isKnown, isShown, standing, unlessHidden } from './shown.ts';
import { behind, isBy } from './unsigned.ts';

/** Of `answers a` to `questions q`; $1 is the reader. */
const columns = `a.id, a.position, a.question_id as "questionId", a.author_id as "authorId", a.alias,
  ${placeNamed('a')} as place, ${isBy('a', 'a.question_id', '$1')} as own,
  case when a.alias is null then coalesce(a.author_id = q.author_id, false)
    else coalesce(a.alias = q.alias, false) end as "byAsker",
  a.field, ${unlessHidden('a', 'body', '$1')} as body, ${standing('a')} as standing, a.hidden_rule as "hiddenRule",
  a.answered_at as "answeredAt", a.edited_at as "editedAt", a.thanks_count as "thanksCount",
  exists (select from answer_thanks t where t.answer_id = a.id and t.person_id = $1) as thanked`;

const page = `(select ${columns} from answers a join questions q on q.id = a.question_id
    where a.question_id = $2 and a.position > $3 and ${isKnown('a', '$1')} order by a.position limit $4)
  union
  (select ${columns} from answers a join questions q on q.id = a.question_id where a.id = $5::uuid)
  order by position`;

/**
 * Answers to a question the reader was found to see, in the order they came, after the one at that place;
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
  where a.id = $2 and ($3::boolean or q.audience = any($4::text[]) or q.field = any($5::text[])
    or ${isBy('q', 'q.id', '$1')})
    and ${isKnown('q', '$1')} and (${isShown('a')} or ${isBy('a', 'a.question_id', '$1')})`;

/** The answer of this id, if the reader may see its question, and it is shown or her own. */
export async function answerById(db: Db, reach: Reach, actor: Person, id: string): Promise<Answer | null> {
  const values = [actor.id, id, reach.everything, reach.audiences, reach.fields];
  const [row] = await runPrepared<Answer>(db, visible, values);
  return row ?? null;
}

/** An answer of some id, whoever asks: whether it is hers, and to what. */
export type Given = { id: string; own: boolean; questionId: string };

const before = `select q.id is not null as visible, q.audience, q.field,
    coalesce(${isShown('q')} and q.closed_at is null, false) as open, a.id, a.question_id as "questionId",
    case when a.id is null then false else ${isBy('a', 'a.question_id', '$4')} end as own
  from (select) as once
  left join questions q on q.id = $1 and ($2::boolean or q.audience = any($3::text[]) or q.field = any($6::text[])
    or ${isBy('q', 'q.id', '$4')}) and ${isKnown('q', '$4')}
  left join answers a on a.id = any($5::uuid[])`;

/**
 * Before answering: whom the question is for when the actor sees it, whether it takes answers, and the answer that
 * one of these ids was given to when there is one already.
 */
export async function beforeAnswer(
  db: Db,
  reach: Reach,
  actor: Person,
  { questionId, ids }: { questionId: string; ids: readonly string[] },
): Promise<{
  question: { audience: Audience; field: ExpertField | null } | null;
  open: boolean;
  given: Given | null;
}> {
  const values = [questionId, reach.everything, reach.audiences, actor.id, ids, reach.fields];
  type Row = {
    visible: boolean;
    audience: Audience;
    field: ExpertField | null;
    open: boolean;
    id: string | null;
    own: boolean;
    questionId: string;
  };
  const [row] = await runPrepared<Row>(db, before, values);
  const given = row?.id ? { id: row.id, own: row.own, questionId: row.questionId } : null;
  const question = row?.visible ? { audience: row.audience, field: row.field } : null;
  return { question, open: row?.open ?? false, given };
}

/** An answer to be written, under its author's name or under one given in the thread. */
export type NewAnswer = {
  id: string;
  questionId: string;
  author: { personId: string } | { alias: number; place: CoarsePlace };
  /** The field it is given as an expert of. */
  field: ExpertField | null;
  body: string;
  now: Date;
  /** Whether a moderator reads it before the others do: it counts for nothing yet. */
  held?: boolean;
};

/**
 * One answer at a time to a question: holding it gives the next place. $9 is the time its asker may see news by, $10
 * whether it is held.
 */
const inserting = `with held as (
    select id, answers_given + 1 as position from questions where id = $2 for no key update
  ), given as (
    insert into answers
      (id, question_id, position, author_id, alias, department_code, region_code, body, answered_at, field, held_at)
    select $1, id, position, $3, $4, $5, $6, $7, $8, $11, case when $10::boolean then $8::timestamptz end from held
    on conflict (id) do nothing returning question_id, position, alias
  )
  update questions q set answer_count = q.answer_count + (not $10::boolean)::int, answers_given = given.position,
    last_answer_at = case when $10::boolean then q.last_answer_at else $9 end,
    by_day = q.by_day or given.alias is not null
  from given where q.id = given.question_id returning given.position`;

/**
 * Writes a new answer, unless one of this id is there already: answers its place in the thread, or null. Holds the
 * question until the end of the transaction, as `holdQuestion` does.
 */
export async function insertAnswer(db: Db, given: NewAnswer): Promise<number | null> {
  const { id, questionId, author, field, body, now, held = false } = given;
  const who =
    'personId' in author
      ? [author.personId, null, null, null, body, now]
      : [null, author.alias, author.place.departmentCode, author.place.regionCode, body, startOfDay(now)];
  const values = [id, questionId, ...who, now, held, field];
  const [row] = await runPrepared<{ position: number }>(db, inserting, values);
  return row?.position ?? null;
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

const writers = `select q.id as "questionId", ${behind('a', 'q.id')} as "giverId", ${behind('q', 'q.id')} as "askerId"
  from answers a join questions q on q.id = a.question_id where a.id = $1`;

/** Who gave an answer, and who had asked: for who tells them, not for a page. Null once one has erased herself. */
export async function writersOf(
  db: Db,
  answerId: string,
): Promise<{ questionId: string; giverId: string | null; askerId: string | null } | null> {
  type Writers = { questionId: string; giverId: string | null; askerId: string | null };
  const [row] = await runPrepared<Writers>(db, writers, [answerId]);
  return row ?? null;
}
