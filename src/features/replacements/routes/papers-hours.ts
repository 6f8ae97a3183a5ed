import { urls } from '../../../language/urls.ts';
import { mainlandTimeZone } from '../../../language/time.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { dayIn } from '../domain/papers-days.ts';
import { aroundMonth, monthFrom, recapOf } from '../domain/papers-recap.ts';
import { HoursPage } from '../pages/papers-hours.tsx';
import { hoursAsCsv } from '../papers/hours-csv.ts';
import { working } from '../policies.ts';
import { workedShifts } from '../store/papers-hours.ts';
import { words } from '../words.ts';

/** A carer's own hours, month by month: nobody else's page. */
export function hoursRoutes({ services, draw }: House): Route[] {
  const recapFor = async (c: RavieContext) => {
    const today = dayIn(services.now(), mainlandTimeZone);
    const month = monthFrom(c.req.query('mois')) ?? today.slice(0, 7);
    const shifts = await workedShifts(services.db, personOf(c).id, aroundMonth(month));
    return recapOf(month, shifts);
  };
  return [
    get(urls.hours(), working, async (c) => {
      const { locale } = c.get('actor');
      const recap = await recapFor(c);
      return draw(c, {
        title: words[locale].hours.title(recap.month),
        section: 'replacement',
        body: HoursPage({ locale, recap }),
      });
    }),

    get('/heures/heures.csv', working, async (c) => {
      const recap = await recapFor(c);
      return c.body(hoursAsCsv(recap, c.get('actor').locale), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="heures-${recap.month}.csv"`,
        'Cache-Control': 'no-store',
      });
    }),
  ];
}
