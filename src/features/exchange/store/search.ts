import type { Db } from '../../../platform/db/database.ts';
import { runPrepared } from '../../../platform/db/prepared.ts';
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

/** Weights of answers, text and title. */
const places = "'{0,0.3,0.6,1}'::real[]";

/** $1 the query, $2 $3 who reads, $4 how many; then the groups' weights and queries, two by two. */
function looking(groups: number): string {
  const nth = Array.from({ length: groups }, (_, index) => index);
  const ranks = nth.map((index) => `ts_rank(${places}, terms, $${6 + 2 * index}::tsquery)`);
  const worth = nth.map((index) => `$${5 + 2 * index}::float8 * ranks[${index + 1}]`);
  return `select id, number, ranks,
      (${worth.join(' + ')}) * (case when helped then 1.2 else 1 end) as score
    from (
      select question_id as id, number, helped, array[${ranks.join(', ')}] as ranks from (
        select question_id, number, helped, terms from question_terms
        where terms @@ $1::tsquery and ($2::boolean or audience = any($3::text[]))
        order by helped desc, number desc limit ${ranked}
      ) as matches
    ) as weighed
    order by score desc, number desc limit $4`;
}

const texts = new Map<number, string>();

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
  const window = look.window === null ? [] : windowFacets(look.window, newest);
  const query = narrowed(look.query, [...facets, window]);
  const text = texts.get(groups.length) ?? looking(groups.length);
  texts.set(groups.length, text);
  const weighed = groups.flatMap((group) => [group.weight, group.query]);
  return runPrepared<Candidate>(db, text, [query, reach.everything, reach.audiences, limit, ...weighed]);
}
