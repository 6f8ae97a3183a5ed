import type { ExpertField } from '../../../language/expert-fields.ts';
import type { Person } from '../../../language/actor.ts';
import { startOfDay } from '../../../language/time.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Audience, Reach } from '../domain/audience.ts';
import type { Question } from '../domain/posts.ts';
import type { Theme } from '../domain/themes.ts';
import type { CoarsePlace } from '../domain/unsigned.ts';
import { isKnown, standing, unlessHidden } from './shown.ts';
import { aliasOf, isBy } from './unsigned.ts';

/** SQL: where a post without a name comes from, in words. */
export const placeNamed = (post: string): string =>
  `(case when ${post}.alias is not null then coalesce(
    (select d.name from departments d where d.code = ${post}.department_code),
    (select r.name from regions r where r.code = ${post}.region_code)) end)`;

const visible = `select q.id, q.number, q.author_id as "authorId", q.alias, ${placeNamed('q')} as place,
    ${isBy('q', 'q.id', '$4')} as own, ${aliasOf('q.id', '$4')} as "myAlias", q.by_day as "byDay", q.audience,
    q.theme, ${unlessHidden('q', 'title', '$4')} as title, ${unlessHidden('q', 'body', '$4')} as body,
    q.asked_at as "askedAt", q.edited_at as "editedAt", q.answer_count as "answerCount", q.field,
    q.last_answer_at as "lastAnswerAt", q.seen_at as "seenAt", q.helped_answer_id as "helpedAnswerId",
    ${standing('q')} as standing, q.hidden_rule as "hiddenRule", q.closed_rule as "closedRule"
  from questions q
  where q.id = $1 and ($2::boolean or q.audience = any($3::text[]) or q.field = any($5::text[])
    or ${isBy('q', 'q.id', '$4')}) and ${isKnown('q', '$4')}`;

/** The question of this id, if the reader may see it: within reach, or her own. Without its words when it is hidden. */
export async function questionById(
  db: Db,
  reach: Reach,
  actor: Person,
  id: string,
): Promise<Question | null> {
  const values = [id, reach.everything, reach.audiences, actor.id, reach.fields];
  const [row] = await runPrepared<Question>(db, visible, values);
  return row ?? null;
}

const minted = `select q.id, ${isBy('q', 'q.id', '$1')} as own from questions q where q.id = any($2::uuid[])`;

/** The question that one of these ids was given to, and whether it is the actor's. For the form sent twice. */
export async function questionMinted(
  db: Db,
  actor: Person,
  ids: readonly string[],
): Promise<{ id: string; own: boolean } | null> {
  const [row] = await runPrepared<{ id: string; own: boolean }>(db, minted, [actor.id, ids]);
  return row ?? null;
}

const naming = `select q.id, ${unlessHidden('q', 'title', '$4')} as title from questions q
  where q.id = any($1::uuid[]) and ($2::boolean or q.audience = any($3::text[]) or ${isBy('q', 'q.id', '$4')})
    and ${isKnown('q', '$4')}`;

/** What some questions ask, by id: those the reader may see. */
export async function titlesById(
  db: Db,
  reach: Reach,
  actor: Person,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const values = [ids, reach.everything, reach.audiences, actor.id];
  const rows = await runPrepared<{ id: string; title: string }>(db, naming, values);
  return new Map(rows.flatMap(({ id, title }) => (title ? [[id, title] as const] : [])));
}

export type NewQuestion = {
  id: string;
  author: { personId: string } | { alias: number; place: CoarsePlace };
  audience: Audience;
  theme: Theme;
  /** The field whose experts it is sent to. */
  field: ExpertField | null;
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
const inserting = `insert into questions
    (id, author_id, audience, theme, title, body, department_code, asked_at, seen_at, held_at, field)
  select $1::uuid, $2::uuid, $3, $4, $5, $6, coalesce((select c.department_code from people p
    join communes c on c.code = p.commune_code where p.id = $2 and p.commune_seen_by = 'carers'), $7), $8, $8,
    case when $9::boolean then $8::timestamptz end, $10
  on conflict (id) do nothing
  returning number, department_code as "departmentCode"`;

/**
 * Without a name: dated by the day, and standing, by chance, between the last question of the day before and the
 * first of this day. Where nobody asked yet today, a whole number is spent, so that room never runs out.
 */
const insertingUnsigned = `with before as (
    select coalesce((select number from questions where asked_at < $8 order by number desc limit 1), 0) as last
  ), room as (
    select last, coalesce((select number from questions where number > last and alias is null
      order by number limit 1), nextval('questions_places')) - last as size from before
  )
  insert into questions (id, alias, audience, theme, title, body, department_code, region_code, asked_at, seen_at,
    by_day, field, number, held_at)
  select $1::uuid, $2::int, $3, $4, $5, $6, $7, $9::text, $8, $10, true, $12,
    last + size * (0.02 + 0.96 * random()), case when $11::boolean then $8::timestamptz end from room
  on conflict (id) do nothing
  returning number, department_code as "departmentCode"`;

/** Writes a new question and answers how it was filed; null when one of this id is there already. */
export async function insertQuestion(
  db: Db,
  given: NewQuestion,
): Promise<{ number: number; departmentCode: string | null } | null> {
  const { id, author, audience, theme, field, title, body, addressedTo, held, now } = given;
  const said = [audience, theme, title, body];
  type Filed = { number: number; departmentCode: string | null };
  if ('personId' in author) {
    const signed = [id, author.personId, ...said, addressedTo, now, held, field];
    const [row] = await runPrepared<Filed>(db, inserting, signed);
    return row ?? null;
  }
  const { alias, place } = author;
  const day = startOfDay(now);
  const values = [id, alias, ...said, place.departmentCode, day, place.regionCode, now, held, field];
  const [row] = await runPrepared<Filed>(db, insertingUnsigned, values);
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
