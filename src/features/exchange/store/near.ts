import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Theme } from '../domain/themes.ts';
import { belongs } from './crowds.ts';
import { isShown } from './shown.ts';
import { behind } from './unsigned.ts';

const waiting = `select q.id, q.theme from questions q
  where q.asked_at > $1::timestamptz and q.asked_at <= $2::timestamptz and q.answer_count = 0 and q.closed_at is null
    and ${isShown('q')} order by q.number desc limit $3`;

/** Questions asked between two moments that nobody has answered yet, newest first. */
export async function unanswered(
  db: Db,
  { after, before }: { after: Date; before: Date },
  limit: number,
): Promise<{ id: string; theme: Theme }[]> {
  return runPrepared(db, waiting, [after, before, limit]);
}

/**
 * $1 the question, $2 the gestures, $3 since when nobody is asked twice, $4 how many. Those who were never asked
 * first, then by a draw that changes with the question: the same few would tire of it.
 */
const near = `select p.id from questions q, people p
  where q.id = $1 and p.gestures && $2::text[] and p.id is distinct from ${behind('q', 'q.id')}
    and exists (select from grants g where g.person_id = p.id and ${belongs('q.audience')})
    and not exists (select from notices n where n.person_id = p.id
      and (n.fact_id = q.id or (n.kind = 'question-near-me' and n.created_at > $3::timestamptz)))
    and not exists (select from message_choices m
      where m.person_id = p.id and m.kind = 'question-near-me' and m.channel = 'app' and m.rhythm = 'never')
  order by exists (select from notices n where n.person_id = p.id and n.kind = 'question-near-me'),
    md5(p.id::text || q.id::text) limit $4`;

/**
 * Carers whom a question concerns by the gestures of their profile, never its author nor who was told of it
 * otherwise. Whether each may read it is for the caller to ask.
 */
export async function carersNear(
  db: Db,
  questionId: string,
  given: { gestures: readonly string[]; since: Date; limit: number },
): Promise<string[]> {
  const values = [questionId, given.gestures, given.since, given.limit];
  const rows = await runPrepared<{ id: string }>(db, near, values);
  return rows.map(({ id }) => id);
}
