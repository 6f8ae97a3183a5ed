import type { ExpertField } from '../../../language/expert-fields.ts';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Listed } from '../domain/posts.ts';
import { listedFor } from './feed.ts';
import { isShown } from './shown.ts';

/** Under so many answers, how long a field takes says nothing yet. */
const enoughAnswers = 5;
const lookedBackDays = 90;

const delays = `select field, percentile_cont(0.5) within group (order by extract(epoch from answered - asked_at)) / 86400 as days
  from (
    select q.field, q.asked_at, (select min(a.answered_at) from answers a
      where a.question_id = q.id and a.field = q.field and ${isShown('a')}) as answered
    from questions q where q.field is not null and q.asked_at > $1::timestamptz - make_interval(days => ${lookedBackDays})
  ) as sent
  where answered is not null
  group by field having count(*) >= ${enoughAnswers}`;

/**
 * How long the experts of each field usually take to answer first, in days: the median of the questions sent to it
 * these three months that were answered. A field with fewer than five is absent.
 */
export async function usualDelays(db: Db, now: Date): Promise<Map<ExpertField, number>> {
  const rows = await runPrepared<{ field: ExpertField; days: number }>(db, delays, [now]);
  return new Map(rows.map(({ field, days }) => [field, days]));
}

const answered = `exists (select from answers a where a.question_id = q.id and a.field = q.field and ${isShown('a')})`;

const queue = (which: string, order: string) => `select ${listedFor('$2')} from questions q
  where q.field = $1 and ${isShown('q')} and ${which} order by q.number ${order} limit $3`;

const waiting = queue(`not ${answered}`, 'asc');
const done = queue(answered, 'desc');

/** The questions sent to a field: those no expert answered, the oldest first, then the last answered ones. */
export async function listForField(
  db: Db,
  actor: Person,
  field: ExpertField,
): Promise<{ waiting: Listed[]; answered: Listed[] }> {
  const [open, closed] = await Promise.all([
    runPrepared<Listed>(db, waiting, [field, actor.id, 50]),
    runPrepared<Listed>(db, done, [field, actor.id, 10]),
  ]);
  return { waiting: open, answered: closed };
}

/** How many questions wait for an expert in the fields the actor answers about. */
export async function countSentTo(db: Db, { expertIn = [] }: Person): Promise<number> {
  const [row] = await runPrepared<{ count: number }>(
    db,
    `select count(*)::int as count from questions q where q.field = any($1::text[]) and ${isShown('q')} and not ${answered}`,
    [expertIn],
  );
  return row?.count ?? 0;
}

/** The field a question is sent to, whoever asks; null when it is sent to none, or is not shown. */
export async function fieldOf(db: Db, questionId: string): Promise<ExpertField | null> {
  const [row] = await runPrepared<{ field: ExpertField | null }>(
    db,
    `select q.field from questions q where q.id = $1 and ${isShown('q')}`,
    [questionId],
  );
  return row?.field ?? null;
}
