import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Reach } from '../domain/audience.ts';
import type { Listed } from '../domain/posts.ts';
import type { Theme } from '../domain/themes.ts';
import { placeNamed } from './questions.ts';
import { isShown, standing as standingOfPost } from './shown.ts';
import { isBy, ownUnsigned } from './unsigned.ts';

/** Which questions a list holds; without anything, all that the reader may see. */
export type ListFilter = {
  themes?: readonly Theme[] | undefined;
  unanswered?: boolean;
  helped?: boolean;
  /** Not the reader's own. */
  notOwn?: boolean;
  /** Older than the question of this number. */
  before?: number | undefined;
};

/** Of `questions q`, for the reader of `$n`. */
export const listedFor = (reader: string) => `q.id, q.number, q.author_id as "authorId", q.alias,
  ${placeNamed('q')} as place, ${isBy('q', 'q.id', reader)} as own, q.by_day as "byDay",
  q.audience, q.theme, q.title, left(q.body, 240) as beginning, q.asked_at as "askedAt",
  q.answer_count as "answerCount", q.helped_answer_id is not null as helped,
  coalesce(q.last_answer_at > q.seen_at, false) as news, ${standingOfPost('q')} as standing`;

/** Later than any question. */
const never = Number.MAX_SAFE_INTEGER;

/**
 * Questions the reader may see, newest first. Each audience (and theme) is its own short walk down an index, and
 * the walks are merged: the cost does not grow with the number of questions.
 */
export async function listQuestions(
  db: Db,
  reach: Reach,
  actor: Person,
  filter: ListFilter,
  limit: number,
): Promise<Listed[]> {
  const { themes, before = never } = filter;
  const values = [limit, before, reach.everything ? [] : reach.audiences, themes ?? [], actor.id];
  const conditions = ['q.number < $2', isShown('q')];
  if (filter.unanswered) conditions.push('q.answer_count = 0');
  if (filter.helped) conditions.push('q.helped_answer_id is not null');
  if (filter.notOwn) conditions.push(`not ${isBy('q', 'q.id', '$5')}`);
  return runPrepared<Listed>(
    db,
    reach.everything ? oneWalk(conditions) : walks(conditions, !!themes),
    values,
  );
}

/** For whoever reads everything. $3 is empty. */
function oneWalk(conditions: readonly string[]): string {
  return `select ${listedFor('$5')} from questions q
    where ${conditions.join(' and ')} and $3::text[] = '{}' and ($4::text[] = '{}' or q.theme = any($4::text[]))
    order by q.number desc limit $1`;
}

/** One walk an audience, or one an audience and theme. */
function walks(conditions: readonly string[], byTheme: boolean): string {
  const places = byTheme
    ? 'unnest($3::text[]) as a (audience) cross join unnest($4::text[]) as t (theme)'
    : "unnest($3::text[]) as a (audience) cross join (select where $4::text[] = '{}') as anywhere";
  const here = ['q.audience = a.audience', ...(byTheme ? ['q.theme = t.theme'] : []), ...conditions];
  return `select found.* from ${places}
    cross join lateral (select ${listedFor('$5')} from questions q where ${here.join(' and ')}
      order by q.number desc limit $1) as found
    order by found.number desc limit $1`;
}

/** Those asked with her name and those without, each a short walk. $1 the actor; `where` is said of both. */
const hers = (where: string, order: string, limit: string) => `select * from (
    (select ${listedFor('$1')}, q.last_answer_at from questions q where q.author_id = $1 and ${where}
      order by ${order} limit ${limit})
    union all
    (select ${listedFor('$1')}, q.last_answer_at from ${ownUnsigned('$1')} where ${where})
  ) as q order by ${order} limit ${limit}`;

const own = hers('q.number < $2', 'q.number desc', '$3');

/** The actor's own questions, newest first. */
export async function listOwnQuestions(
  db: Db,
  actor: Person,
  before: number | undefined,
  limit: number,
): Promise<Listed[]> {
  return runPrepared<Listed>(db, own, [actor.id, before ?? never, limit]);
}

const news = hers('q.last_answer_at > q.seen_at', 'q.last_answer_at desc', '$2');

/** The actor's questions with answers she has not seen, the latest answer first. */
export async function listNews(db: Db, actor: Person, limit: number): Promise<Listed[]> {
  return runPrepared<Listed>(db, news, [actor.id, limit]);
}

/** $1 the actor, $2 whether her strengths are asked for. */
const standing = `select
  (select count(*)::int from questions where author_id = $1 and last_answer_at > seen_at)
    + (select count(*)::int from ${ownUnsigned('$1')} where q.last_answer_at > q.seen_at) as news,
  case when $2 then array(
    select distinct q.theme from (select id, question_id, thanks_count from answers
      where author_id = $1 and hidden_at is null order by number desc limit 100) as a
    join questions q on q.id = a.question_id
    where a.thanks_count > 0 or q.helped_answer_id = a.id) else '{}' end as "helpedIn",
  case when $2 then coalesce((select gestures from people where id = $1), '{}') else '{}' end as gestures`;

export type Standing = {
  /** How many of the actor's questions have answers she has not seen. */
  news: number;
  /** The themes in which her last hundred answers were thanked or chosen. */
  helpedIn: Theme[];
  /** The gestures she masters. */
  gestures: string[];
};

/** Where the actor stands in the exchange. Without `strengths`, those are left empty. */
export async function standingOf(db: Db, actor: Person, strengths: boolean): Promise<Standing> {
  const [row] = await runPrepared<Standing>(db, standing, [actor.id, strengths]);
  return row ?? { news: 0, helpedIn: [], gestures: [] };
}
