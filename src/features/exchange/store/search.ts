import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { narrowed, type Group, type Look } from '../domain/search.ts';
import { windowFacets } from '../domain/facets.ts';
import type { Reach } from '../domain/audience.ts';

/** A question that may be meant. */
export type Candidate = {
  id: string;
  number: number;
  score: number;
  /** How well each group was found, in their order; 0 when it was not. */
  ranks: number[];
};

/** At most so many matches are ever ranked: those that helped, then the newest. */
const ranked = 200;

/**
 * One look into the index: the best `limit` of the questions that match, that the reader may see and that stand
 * in the facets given. What a match is worth: its place (title, text, answers) times the rarity of the words.
 */
export async function lookUp(
  db: Db,
  reach: Reach,
  given: {
    look: Look;
    groups: readonly Group[];
    newest: number;
    facets: readonly (readonly string[])[];
    limit: number;
  },
): Promise<Candidate[]> {
  const { look, groups, newest, facets, limit } = given;
  const query = narrowed(look.query, [
    ...facets,
    look.window === null ? [] : windowFacets(look.window, newest),
  ]);
  const ranks = groups.map((group) => sql`ts_rank('{0,0.3,0.6,1}', terms, ${group.query}::tsquery)`);
  const worth = sql.join(
    groups.map((group, index) => sql`${group.weight}::float8 * ranks[${sql.lit(index + 1)}]`),
    sql` + `,
  );
  const { rows } = await sql<Candidate>`
    select id, number::float8 as number, ranks, (${worth}) * (case when helped then 1.2 else 1 end) as score
    from (
      select question_id as id, number, helped, array[${sql.join(ranks)}] as ranks from (
        select question_id, number, helped, terms from question_terms
        where terms @@ ${query}::tsquery and ${mayRead(reach)}
        order by helped desc, number desc limit ${sql.lit(ranked)}
      ) as matches
    ) as weighed
    order by score desc, number desc limit ${limit}`.execute(db);
  return rows;
}

const mayRead = (reach: Reach) =>
  reach.everything ? sql`true` : sql`audience = any(${reach.audiences}::text[])`;
