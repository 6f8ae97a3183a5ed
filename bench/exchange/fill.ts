import { sql } from 'kysely';
import { readThreads } from '../../src/features/exchange/seed.ts';
import { insertThreads } from '../../src/features/exchange/seed/plant.ts';
import { chanceFrom } from '../../src/features/people/seed/chance.ts';
import { demoFolder } from '../../src/main/root.ts';
import type { Db } from '../../src/platform/db/database.ts';
import { addCarers } from './people.ts';
import { Tellers } from './threads.ts';

/** What a database holds. */
export type Volume = { questions: number; answers: number };

const batch = 500;
const postsPerCarer = 100;
const firstAsked = Date.UTC(2018, 0, 1);
const betweenQuestions = 15 * 60_000;

/**
 * Fills a demonstration up to so many posts, questions and answers together: those of a larger one begin with
 * those of a smaller one. Written as the application writes them, only many at a time, and left as a database is
 * found on a quiet morning: indexed, vacuumed, its statistics up to date.
 */
export async function fill(db: Db, posts: number, say: (sentence: string) => void): Promise<Volume> {
  return db.connection().execute(async (session) => {
    await sql`set statement_timeout = 0`.execute(session);
    await sql`set synchronous_commit = off`.execute(session);
    await sql`set maintenance_work_mem = '1GB'`.execute(session);
    const tellers = await gather(session, posts);
    const rebuild = await setIndexAside(session, 'question_terms_terms');
    let told = await volumeOf(session);
    let written = 0;
    for (let begun = 0; total(told) < posts; begun += batch) {
      const threads = [];
      for (let index = begun; index < begun + batch && total(told) < posts; index++) {
        const thread = tellers.thread(new Date(firstAsked + index * betweenQuestions));
        threads.push(thread);
        told = { questions: told.questions + 1, answers: told.answers + thread.answers.length };
      }
      await insertThreads(session, threads);
      const tenths = Math.floor((total(told) / posts) * 10);
      if (tenths > written) say(`${tenths * 10} % of ${posts} posts`);
      written = tenths;
    }
    await rebuild();
    await sql`vacuum (analyze)`.execute(session);
    return volumeOf(session);
  });
}

const total = ({ questions, answers }: Volume) => questions + answers;

async function volumeOf(db: Db): Promise<Volume> {
  const { rows } = await sql<Volume>`
    select (select count(*)::int from questions) as questions, (select count(*)::int from answers) as answers`.execute(
    db,
  );
  return rows[0] ?? { questions: 0, answers: 0 };
}

/** Those who write: the carers of the demonstration, and as many more as so many posts take. */
async function gather(db: Db, posts: number): Promise<Tellers> {
  const chance = chanceFrom('exchange');
  const { rows: carers } = await sql<{ id: string; departmentCode: string }>`
    select g.person_id as id, c.department_code as "departmentCode" from grants g
    join centres c on g.scope_kind = 'centre' and c.id::text = g.scope_id
    where g.role = 'carer' order by id`.execute(db);
  const crowd = await addCarers(db, chanceFrom('crowd'), Math.ceil(posts / postsPerCarer));
  const centres = await db.selectFrom('centres').select('id').orderBy('id').execute();
  return new Tellers(
    chance,
    readThreads(demoFolder),
    [...carers, ...crowd],
    centres.map(({ id }) => id),
  );
}

/** Drops an index for the time of the filling; answers how to make it again, all at once, which is much sooner done. */
async function setIndexAside(db: Db, name: string): Promise<() => Promise<void>> {
  const { rows } = await sql<{ definition: string }>`
    select indexdef as definition from pg_indexes where schemaname = current_schema() and indexname = ${name}`.execute(
    db,
  );
  const definition = rows[0]?.definition;
  if (!definition) throw new Error(`There is no index ${name}.`);
  await sql`drop index ${sql.id(name)}`.execute(db);
  return async () => {
    await sql.raw(definition).execute(db);
  };
}
