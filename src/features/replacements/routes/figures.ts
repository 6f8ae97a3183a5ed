import { urls } from '../../../language/urls.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { figuresOf } from '../domain/figures/figures.ts';
import { periodFrom, periodOf, periodSlugs } from '../domain/figures/period.ts';
import { may } from '../domain/rights.ts';
import { FiguresPage } from '../pages/figures.tsx';
import { figuresAsCsv } from '../papers/figures-csv.ts';
import { figuresReading } from '../policies.ts';
import { tallyReplacements } from '../store/figures.ts';
import { words } from '../words.ts';

/** What becomes of requests, by department: read by whoever has to do with them, and taken away as a table. */
export function figuresRoutes({ services, draw }: House): Route[] {
  const figuresFor = async (c: RavieContext) => {
    const now = services.now();
    const period = periodOf(periodFrom(c.req.query('periode')), now);
    const { country, departments } = await tallyReplacements(services.db, period, now);
    return figuresOf(period, country, departments);
  };
  return [
    get(urls.replacementFigures(), figuresReading, async (c) => {
      const actor = c.get('actor');
      const { locale } = actor;
      const figures = await figuresFor(c);
      const body = FiguresPage({ locale, now: services.now(), figures, enters: may.enter(actor) });
      return draw(c, { title: words[locale].figures.title, section: 'replacement', body });
    }),

    get(urls.replacementFiguresFile(), figuresReading, async (c) => {
      const figures = await figuresFor(c);
      const day = figures.period.until.toISOString().slice(0, 10);
      const name = `remplacements-${periodSlugs[figures.period.name]}-${day}.csv`;
      return c.body(figuresAsCsv(figures, c.get('actor').locale), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      });
    }),
  ];
}
