import type { Actor } from '../../../language/actor.ts';
import { Forbidden } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import {
  bestPassage,
  cutText,
  markAll,
  type CutText,
  type SearchHit,
  type Sought,
} from '../domain/extract.ts';
import { facet } from '../domain/facets.ts';
import { mayReadExchange } from '../domain/reader.ts';
import type { Group } from '../domain/search.ts';
import type { Theme } from '../domain/themes.ts';
import { foundQuestions, type FoundQuestion } from '../store/hits.ts';
import { reachOf } from '../store/reach.ts';
import { knownLexemes, learnLexemes } from '../store/words.ts';
import { lookFor } from './look-for.ts';
import { understand } from './understand.ts';

export type SearchFilters = {
  theme?: Theme | undefined;
  departmentCode?: string | undefined;
  unanswered?: boolean | undefined;
};

export type SearchResult = {
  results: SearchHit[];
  /** What was taken for slips: `toilete` read as `toilette`. */
  mended: { typed: string; read: string }[];
};

const extractLength = 220;

type CutQuestion = { question: FoundQuestion; title: CutText; texts: CutText[] };

/**
 * The questions that answer a text, best first, among those the actor may see. At most `limit` (50 at the most).
 * Throws {@link Forbidden} to whom the exchange is closed.
 */
export async function searchExchange(
  services: Services,
  actor: Actor,
  { text, filters = {}, limit = 10 }: { text: string; filters?: SearchFilters; limit?: number },
): Promise<SearchResult> {
  if (!mayReadExchange(actor)) throw new Forbidden('search');
  const { db } = services;
  const [reach, understood] = await Promise.all([reachOf(db, actor), understand(db, text, services.now())]);
  const found = await lookFor(db, reach, understood, {
    facets: facetsFrom(filters),
    limit: Math.min(limit, 50),
    enough: Math.min(limit, 10),
  });
  const questions = await foundQuestions(
    db,
    reach,
    found.map(({ id }) => id),
  );
  const byId = new Map(questions.map((question) => [question.id, question]));
  const inOrder = found.flatMap(({ id }) => byId.get(id) ?? []);
  const cut = inOrder.map((question) => ({
    question,
    title: cutText(question.title),
    texts: [question.body, ...question.answers].map(cutText),
  }));
  await learnLexemes(
    db,
    cut.flatMap(({ title, texts }) => [title, ...texts].flatMap(({ words }) => words)),
  );
  const sought = soughtBy(understood.groups);
  return { results: cut.map((one) => hitFrom(one, sought)), mended: understood.mended };
}

function facetsFrom({ theme, departmentCode, unanswered }: SearchFilters): string[][] {
  return [
    theme ? [facet.theme(theme)] : [],
    departmentCode ? [facet.department(departmentCode)] : [],
    unanswered ? [facet.unanswered] : [],
  ];
}

/** What is marked for these groups: usual words only when nothing else was looked for. */
function soughtBy(groups: readonly Group[]): Sought {
  const telling = groups.filter((group) => group.telling);
  const marked = telling.length ? telling : groups;
  const weights = new Map(
    marked.flatMap(({ concept, lexemes, weight }) =>
      (concept ? [concept] : lexemes).map((key) => [key, weight] as const),
    ),
  );
  return {
    concepts: new Set(marked.flatMap(({ concept }) => concept ?? [])),
    lexemes: new Set(marked.flatMap(({ concept, lexemes }) => (concept ? [] : lexemes))),
    weightOf: (key) => weights.get(key) ?? 0,
    lexemesOf: knownLexemes,
  };
}

function hitFrom({ question, title, texts }: CutQuestion, sought: Sought): SearchHit {
  const { id, theme, answerCount, helped, askedAt, byDay } = question;
  const passage = bestPassage(texts, sought, extractLength);
  return {
    id, theme, answerCount, helped, askedAt, byDay,
    title: question.title,
    titleSegments: markAll(title, sought),
    extract: passage.segments.map((segment) => segment.text).join(''),
    extractSegments: passage.segments,
    fromAnswer: passage.from > 0,
  }; // oxfmt-ignore
}
