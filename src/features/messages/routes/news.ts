import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { openNews, readNews } from '../actions/read-news.ts';
import { NewsPage } from '../pages/news.tsx';
import type { TitlesOf } from '../domain/news.ts';
import { words } from '../words.ts';

/** What she was told, and the way from a message to its page. */
export function newsRoutes({ services, draw }: House, titlesOf: TitlesOf): Route[] {
  return [
    get(urls.news(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const news = await readNews(services, actor, c.get('session'));
      const titles = await titlesOf(
        actor,
        news.map(({ path }) => path),
      );
      c.set('unread', 0);
      const body = NewsPage({ locale, now: services.now(), news, titles });
      return draw(c, { title: words[locale].news.title, body });
    }),

    get('/n/:reference', signedIn, async (c) =>
      c.redirect(
        await openNews(services, personOf(c), c.req.param('reference') ?? '', c.get('session')),
        303,
      ),
    ),
  ];
}
