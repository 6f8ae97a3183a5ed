import { CompiledQuery, sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import { facetsOf } from '../domain/facets.ts';
import { isShown } from './shown.ts';
import { indexableText, isLearnable, lexiconVersion, wordsIn } from '../domain/lexicon.ts';

/** Everything a question is found by. */
export type Thread = {
  id: string;
  number: number;
  audience: string;
  theme: string;
  departmentCode: string | null;
  helped: boolean;
  answered: boolean;
  title: string;
  body: string;
  /** The texts of its answers, the most useful first; beyond 12,000 signs the rest is not indexed. */
  answers: string;
};

const indexedSigns = 12_000;

/** $1 the threads, cut into words; $2 the version of the lexicon; $3 the words to learn. */
const writing = `with learnt as (
    insert into exchange_words as known (word, lexeme, uses)
    select given.word, cut.lexeme, least(20, given.times)
    from (select word, count(*) as times from unnest($3::text[]) as word group by word) as given
    cross join lateral (select (tsvector_to_array(to_tsvector('ravie_french', given.word)))[1] as lexeme) as cut
    left join exchange_words as before on before.word = given.word
    where cut.lexeme is not null and coalesce(before.uses, 0) < 20
    order by given.word
    on conflict (word) do update set uses = least(20, known.uses + excluded.uses)
  )
  insert into question_terms (question_id, number, audience, helped, lexicon, terms)
  select id, number, audience, helped, $2::int,
    setweight(to_tsvector('ravie_french', title) || to_tsvector('simple', title_concepts), 'A')
    || setweight(to_tsvector('ravie_french', body) || to_tsvector('simple', body_concepts), 'B')
    || setweight(to_tsvector('ravie_french', answers) || to_tsvector('simple', answers_concepts), 'C')
    || array_to_tsvector(facets)
  from jsonb_to_recordset($1::jsonb) as given (id uuid, number float8, audience text, helped boolean, facets text[],
    title text, title_concepts text, body text, body_concepts text, answers text, answers_concepts text)
  where exists (select 1 from questions where questions.id = given.id)
  on conflict (question_id) do update set audience = excluded.audience, helped = excluded.helped,
    lexicon = excluded.lexicon, terms = excluded.terms`;

/**
 * Writes what questions are found by, anew (one that is gone meanwhile is left out), and counts new words as
 * written, each as often as it is given, up to 20: past that nothing is written, so that usual words are never
 * fought over. In the order of the alphabet, so that two posts at once wait for each other and never cross.
 */
export async function writeTerms(
  db: Db,
  threads: readonly Thread[],
  newWords: readonly string[] = [],
): Promise<void> {
  if (threads.length === 0) return;
  const rows = threads.map((thread) => {
    const title = indexableText(thread.title);
    const body = indexableText(thread.body);
    const answers = indexableText(thread.answers.slice(0, indexedSigns));
    return {
      id: thread.id, number: thread.number, audience: thread.audience, helped: thread.helped,
      facets: facetsOf(thread),
      title: title.words, title_concepts: title.concepts,
      body: body.words, body_concepts: body.concepts,
      answers: answers.words, answers_concepts: answers.concepts,
    }; // oxfmt-ignore
  });
  const values = [JSON.stringify(rows), lexiconVersion, newWords];
  // A plan that suits one post does not suit a thousand.
  if (threads.length === 1) await runPrepared(db, writing, values);
  else await db.executeQuery(CompiledQuery.raw(writing, values));
}

/** The words of a text worth knowing when somebody mistypes them. */
export function learnableWords(text: string): string[] {
  return [...new Set(wordsIn(text).map(({ word }) => word))].filter(isLearnable).sort();
}

/**
 * Has a question found anew by what it and its answers say now; `newText` is what was just written, whose words
 * are learnt. One that is held or hidden is found by nothing. Call it holding the question.
 */
export async function indexQuestion(db: Db, id: string, newText = ''): Promise<void> {
  const shown = await threadsOf(db, [id]);
  if (shown.length === 0) await db.deleteFrom('question_terms').where('question_id', '=', id).execute();
  await writeTerms(db, shown, learnableWords(newText));
}

/** Up to `limit` questions indexed by an older version of the code, made again. Answers how many. */
export async function indexOutdated(db: Db, limit: number): Promise<number> {
  const { rows } = await sql<{ question_id: string }>`
    select question_id from question_terms where lexicon < ${lexiconVersion}
    limit ${limit} for update skip locked`.execute(db);
  await writeTerms(
    db,
    await threadsOf(
      db,
      rows.map((row) => row.question_id),
    ),
  );
  return rows.length;
}

const threads = `select q.id, q.number, q.audience, q.theme, q.department_code as "departmentCode",
    q.helped_answer_id is not null as helped, q.answer_count > 0 as answered, q.title, q.body,
    array_to_string(array(select a.body from answers a where a.question_id = q.id and ${isShown('a')}
      order by (a.id = q.helped_answer_id) is true desc, a.thanks_count desc, a.number limit 60), e'\\n') as answers
  from questions q where q.id = any($1::uuid[]) and ${isShown('q')}`;

async function threadsOf(db: Db, ids: readonly string[]): Promise<Thread[]> {
  return runPrepared<Thread>(db, threads, [ids]);
}
