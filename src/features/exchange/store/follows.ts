import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
import type { Reach } from '../domain/audience.ts';
import type { Listed } from '../domain/posts.ts';
import type { Theme } from '../domain/themes.ts';
import { listedFor } from './feed.ts';
import { isShown } from './shown.ts';

/** Follows a question, or no longer; said twice it is done once. */
export async function setQuestionFollow(
  db: Db,
  actor: Person,
  questionId: string,
  follows: boolean,
  now: Date,
): Promise<void> {
  if (follows)
    await sql`insert into question_follows (question_id, person_id, followed_at) values (${questionId}, ${actor.id}, ${now})
      on conflict do nothing`.execute(db);
  else
    await sql`delete from question_follows where question_id = ${questionId} and person_id = ${actor.id}`.execute(
      db,
    );
}

/** Follows a theme, or no longer. */
export async function setThemeFollow(
  db: Db,
  actor: Person,
  theme: Theme,
  follows: boolean,
  now: Date,
): Promise<void> {
  if (follows)
    await sql`insert into theme_follows (theme, person_id, followed_at) values (${theme}, ${actor.id}, ${now})
      on conflict do nothing`.execute(db);
  else await sql`delete from theme_follows where theme = ${theme} and person_id = ${actor.id}`.execute(db);
}

/** The themes the actor follows, those followed first before the others. */
export async function followedThemes(db: Db, actor: Person): Promise<Theme[]> {
  const rows = await runPrepared<{ theme: Theme }>(
    db,
    'select theme from theme_follows where person_id = $1 order by followed_at, theme',
    [actor.id],
  );
  return rows.map(({ theme }) => theme);
}

const one = 'select 1 as one from question_follows where question_id = $1 and person_id = $2';

export async function followsQuestion(db: Db, actor: Person, questionId: string): Promise<boolean> {
  return (await runPrepared(db, one, [questionId, actor.id])).length > 0;
}

const followed = `select ${listedFor('$1')} from question_follows f join questions q on q.id = f.question_id
  where f.person_id = $1 and q.number < $2 and ${isShown('q')} and ($4::boolean or q.audience = any($5::text[]))
  order by q.number desc limit $3`;

/** The questions the actor follows and may still see, newest first. */
export async function listFollowed(
  db: Db,
  reach: Reach,
  actor: Person,
  before: number | undefined,
  limit: number,
): Promise<Listed[]> {
  const values = [actor.id, before ?? Number.MAX_SAFE_INTEGER, limit, reach.everything, reach.audiences];
  return runPrepared<Listed>(db, followed, values);
}

/** Who follows a question, or its theme: whoever is told checks that she may see it. For notices only. */
export async function followersToTell(
  db: Db,
  questionId: string,
): Promise<{ ofQuestion: string[]; ofTheme: string[] }> {
  const { rows } = await sql<{ person_id: string; theme: boolean }>`
    select person_id, false as theme from question_follows where question_id = ${questionId}
    union all
    select f.person_id, true from theme_follows f join questions q on q.theme = f.theme where q.id = ${questionId}`.execute(
    db,
  );
  const ids = (theme: boolean) => rows.filter((row) => row.theme === theme).map(({ person_id }) => person_id);
  return { ofQuestion: ids(false), ofTheme: ids(true) };
}
