import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import { cardsOf } from '../../people/store/cards.ts';
import type { Reach } from '../domain/audience.ts';
import { pageSize, type Cursor, type View } from '../domain/feed.ts';
import type { Listed } from '../domain/posts.ts';
import { strongThemes, themes, type Theme } from '../domain/themes.ts';
import { countNews, listOwnQuestions, listQuestions, strengthsOf } from '../store/feed.ts';
import { reachOf } from '../store/reach.ts';

export type Feed = {
  reach: Reach;
  view: View;
  theme: Theme | null;
  questions: Listed[];
  /** Where the list goes on, if it does. */
  next: Cursor | null;
  cards: Map<string, PersonCard>;
  /** The themes whose questions come first in « À aider », and those of them on this page. */
  strong: Theme[];
  news: number;
};

type Asked = { view: View; theme: Theme | null; cursor: Cursor | null };

/** One page of questions as one view shows them. */
export async function readFeed(services: Services, actor: Person, asked: Asked): Promise<Feed> {
  const { db } = services;
  const [reach, strengths, news] = await Promise.all([
    reachOf(db, actor),
    asked.view === 'help' && !asked.theme ? strengthsOf(db, actor) : null,
    countNews(db, actor),
  ]);
  const strong = strengths ? strongThemes(strengths.helpedIn, strengths.gestures) : [];
  const found = await pageOf(db, reach, actor, asked, strong);
  const questions = found.slice(0, pageSize);
  const cards = await cardsOf(db, actor, authorsOf(questions));
  const last = found.length > pageSize ? questions.at(-1) : undefined;
  const part = last && strong.includes(last.theme) ? 'strong' : 'others';
  return {
    reach, view: asked.view, theme: asked.theme, strong, questions, cards, news,
    next: last ? { part, before: last.number } : null,
  }; // prettier-ignore
}

/** One question more than a page holds, when there are as many. */
async function pageOf(
  db: Db,
  reach: Reach,
  actor: Person,
  asked: Asked,
  strong: readonly Theme[],
): Promise<Listed[]> {
  const { view, theme, cursor } = asked;
  const limit = pageSize + 1;
  const before = cursor?.before;
  const one = theme ? [theme] : undefined;
  if (view === 'mine') return listOwnQuestions(db, actor, before, limit);
  if (view === 'recent') return listQuestions(db, reach, { themes: one, before }, limit);
  const unanswered = { unanswered: true, notBy: actor.id };
  if (strong.length === 0) return listQuestions(db, reach, { ...unanswered, themes: one, before }, limit);
  const inStrong = cursor?.part !== 'others';
  const first = inStrong
    ? await listQuestions(db, reach, { ...unanswered, themes: strong, before }, limit)
    : [];
  if (first.length === limit) return first;
  const others = themes.filter((other) => !strong.includes(other));
  const then = { ...unanswered, themes: others, before: inStrong ? undefined : before };
  return [...first, ...(await listQuestions(db, reach, then, limit - first.length))];
}

export function authorsOf(posts: readonly { authorId: string | null }[]): string[] {
  return [...new Set(posts.flatMap(({ authorId }) => authorId ?? []))];
}
