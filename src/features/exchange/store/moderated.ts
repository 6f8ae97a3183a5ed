import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { Audience, Reach } from '../domain/audience.ts';
import type { ModeratedPost, PostRef } from '../domain/standing.ts';
import type { Theme } from '../domain/themes.ts';
import { isShown, standing } from './shown.ts';
import { personToTell } from './unsigned.ts';

const department = sql`case
  when q.audience like 'department:%' then substr(q.audience, 12)
  when q.audience like 'centre:%' then (select c.department_code from centres c where c.id::text = substr(q.audience, 8))
  else q.department_code end`;

/** A post within somebody's reach, whatever its standing. Who may read it so is for the caller to have checked. */
export async function moderatedPost(db: Db, reach: Reach, post: PostRef): Promise<ModeratedPost | null> {
  const of = (question: string, answer: string) => sql.raw(post.answerId === null ? question : answer);
  const { rows } = await sql<ModeratedPost>`
    select q.id as "questionId", a.id as "answerId", ${of('q', 'a')}.author_id as "authorId", q.title, q.theme,
      q.audience, q.department_code as "askedFrom", ${department} as "departmentCode",
      q.closed_at is not null as closed, ${of('q.body', 'a.body')} as body,
      ${of('q.asked_at', 'a.answered_at')} as "writtenAt", ${of('q.edited_at', 'a.edited_at')} as "editedAt",
      ${of(standing('q'), standing('a'))} as standing
    from questions q left join answers a on a.question_id = q.id and a.id = ${post.answerId}
    where q.id = ${post.questionId} and (${post.answerId}::uuid is null or a.id is not null)
      and (${reach.everything} or q.audience = any(${reach.audiences}::text[]))`.execute(db);
  return rows[0] ?? null;
}

/** The question an answer belongs to. */
export async function questionOfAnswer(db: Db, answerId: string): Promise<string | null> {
  const row = await db
    .selectFrom('answers')
    .select('question_id')
    .where('id', '=', answerId)
    .executeTakeFirst();
  return row?.question_id ?? null;
}

/** Who wrote a post that was found, whatever it shows of its author: see {@link personToTell}. */
export async function authorOf(db: Db, { questionId, answerId }: PostRef): Promise<string | null> {
  return personToTell(db, answerId === null ? { questionId } : { answerId });
}

/** Hides a post under a rule; an answer that had helped loses its mark until it is restored. */
export async function setHidden(db: Db, post: PostRef, rule: number, now: Date): Promise<void> {
  const hidden = { held_at: null, hidden_at: now, hidden_rule: rule };
  if (post.answerId === null) {
    await db.updateTable('questions').set(hidden).where('id', '=', post.questionId).execute();
    return;
  }
  await sql`update answers a set held_at = null, hidden_at = ${now}, hidden_rule = ${rule},
    hidden_mark = exists (select from questions q where q.id = a.question_id and q.helped_answer_id = a.id)
    where a.id = ${post.answerId}`.execute(db);
  await sql`update questions set helped_answer_id = null
    where id = ${post.questionId} and helped_answer_id = ${post.answerId}`.execute(db);
}

/** Shows a post that was held or hidden, with the mark it had. */
export async function setShown(db: Db, post: PostRef): Promise<void> {
  const shown = { held_at: null, hidden_at: null, hidden_rule: null };
  if (post.answerId === null) {
    await db.updateTable('questions').set(shown).where('id', '=', post.questionId).execute();
    return;
  }
  await sql`update questions q set helped_answer_id = a.id from answers a
    where a.id = ${post.answerId} and a.hidden_mark and q.id = a.question_id and q.helped_answer_id is null`.execute(
    db,
  );
  await db
    .updateTable('answers')
    .set({ ...shown, hidden_mark: false })
    .where('id', '=', post.answerId)
    .execute();
}

/** Counts again the answers that are shown; `newAt`: one of them is news to the asker from then. */
export async function recountAnswers(db: Db, questionId: string, newAt: Date | null): Promise<void> {
  await sql`update questions q set answer_count = counted.answers, last_answer_at = greatest(counted.last, ${newAt})
    from (select count(*)::int as answers, max(a.answered_at) as last from answers a
      where a.question_id = ${questionId} and ${sql.raw(isShown('a'))}) as counted
    where q.id = ${questionId}`.execute(db);
}

/** Closes a question to new answers under a rule, or (null) opens it again. */
export async function setClosed(db: Db, questionId: string, rule: number | null, now: Date): Promise<void> {
  await db
    .updateTable('questions')
    .set({ closed_at: rule === null ? null : now, closed_rule: rule })
    .where('id', '=', questionId)
    .execute();
}

export async function setPlace(
  db: Db,
  questionId: string,
  place: { theme: Theme; audience: Audience },
): Promise<void> {
  await db.updateTable('questions').set(place).where('id', '=', questionId).execute();
}
