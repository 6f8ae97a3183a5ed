import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Post } from './revisions.ts';
import { aliasOf, authorBehind } from './unsigned.ts';

/** A post as moderation looks at it: where it stands, whose department answers for it, and its name if it has none. */
export type Veiled = {
  questionId: string;
  answerId: string | null;
  alias: number | null;
  /** Of the circle it is addressed to or, for one addressed to all, where it is said to come from. */
  departmentCode: string | null;
};

const veiled = `select q.id as "questionId", a.id as "answerId",
    case when $2::uuid is null then q.alias else a.alias end as alias,
    case when q.audience = 'all' then coalesce(a.department_code, q.department_code)
      when q.audience like 'department:%' then split_part(q.audience, ':', 2)
      else (select c.department_code from centres c where 'centre:' || c.id = q.audience) end as "departmentCode"
  from questions q left join answers a on a.id = $2 and a.question_id = q.id
  where q.id = coalesce($1::uuid, (select question_id from answers where id = $2))
    and ($2::uuid is null or a.id is not null)`;

/** The post of this id, whoever asks: who may look behind its name is decided by the domain. */
export async function veiledPost(db: Db, post: Post): Promise<Veiled | null> {
  const values = 'questionId' in post ? [post.questionId, null] : [null, post.answerId];
  const [row] = await runPrepared<Veiled>(db, veiled, values);
  return row ?? null;
}

/** Writes that somebody saw who stands behind a name, and why. */
export async function insertReveal(
  db: Db,
  reveal: { id: string; post: Veiled & { alias: number }; moderatorId: string; reason: string; now: Date },
): Promise<void> {
  const { id, post, moderatorId, reason, now } = reveal;
  await db
    .insertInto('author_reveals')
    .values({
      id,
      question_id: post.questionId,
      answer_id: post.answerId,
      alias: post.alias,
      moderator_id: moderatorId,
      reason,
      revealed_at: now,
    })
    .execute();
}

/** Whether the same moderator has given the same reason for the same post since then: a phone sends twice. */
export async function wasRevealedSince(
  db: Db,
  reveal: { post: Veiled & { alias: number }; moderatorId: string; reason: string },
  since: Date,
): Promise<boolean> {
  const { post, moderatorId, reason } = reveal;
  const row = await db
    .selectFrom('author_reveals')
    .select('id')
    .where('question_id', '=', post.questionId)
    .where('alias', '=', post.alias)
    .where('moderator_id', '=', moderatorId)
    .where('reason', '=', reason)
    .where('revealed_at', '>', since)
    .executeTakeFirst();
  return row !== undefined;
}

export type Reveal = { reason: string; revealedAt: Date };

const toldIn = `select r.reason, r.revealed_at as "revealedAt" from author_reveals r
  where r.question_id = $1 and r.alias = ${aliasOf('$1', '$2')} order by r.revealed_at desc limit 20`;

/** Each time moderation saw that posts of this thread are the actor's, latest first. */
export async function revealsOf(db: Db, actor: Person, questionId: string): Promise<Reveal[]> {
  return runPrepared<Reveal>(db, toldIn, [questionId, actor.id]);
}

/** Whom to tell that she was seen, and where; null when she has left. For the listener of `identity-revealed`. */
export async function revealedPerson(
  db: Db,
  revealId: string,
): Promise<{ personId: string; questionId: string; answerId: string | null } | null> {
  const reveal = await db
    .selectFrom('author_reveals')
    .select(['question_id', 'answer_id', 'alias'])
    .where('id', '=', revealId)
    .executeTakeFirst();
  const personId = reveal && (await authorBehind(db, reveal.question_id, reveal.alias));
  return personId ? { personId, questionId: reveal.question_id, answerId: reveal.answer_id } : null;
}

const ofHers = `select r.id, r.question_id as "questionId", r.answer_id as "answerId" from author_reveals r
  where r.alias = ${aliasOf('r.question_id', '$1')} order by r.revealed_at desc limit $2`;

/** The looks that found out it was her, in all threads, latest first: each with the post that was looked behind. */
export async function revealsAbout(
  db: Db,
  personId: string,
  limit: number,
): Promise<{ id: string; questionId: string; answerId: string | null }[]> {
  return runPrepared(db, ofHers, [personId, limit]);
}
