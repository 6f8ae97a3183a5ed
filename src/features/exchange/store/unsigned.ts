import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import { drawAlias, type CoarsePlace } from '../domain/unsigned.ts';

// The only file that reads who stands behind a name given in a thread. Pages ask whether a post is the reader's
// own, and are never told whose it is: SQL below compares, and lets no id out but to the functions named at the end.

/** SQL: the name the person of `person` has in the thread `question`, if any. Both are SQL expressions. */
export const aliasOf = (question: string, person: string): string =>
  `(select u.alias from unsigned_authors u where u.question_id = ${question} and u.person_id = ${person}::uuid)`;

/** SQL: whether the post of this table alias, in the thread `question`, is by the person of `person`. */
export const isBy = (post: string, question: string, person: string): string =>
  `(case when ${post}.alias is null then coalesce(${post}.author_id = ${person}::uuid, false)
    else coalesce(${post}.alias = ${aliasOf(question, person)}, false) end)`;

/**
 * SQL: the id of whoever wrote a post, with her name or without. For telling her, and for what she may not do; what
 * it answers is never drawn.
 */
export const behind = (post: string, question: string): string =>
  `coalesce(${post}.author_id, (select u.person_id from unsigned_authors u
    where u.question_id = ${question} and u.alias = ${post}.alias))`;

/** SQL: the answers `person` gave without her name, as `u`, to be joined with answers `a`. */
export const ownUnsignedAnswers = (person: string): string =>
  `unsigned_authors u join answers a on a.question_id = u.question_id and a.alias = u.alias
    and u.person_id = ${person}::uuid`;

/** SQL: the questions `person` asked without her name, as `u`, to be joined with questions `q`. */
export const ownUnsigned = (person: string): string =>
  `unsigned_authors u join questions q on q.id = u.question_id and q.alias = u.alias and u.person_id = ${person}::uuid`;

const known = `select coalesce(array_agg(alias) filter (where question_id = $1), '{}') as taken,
    max(alias) filter (where question_id = $1 and person_id = $2) as mine,
    coalesce(array_agg(alias) filter (where person_id = $2), '{}') as hers
  from unsigned_authors where question_id = $1 or person_id = $2`;

/**
 * The name the actor has in this thread, or one drawn now and not kept yet ({@link keepAlias}). Call it holding the
 * question, or before anybody else knows of it.
 */
export async function aliasIn(
  db: Db,
  actor: Person,
  questionId: string,
): Promise<{ alias: number; kept: boolean }> {
  type Row = { taken: number[]; mine: number | null; hers: number[] };
  const [row] = await runPrepared<Row>(db, known, [questionId, actor.id]);
  if (row && row.mine !== null) return { alias: row.mine, kept: true };
  return { alias: drawAlias(row?.taken ?? [], row?.hers ?? [], Math.random), kept: false };
}

/** Keeps who stands behind a name of a thread. */
export async function keepAlias(db: Db, actor: Person, questionId: string, alias: number): Promise<void> {
  await db
    .insertInto('unsigned_authors')
    .values({ question_id: questionId, alias, person_id: actor.id })
    .execute();
}

const placed = `select department_code as "departmentCode", region_code as "regionCode" from (
    select department_code, region_code from questions where id = $1 and alias = $2
    union all select department_code, region_code from answers where question_id = $1 and alias = $2
  ) as said limit 1`;

/** The place that was told with this name in this thread: told again, even if she has moved since. */
export async function placeTold(db: Db, questionId: string, alias: number): Promise<CoarsePlace | null> {
  const [row] = await runPrepared<CoarsePlace>(db, placed, [questionId, alias]);
  return row ?? null;
}

/**
 * Who stands behind a name in a thread; null when she has left. For two uses only: telling her of something, and
 * the logged act of moderation (`actions/reveal-author.ts`). What it answers is never drawn.
 */
export async function authorBehind(db: Db, questionId: string, alias: number): Promise<string | null> {
  const row = await db
    .selectFrom('unsigned_authors')
    .select('person_id')
    .where('question_id', '=', questionId)
    .where('alias', '=', alias)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

const asker = `select ${behind('q', 'q.id')} as author from questions q where q.id = $1`;
const giver = `select ${behind('a', 'a.question_id')} as author from answers a where a.id = $1`;

/**
 * Who wrote a post, with her name or without: for telling her, and for what she may not do, never for a page. Null
 * when she has left.
 */
export async function personToTell(
  db: Db,
  post: { questionId: string } | { answerId: string },
): Promise<string | null> {
  const [text, id] = 'questionId' in post ? [asker, post.questionId] : [giver, post.answerId];
  const [row] = await runPrepared<{ author: string | null }>(db, text, [id]);
  return row?.author ?? null;
}
