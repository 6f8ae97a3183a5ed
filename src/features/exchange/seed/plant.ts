import { sql } from 'kysely';
import type { ExpertField } from '../../../language/expert-fields.ts';
import { startOfDay } from '../../../language/time.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Audience } from '../domain/audience.ts';
import type { Theme } from '../domain/themes.ts';
import { learnableWords, writeTerms } from '../store/terms.ts';

/** A question with its answers, as it is when one comes to it. */
export type PlantedThread = {
  id: string;
  authorId: string;
  audience: Audience;
  theme: Theme;
  departmentCode: string | null;
  title: string;
  body: string;
  askedAt: Date;
  seenAt: Date;
  helpedAnswerId: string | null;
  /** In the order they came. */
  answers: PlantedAnswer[];
  /** What its asker and others wrote without their names: who has which name in it. */
  aliases?: readonly { alias: number; personId: string }[];
  field?: ExpertField | null;
  /** The name its asker has in it, when she gave none of her own. */
  alias?: number;
};

type PlantedAnswer = {
  id: string;
  authorId: string;
  body: string;
  answeredAt: Date;
  thankedBy: readonly string[];
  alias?: number;
  field?: ExpertField | null;
  /** Where she is from, when she gave no name. */
  departmentCode?: string | null;
};

/** Writes many threads at once, oldest question first, with all they are found by. */
export async function insertThreads(db: Db, threads: readonly PlantedThread[]): Promise<void> {
  const inOrder = threads.toSorted((a, b) => a.askedAt.getTime() - b.askedAt.getTime());
  const numbers = await insertQuestions(db, inOrder);
  await insertAnswers(db, inOrder);
  const indexed = inOrder.map((thread) => ({
    ...thread,
    number: numbers.get(thread.id) ?? 0,
    helped: thread.helpedAnswerId !== null,
    answered: thread.answers.length > 0,
    answers: thread.answers.map(({ body }) => body).join('\n'),
  }));
  const texts = inOrder.flatMap(({ title, body, answers }) => [
    title,
    body,
    ...answers.map((answer) => answer.body),
  ]);
  await writeTerms(db, indexed, texts.flatMap(learnableWords));
}

async function insertQuestions(db: Db, threads: readonly PlantedThread[]): Promise<Map<string, number>> {
  const rows = threads.map((thread) => ({
    id: thread.id, ...writer(thread), audience: thread.audience, theme: thread.theme, field: thread.field ?? null,
    department_code: thread.departmentCode, title: thread.title, body: thread.body,
    asked_at: whenKept(thread, thread.askedAt), by_day: (thread.aliases ?? []).length > 0,
    seen_at: thread.seenAt, answer_count: thread.answers.length, last_answer_at: thread.answers.at(-1)?.answeredAt ?? null,
  })); // oxfmt-ignore
  const { rows: numbered } = await sql<{ id: string; number: number }>`
    insert into questions (id, author_id, alias, by_day, audience, theme, field, department_code, title, body, asked_at,
      seen_at, answer_count, answers_given, last_answer_at)
    select id, author_id, alias, by_day, audience, theme, field, department_code, title, body, asked_at, seen_at,
      answer_count, answer_count, last_answer_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, author_id uuid, alias int, by_day boolean,
      audience text, theme text, field text, department_code text, title text, body text, asked_at timestamptz, seen_at timestamptz,
      answer_count int, last_answer_at timestamptz)
    order by asked_at
    returning id, number`.execute(db);
  return new Map(numbered.map(({ id, number }) => [id, number]));
}

/** Who wrote it: her, or a name given in the thread. */
const writer = ({ authorId, alias }: { authorId: string; alias?: number }) => ({
  author_id: alias === undefined ? authorId : null,
  alias: alias ?? null,
});

const whenKept = ({ alias }: { alias?: number }, at: Date) => (alias === undefined ? at : startOfDay(at));

async function insertAnswers(db: Db, threads: readonly PlantedThread[]): Promise<void> {
  const answers = threads.flatMap((thread) =>
    thread.answers.map((answer, index) => ({
      id: answer.id, question_id: thread.id, position: index + 1, ...writer(answer), body: answer.body,
      field: answer.field ?? null,
      department_code: answer.departmentCode ?? null,
      answered_at: whenKept(answer, answer.answeredAt), thanks_count: answer.thankedBy.length,
    })),
  ); // oxfmt-ignore
  await sql`
    insert into answers (id, question_id, position, author_id, alias, field, department_code, body, answered_at,
      thanks_count)
    select * from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as given (id uuid, question_id uuid,
      position int, author_id uuid, alias int, field text, department_code text, body text, answered_at timestamptz,
      thanks_count int) order by answered_at`.execute(db);
  const aliases = threads.flatMap(({ id, aliases: known = [] }) =>
    known.map(({ alias, personId }) => ({ question_id: id, alias, person_id: personId })),
  );
  if (aliases.length > 0) await db.insertInto('unsigned_authors').values(aliases).execute();
  const thanks = threads.flatMap((thread) =>
    thread.answers.flatMap(({ id, thankedBy, answeredAt }) =>
      thankedBy.map((person_id) => ({ answer_id: id, person_id, thanked_at: answeredAt })),
    ),
  );
  await sql`
    insert into answer_thanks (answer_id, person_id, thanked_at)
    select * from jsonb_to_recordset(${JSON.stringify(thanks)}::jsonb) as given (answer_id uuid, person_id uuid,
      thanked_at timestamptz)`.execute(db);
  const helped = threads.flatMap(({ id, helpedAnswerId }) =>
    helpedAnswerId ? [{ id, answer_id: helpedAnswerId }] : [],
  );
  await sql`
    update questions set helped_answer_id = given.answer_id
    from jsonb_to_recordset(${JSON.stringify(helped)}::jsonb) as given (id uuid, answer_id uuid)
    where questions.id = given.id`.execute(db);
}
