import { CompiledQuery, sql } from 'kysely';
import type { Exported } from '../../../language/exported.ts';
import type { Db } from '../../../platform/db/database.ts';
import { givePages, giveRows } from '../../../platform/db/give-rows.ts';
import { aliasOf, ownUnsigned, ownUnsignedAnswers } from './unsigned.ts';

const asked = `q.number::float8 as number, q.id, q.alias is not null as unsigned, q.theme, q.audience, q.field,
  q.department_code, (select name from regions where code = q.region_code) as region, q.title, q.body, q.asked_at,
  q.edited_at`;
const given = `a.number::float8 as number, a.question_id, a.alias is not null as unsigned, a.department_code,
  (select name from regions where code = a.region_code) as region, a.field, a.body, a.answered_at, a.edited_at,
  a.thanks_count`;

/** What she posted: with her name, then without it. $2: the last number given; $3: how many to give. */
const posts: readonly { table: string; query: string }[] = [
  {
    table: 'questions',
    query: `select ${asked} from questions q where q.author_id = $1 and q.number > $2 order by q.number limit $3`,
  },
  {
    table: 'questions',
    query: `select ${asked} from ${ownUnsigned('$1')} where q.number > $2 order by q.number limit $3`,
  },
  {
    table: 'answers',
    query: `select ${given} from answers a where a.author_id = $1 and a.number > $2 order by a.number limit $3`,
  },
  {
    table: 'answers',
    query: `select ${given} from ${ownUnsignedAnswers('$1')} where a.number > $2 order by a.number limit $3`,
  },
];

/** SQL: the revision `r` is of a post of $1's, whether it bears her name or not. */
const ofHers = `(r.question_id in (select id from questions where author_id = $1
    union all select q.id from ${ownUnsigned('$1')})
  or r.answer_id in (select id from answers where author_id = $1
    union all select a.id from ${ownUnsignedAnswers('$1')}))`;

/** SQL: the line `r` of `author_reveals` is about $1. */
const aboutHer = `r.alias = ${aliasOf('r.question_id', '$1')}`;

const others: Record<string, string> = {
  answer_thanks: 'select answer_id, thanked_at from answer_thanks where person_id = $1 order by thanked_at',
  exchange_revisions: `select r.title, r.body, r.written_at, r.replaced_at from exchange_revisions r
    where r.forgotten_at is null and ${ofHers} order by r.number`,
  question_follows:
    'select question_id, followed_at from question_follows where person_id = $1 order by followed_at',
  theme_follows: 'select theme, followed_at from theme_follows where person_id = $1 order by followed_at',
  exchange_suspensions:
    'select since, until, lifted_at from exchange_suspensions where person_id = $1 order by since',
  author_reveals: `select r.reason, r.revealed_at from author_reveals r where ${aboutHer} order by r.revealed_at`,
};

/** Everything somebody wrote in the exchange, for herself: her words, never those of others. */
export async function* exportPosts(db: Db, personId: string): AsyncGenerator<Exported> {
  for (const { table, query } of posts) yield* givePages(db, table, query, personId);
  yield* giveRows(db, others, personId);
}

/**
 * Takes somebody out of the exchange: what she wrote stays, unsigned, and what it said before she changed it is
 * forgotten, as of the day it was changed: a moment they all shared would tie her posts together. What moderation
 * wrote on seeing who she was goes too. To be called before her account goes, and with it the rest: whoever stood
 * behind a name can be found no more, what she followed is forgotten.
 */
export async function unsignPosts(db: Db, personId: string): Promise<void> {
  const forgetting = `update exchange_revisions r set title = null, body = null, forgotten_at = r.replaced_at
    where r.forgotten_at is null and ${ofHers}`;
  await db.executeQuery(CompiledQuery.raw(forgetting, [personId]));
  await db.executeQuery(CompiledQuery.raw(`delete from author_reveals r where ${aboutHer}`, [personId]));
  await sql`update questions set author_id = null where author_id = ${personId}`.execute(db);
  await sql`update answers set author_id = null where author_id = ${personId}`.execute(db);
  await sql`update answer_thanks set person_id = null where person_id = ${personId}`.execute(db);
}

/** Forgets what texts said before they were changed, when that was before this moment. Answers how many. */
export async function sweepRevisions(db: Db, before: Date, now: Date): Promise<number> {
  const { numAffectedRows } =
    await sql`update exchange_revisions set title = null, body = null, forgotten_at = ${now}
    where forgotten_at is null and replaced_at < ${before}`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Forgets the suspensions that ended, and the looks behind a name that were taken, before this moment. */
export async function sweepSanctions(db: Db, before: Date): Promise<number> {
  const ended = await db.deleteFrom('exchange_suspensions').where('until', '<', before).executeTakeFirst();
  const looked = await db.deleteFrom('author_reveals').where('revealed_at', '<', before).executeTakeFirst();
  return Number(ended.numDeletedRows + looked.numDeletedRows);
}
