import type { Person } from '../../../language/actor.ts';
import { Forbidden } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import { cardsOf } from '../../people/store/cards.ts';
import type { Listed } from '../domain/posts.ts';
import { mayReadExchange, mayWrite } from '../domain/reader.ts';
import { strongThemes, themes } from '../domain/themes.ts';
import { listNews, listQuestions, standingOf } from '../store/feed.ts';
import { reachOf } from '../store/reach.ts';
import { authorsOf } from './read-feed.ts';

export type ExchangeHomeData = {
  /** Own questions with answers not seen yet. */
  news: Listed[];
  /** Questions without answer the actor could help with. */
  toHelp: Listed[];
  /** Questions of others whose asker found what helped, the newest first. */
  helped: Listed[];
  cards: Map<string, PersonCard>;
};

/** What the welcome page says of the exchange: what waits for her, what she could do, what was solved. */
export async function exchangeHome(services: Services, actor: Person): Promise<ExchangeHomeData> {
  if (!mayReadExchange(actor)) throw new Forbidden('exchange');
  const { db } = services;
  const writes = mayWrite(actor);
  const [reach, standing, news] = await Promise.all([
    reachOf(db, actor),
    standingOf(db, actor, writes),
    writes ? listNews(db, actor, 3) : [],
  ]);
  const strong = strongThemes(standing.helpedIn, standing.gestures);
  const [toHelp, helped] = await Promise.all([
    writes
      ? listQuestions(
          db,
          reach,
          actor,
          { unanswered: true, notOwn: true, themes: strong.length ? strong : themes },
          3,
        )
      : [],
    listQuestions(db, reach, actor, { helped: true, notOwn: true }, 3),
  ]);
  return { news, toHelp, helped, cards: await cardsOf(db, actor, authorsOf([...toHelp, ...helped])) };
}
