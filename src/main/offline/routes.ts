import { mayReadExchange, mayWrite } from '../../features/exchange/domain/reader.ts';
import { viewSlugs } from '../../features/exchange/domain/feed.ts';
import { listOwnQuestions } from '../../features/exchange/store/feed.ts';
import type { Person } from '../../language/actor.ts';
import { urls } from '../../language/urls.ts';
import { anyone, signedIn } from '../../platform/http/policy.ts';
import { get, type Route } from '../../platform/http/route.ts';
import type { Services } from '../../platform/services.ts';
import type { House } from '../../ui/house.ts';
import { HerePage, WaitingPage } from './pages.tsx';
import { offlineWords } from './words.ts';

/** Her last questions, with their answers, are kept ahead: so many. */
const questions = 10;

/** The pages of the device itself, and what it should keep ahead. */
export function offlineRoutes({ services, draw }: House): Route[] {
  return [
    get(urls.outbox(), anyone, (c) => {
      const actor = c.get('actor');
      const { locale } = actor;
      const sessionEnded = c.req.query('fin') === 'session';
      const body = WaitingPage({ locale, signedIn: actor.kind === 'person', sessionEnded });
      return draw(c, { title: offlineWords[locale].waitingTitle, section: 'more', body });
    }),

    get(urls.offline(), anyone, (c) => {
      const { locale } = c.get('actor');
      return draw(c, { title: offlineWords[locale].hereTitle, section: 'more', body: HerePage({ locale }) });
    }),

    get(urls.ahead(), signedIn, async (c) => {
      const actor = c.get('actor');
      return c.json(actor.kind === 'person' ? await aheadFor(services, actor) : []);
    }),
  ];
}

/** The pages this person opens next, most likely first. */
async function aheadFor({ db }: Services, actor: Person): Promise<string[]> {
  const everybody = [urls.home(), urls.more(), urls.profile(), urls.myCentre(), urls.rules()];
  if (!mayReadExchange(actor)) return everybody;
  if (!mayWrite(actor)) return [...everybody, urls.exchange()];
  const own = await listOwnQuestions(db, actor, undefined, questions);
  return [
    urls.home(),
    urls.exchange(),
    urls.exchange({ vue: viewSlugs.recent }),
    urls.exchange({ vue: viewSlugs.mine }),
    urls.ask(),
    ...own.map(({ id }) => urls.question(id)),
    ...everybody.slice(1),
  ];
}
