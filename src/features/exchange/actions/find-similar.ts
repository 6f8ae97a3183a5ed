import type { Person } from '../../../language/actor.ts';
import { Forbidden } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import { facet } from '../domain/facets.ts';
import { mayReadExchange } from '../domain/reader.ts';
import { alike } from '../domain/search.ts';
import { foundQuestions } from '../store/hits.ts';
import { reachOf } from '../store/reach.ts';
import { lookFor } from './look-for.ts';
import { understand } from './understand.ts';

export type Similar = { id: string; title: string; answerCount: number; helped: boolean };

/** Enough to be useful, few enough to be read before posting. */
const shown = 3;

/**
 * Questions already answered that look like the text somebody is writing, most alike first. Those that share
 * too little of what makes the text particular are left out: better nothing than noise.
 */
export async function findSimilar(services: Services, actor: Person, text: string): Promise<Similar[]> {
  if (!mayReadExchange(actor)) throw new Forbidden('search');
  const { db } = services;
  const [reach, understood] = await Promise.all([
    reachOf(db, actor),
    understand(db, text, services.now(), 24),
  ]);
  const facets = [[facet.answered]];
  const found = await lookFor(db, reach, understood, { facets, limit: 10, enough: 5 });
  const ids = found
    .filter(({ ranks }) => alike(understood.groups, ranks))
    .slice(0, shown)
    .map(({ id }) => id);
  const questions = await foundQuestions(db, reach, ids);
  return ids
    .flatMap((id) => questions.find((question) => question.id === id) ?? [])
    .map(({ id, title, answerCount, helped }) => ({ id, title, answerCount, helped }));
}
