import type { Person } from '../../../language/actor.ts';
import { Forbidden } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import { facet } from '../domain/facets.ts';
import { mayReadExchange } from '../domain/reader.ts';
import { alike } from '../domain/search.ts';
import { splitText } from '../domain/writing.ts';
import { foundQuestions } from '../store/hits.ts';
import { reachOf } from '../store/reach.ts';
import { lookFor } from './look-for.ts';
import { understand, type Understood } from './understand.ts';

export type Similar = { id: string; title: string; answerCount: number; helped: boolean };

/** Enough to be useful, few enough to be read before posting. */
const shown = 3;

/** What the details count for beside the question itself. */
const detailWeight = 0.15;

/**
 * Questions already answered that look like the text somebody is writing, most alike first. The first sentence,
 * which will be the title, says what is asked; the details only put in order. Those that share too little of
 * what makes it particular are left out: better nothing than noise.
 */
export async function findSimilar(services: Services, actor: Person, text: string): Promise<Similar[]> {
  if (!mayReadExchange(actor)) throw new Forbidden('search');
  const { db } = services;
  const [reach, understood] = await Promise.all([reachOf(db, actor), understandQuestion(services, text)]);
  const given = { facets: [[facet.answered]], limit: 10, enough: 5 };
  const found = await lookFor(db, reach, understood, given);
  const ids = found
    .filter(({ ranks }) => alike(understood.groups, ranks))
    .slice(0, shown)
    .map(({ id }) => id);
  const questions = await foundQuestions(db, reach, ids);
  return ids
    .flatMap((id) => questions.find((question) => question.id === id) ?? [])
    .map(({ id, title, answerCount, helped }) => ({ id, title, answerCount, helped }));
}

/** What is asked, then (lighter, deciding nothing) what the details add; the details alone when nothing is asked. */
async function understandQuestion({ db, now }: Services, text: string): Promise<Understood> {
  const { title, body } = splitText(text);
  const asked = await understand(db, title, now());
  if (!body) return asked;
  const details = await understand(db, body, now(), 24);
  if (!asked.groups.some((group) => group.telling)) return details;
  const known = new Set(asked.groups.map((group) => group.query));
  const added = details.groups
    .filter((group) => group.telling && !known.has(group.query))
    .map((group) => ({ ...group, weight: group.weight * detailWeight, telling: false }));
  return { ...asked, groups: [...asked.groups.filter((group) => group.telling), ...added] };
}
