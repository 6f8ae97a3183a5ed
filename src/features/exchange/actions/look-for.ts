import type { Db } from '../../../platform/db/database.ts';
import type { Reach } from '../domain/audience.ts';
import { facet } from '../domain/facets.ts';
import { looksFor, type ShareOf } from '../domain/search.ts';
import { lookUp, type Candidate } from '../store/search.ts';
import type { Understood } from './understand.ts';

/** At most so many things are looked for and ranked: a long text has a few that make it particular. */
const mostGroups = 6;

/** The best questions for what was understood, those the reader may see, look after look until there are enough. */
export async function lookFor(
  db: Db,
  reach: Reach,
  understood: Understood,
  given: { facets: readonly (readonly string[])[]; limit: number; enough: number },
): Promise<Candidate[]> {
  const { newest, shareOf } = understood.facts;
  const groups = understood.groups.slice(0, mostGroups);
  const limit = Math.max(given.limit, given.enough);
  const facets = [...given.facets, ...permissionFacets(reach, shareOf)];
  const left = facets.reduce((share, row) => share * shareOfAny(row, shareOf), 1);
  const found = new Map<string, Candidate>();
  for (const look of looksFor(groups, { total: newest, left })) {
    const candidates = await lookUp(db, reach, { look, groups, newest, facets, limit });
    for (const candidate of candidates) found.set(candidate.id, candidate);
    if (found.size >= given.enough) break;
  }
  return [...found.values()].sort((a, b) => b.score - a.score || b.number - a.number).slice(0, given.limit);
}

/**
 * The query itself holds back what the reader may not see, whatever is done here. When most questions are for her
 * that is enough; when few are, the index looks only at those.
 */
function permissionFacets(reach: Reach, shareOf: ShareOf): string[][] {
  if (reach.everything) return [];
  const audiences = reach.audiences.map(facet.audience);
  return shareOfAny(audiences, shareOf) < 0.4 ? [audiences] : [];
}

/** The share of questions that stand in any of these facets. */
function shareOfAny(facets: readonly string[], shareOf: ShareOf): number {
  if (facets.length === 0) return 1;
  return Math.min(
    1,
    facets.reduce((sum, one) => sum + shareOf(one), 0),
  );
}
