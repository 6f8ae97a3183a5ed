import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Audience, Reach } from '../domain/audience.ts';
import type { Question } from '../domain/posts.ts';
import type { Theme } from '../domain/themes.ts';
import { isKnown, standing, unlessHidden } from './shown.ts';

const visible = `select q.id, q.number::float8 as number, q.author_id as "authorId", q.audience, q.theme,
    ${unlessHidden('q', 'title', '$4')} as title, ${unlessHidden('q', 'body', '$4')} as body,
    q.asked_at as "askedAt", q.edited_at as "editedAt", q.answer_count as "answerCount",
    q.last_answer_at as "lastAnswerAt", q.seen_at as "seenAt", q.helped_answer_id as "helpedAnswerId",
    ${standing('q')} as standing, q.hidden_rule as "hiddenRule", q.closed_rule as "closedRule"
  from questions q where q.id = $1 and ($2::boolean or q.audience = any($3::text[]) or q.author_id = $4)
    and ${isKnown('q', '$4')}`;

/** The question of this id, if the reader may see it: within reach, or her own. Without its words when it is hidden. */
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

export type NewQuestion = {
  id: string;
  authorId: string;
  audience: Audience;
  theme: Theme;
  title: string;
  body: string;
  /** The department it is addressed to, when it is to one or to a relay. */
  addressedTo: string | null;
  /** Whether a moderator reads it before the others do. */
  held: boolean;
  now: Date;
};

/**
 * Filed under the department its author lives in when everybody may know it, else the one it is addressed to,
 * else none.
 */
const inserting = `insert into questions (id, author_id, audience, theme, title, body, department_code, asked_at, seen_at, held_at)
  select $1::uuid, $2::uuid, $3, $4, $5, $6, coalesce((select c.department_code from people p
    join communes c on c.code = p.commune_code where p.id = $2 and p.commune_seen_by = 'carers'), $7), $8, $8,
    case when $9::boolean then $8::timestamptz end
  on conflict (id) do nothing
  returning number::float8 as number, department_code as "departmentCode"`;

/** Writes a new question and answers how it was filed; null when one of this id is there already. */
export async function insertQuestion(
  db: Db,
  given: NewQuestion,
): Promise<{ number: number; departmentCode: string | null } | null> {
  const { id, authorId, audience, theme, title, body, addressedTo, held, now } = given;
  const values = [id, authorId, audience, theme, title, body, addressedTo, now, held];
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
