import { sql, type RawBuilder } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Reach } from '../domain/audience.ts';
import type { Listed } from '../domain/posts.ts';
import type { Theme } from '../domain/themes.ts';

/** Which questions a list holds; without anything, all that the reader may see. */
export type ListFilter = {
  themes?: readonly Theme[] | undefined;
  unanswered?: boolean;
  helped?: boolean;
  /** Not this person's own. */
  notBy?: string;
  /** Older than the question of this number. */
  before?: number | undefined;
};

const listed = sql`q.id, q.number::float8 as number, q.author_id as "authorId", q.audience, q.theme, q.title,
  left(q.body, 240) as beginning, q.asked_at as "askedAt", q.answer_count as "answerCount",
  q.helped_answer_id is not null as helped, coalesce(q.last_answer_at > q.seen_at, false) as news`;

/**
 * Questions the reader may see, newest first. Each audience (and theme) is its own short walk down an index, and
 * the walks are merged: the cost does not grow with the number of questions.
 */
export async function listQuestions(
  db: Db,
  reach: Reach,
  filter: ListFilter,
  limit: number,
): Promise<Listed[]> {
  const conditions = [
    ...(filter.unanswered ? [sql`q.answer_count = 0`] : []),
    ...(filter.helped ? [sql`q.helped_answer_id is not null`] : []),
    ...(filter.notBy ? [sql`q.author_id is distinct from ${filter.notBy}::uuid`] : []),
    ...(filter.before === undefined ? [] : [sql`q.number < ${filter.before}`]),
  ];
  const walk = (more: RawBuilder<unknown>[]) =>
    sql`select ${listed} from questions q where ${sql.join([...more, ...conditions, sql`true`], sql` and `)}
      order by q.number desc limit ${limit}`;
  const { themes } = filter;
  if (reach.everything) {
    const { rows } =
      await sql<Listed>`${walk(themes ? [sql`q.theme = any(${themes}::text[])`] : [])}`.execute(db);
    return rows;
  }
  const walks = themes
    ? sql`unnest(${reach.audiences}::text[]) as a (audience) cross join unnest(${themes}::text[]) as t (theme)
        cross join lateral (${walk([sql`q.audience = a.audience`, sql`q.theme = t.theme`])}) as found`
    : sql`unnest(${reach.audiences}::text[]) as a (audience)
        cross join lateral (${walk([sql`q.audience = a.audience`])}) as found`;
  const { rows } =
    await sql<Listed>`select found.* from ${walks} order by found.number desc limit ${limit}`.execute(db);
  return rows;
}

/** The actor's own questions, newest first. */
export async function listOwnQuestions(
  db: Db,
  actor: Person,
  before: number | undefined,
  limit: number,
): Promise<Listed[]> {
  const older = before === undefined ? sql`` : sql`and q.number < ${before}`;
  const { rows } = await sql<Listed>`
    select ${listed} from questions q where q.author_id = ${actor.id} ${older}
    order by q.number desc limit ${limit}`.execute(db);
  return rows;
}

/** The actor's questions with answers she has not seen, the latest answer first. */
export async function listNews(db: Db, actor: Person, limit: number): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select ${listed} from questions q where q.author_id = ${actor.id} and q.last_answer_at > q.seen_at
    order by q.last_answer_at desc limit ${limit}`.execute(db);
  return rows;
}

/** How many of the actor's questions have answers she has not seen. */
export async function countNews(db: Db, actor: Person): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from questions where author_id = ${actor.id} and last_answer_at > seen_at`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** The themes in which the actor's last hundred answers were thanked or chosen, and the gestures she masters. */
export async function strengthsOf(db: Db, actor: Person): Promise<{ helpedIn: Theme[]; gestures: string[] }> {
  const { rows } = await sql<{ helpedIn: Theme[]; gestures: string[] }>`
    select array(
        select distinct q.theme from (select id, question_id, thanks_count from answers
          where author_id = ${actor.id} order by number desc limit 100) as a
        join questions q on q.id = a.question_id
        where a.thanks_count > 0 or q.helped_answer_id = a.id) as "helpedIn",
      coalesce((select gestures from people where id = ${actor.id}), '{}') as gestures`.execute(db);
  return rows[0] ?? { helpedIn: [], gestures: [] };
}
