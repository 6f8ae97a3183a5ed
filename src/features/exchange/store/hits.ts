import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Reach } from '../domain/audience.ts';
import type { Theme } from '../domain/themes.ts';
import { isShown } from './shown.ts';

/** What a result of the search is drawn from. */
export type FoundQuestion = {
  id: string;
  title: string;
  body: string;
  theme: Theme;
  askedAt: Date;
  byDay: boolean;
  answerCount: number;
  helped: boolean;
  /** The beginnings of its three most useful answers. */
  answers: string[];
};

const found = `select q.id, q.title, left(q.body, 600) as body, q.theme, q.asked_at as "askedAt", q.by_day as "byDay",
    q.answer_count as "answerCount", q.helped_answer_id is not null as helped,
    array(select left(a.body, 400) from answers a where a.question_id = q.id and ${isShown('a')}
      order by (a.id = q.helped_answer_id) is true desc, a.thanks_count desc, a.number limit 3) as answers
  from questions q where q.id = any($1::uuid[]) and ($2::boolean or q.audience = any($3::text[]))
    and ${isShown('q')}`;

/** The questions of these ids that the reader may see, in no order. */
export async function foundQuestions(db: Db, reach: Reach, ids: readonly string[]): Promise<FoundQuestion[]> {
  if (ids.length === 0) return [];
  return runPrepared<FoundQuestion>(db, found, [ids, reach.everything, reach.audiences]);
}
