import { NotFound } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import { anyone } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { coverFile, makeCalendar, readCalendar, stopCalendar } from '../actions/calendar.ts';
import { CalendarPage, NewCalendarPage } from '../pages/calendar.tsx';
import { working } from '../policies.ts';
import { feedSince } from '../store/calendar-feeds.ts';
import { words } from '../words.ts';

const calendarType = 'text/calendar; charset=utf-8';

/** Her calendar: the page where its secret address is made and stopped, the calendar itself, one stretch of hours. */
export function calendarRoutes({ services, draw }: House): Route[] {
  return [
    get(urls.calendar(), working, async (c) => {
      const { id, locale } = personOf(c);
      const w = words[locale].calendar;
      const since = await feedSince(services.db, id);
      const body = CalendarPage({ locale, since, now: services.now() });
      const flash =
        c.req.query('fait') === 'arrete' ? { kind: 'success' as const, message: w.stopped } : undefined;
      return draw(c, { title: w.title, section: 'replacement', body, flash });
    }),

    // Drawn at once and not led to: an address that is told once stands in no history.
    post(urls.calendar(), working, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const token = await makeCalendar(services, actor);
      c.header('Cache-Control', 'no-store');
      const address = services.config.origin + urls.calendarFeed(token);
      const body = NewCalendarPage({ locale, address });
      return draw(c, { title: words[locale].calendar.madeTitle, section: 'replacement', body });
    }),

    post(urls.calendarEnd(), working, async (c) => {
      await stopCalendar(services, personOf(c));
      return c.redirect(urls.calendar({ fait: 'arrete' }), 303);
    }),

    get('/agenda/creneau/:id', working, async (c) => {
      const file = await coverFile(services, personOf(c), c.req.param('id') ?? '');
      return c.body(file, 200, {
        'Content-Type': calendarType,
        'Content-Disposition': 'attachment; filename="remplacement.ics"',
        'Cache-Control': 'no-store',
      });
    }),

    get('/agenda/:file', anyone, async (c) => {
      const token = /^([\w-]{20,64})\.ics$/.exec(c.req.param('file') ?? '')?.[1];
      if (!token) throw new NotFound();
      const file = await readCalendar(services, token);
      return c.body(file, 200, { 'Content-Type': calendarType, 'Cache-Control': 'private, no-store' });
    }),
  ];
}
