import { urls } from '../../../language/urls.ts';
import { anyone } from '../../../platform/http/policy.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { publishTally, quarterOf, quartersBefore, readQuarter, writeQuarter } from '../domain/figures.ts';
import { FiguresPage } from '../pages/figures.tsx';
import { RulesPage } from '../pages/rules.tsx';
import { tallyOf } from '../store/figures.ts';
import { words } from '../words.ts';

/** How many quarters one may look back at. */
const kept = 8;

/** What everybody may read: the rules, and what moderation did. */
export function publicRoutes({ services, draw }: House): Route[] {
  return [
    get(urls.rules(), anyone, (c) => {
      const { kind, locale } = c.get('actor');
      const body = RulesPage({ locale, signedIn: kind === 'person' });
      return draw(c, { title: words[locale].rules.title, body });
    }),

    get(urls.moderationFigures(), anyone, async (c) => {
      const { locale } = c.get('actor');
      const now = quarterOf(services.now());
      const quarters = Array.from({ length: kept }, (_, count) => quartersBefore(now, count));
      const asked = readQuarter(c.req.query('trimestre'));
      const quarter = quarters.find((one) => asked && writeQuarter(one) === writeQuarter(asked)) ?? now;
      const tally = publishTally(await tallyOf(services.db, quarter));
      const running = writeQuarter(quarter) === writeQuarter(now);
      const body = FiguresPage({ locale, quarter, quarters, running, tally });
      return draw(c, { title: words[locale].figures.title, body });
    }),
  ];
}
