import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import { cardsOf } from '../../people/store/cards.ts';
import type { Reach } from '../domain/audience.ts';
import { pageSize, type Cursor, type View } from '../domain/feed.ts';
import type { Listed } from '../domain/posts.ts';
import { strongThemes, themes, type Theme } from '../domain/themes.ts';
import { listOwnQuestions, listQuestions, standingOf } from '../store/feed.ts';
import { followedThemes, listFollowed } from '../store/follows.ts';
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
  /** The themes the reader follows. */
  followed: Theme[];
};

type Asked = { view: View; theme: Theme | null; cursor: Cursor | null };

/** One page of questions as one view shows them. */
export async function readFeed(services: Services, actor: Person, asked: Asked): Promise<Feed> {
  const { db } = services;
  const helps = asked.view === 'help' && !asked.theme;
  const [reach, standing, followed] = await Promise.all([
    reachOf(db, actor),
    standingOf(db, actor, helps),
    asked.view === 'followed' || asked.theme ? followedThemes(db, actor) : [],
  ]);
  const strong = strongThemes(standing.helpedIn, standing.gestures);
  const found = await pageOf(db, reach, actor, asked, { strong, followed });
  const questions = found.slice(0, pageSize);
  const cards = await cardsOf(db, actor, authorsOf(questions));
  const last = found.length > pageSize ? questions.at(-1) : undefined;
  const isStrong = last && (strong.length === 0 || asked.theme !== null || strong.includes(last.theme));
  const part = isStrong ? 'strong' : 'others';
  return {
    reach, view: asked.view, theme: asked.theme, strong, questions, cards, news: standing.news, followed,
    next: last ? { part, before: last.number } : null,
  }; // oxfmt-ignore
}

/** One question more than a page holds, when there are as many. */
async function pageOf(
  db: Db,
  reach: Reach,
  actor: Person,
  asked: Asked,
  { strong, followed }: { strong: readonly Theme[]; followed: readonly Theme[] },
): Promise<Listed[]> {
  const { view, theme, cursor } = asked;
  const limit = pageSize + 1;
  const before = cursor?.before;
  if (view === 'mine') return listOwnQuestions(db, actor, before, limit);
  if (view === 'followed') return followedPage(db, reach, actor, { followed, before, limit });
  if (view === 'recent')
    return listQuestions(db, reach, actor, { themes: theme ? [theme] : undefined, before }, limit);
  // Always by theme: what nobody answered is a small index of its own, one short walk a theme.
  const [best, rest] = theme ? [[theme], []] : apart(strong);
  const open = { unanswered: true, notOwn: true };
  const inBest = cursor?.part !== 'others';
  const first = inBest ? await listQuestions(db, reach, actor, { ...open, themes: best, before }, limit) : [];
  if (first.length === limit || rest.length === 0) return first;
  const then = { ...open, themes: rest, before: inBest ? undefined : before };
  return [...first, ...(await listQuestions(db, reach, actor, then, limit - first.length))];
}

/** The questions she follows and those of the themes she follows, newest first, each once. */
async function followedPage(
  db: Db,
  reach: Reach,
  actor: Person,
  given: { followed: readonly Theme[]; before: number | undefined; limit: number },
): Promise<Listed[]> {
  const { followed, before, limit } = given;
  const [one, other] = await Promise.all([
    listFollowed(db, reach, actor, before, limit),
    followed.length ? listQuestions(db, reach, actor, { themes: followed, notOwn: true, before }, limit) : [],
  ]);
  const both = new Map([...one, ...other].map((question) => [question.id, question]));
  return [...both.values()].sort((a, b) => b.number - a.number).slice(0, limit);
}

/** The strong themes and the others; all of them are as good when none is strong. */
function apart(strong: readonly Theme[]): [readonly Theme[], readonly Theme[]] {
  return strong.length ? [strong, themes.filter((other) => !strong.includes(other))] : [themes, []];
}

export function authorsOf(posts: readonly { authorId: string | null }[]): string[] {
  return [...new Set(posts.flatMap(({ authorId }) => authorId ?? []))];
}
