import { stream } from 'hono/streaming';
import { NotFound } from '../../../language/failure.ts';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { anyone, signedIn } from '../../../platform/http/policy.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { exportMine, everythingOf } from '../actions/export.ts';
import { inJson } from '../actions/file.ts';
import { looksAt } from '../actions/looks.ts';
import { gatherTables } from '../actions/gather.ts';
import { LooksPage } from '../pages/looks.tsx';
import { MyDataPage } from '../pages/my-data.tsx';
import { KeptPage } from '../pages/kept.tsx';
import { DataNoticePage } from '../pages/notice.tsx';
import { ReadingPage, ReadingTablePage, type KeyNames } from '../pages/reading.tsx';
import { words } from '../words.ts';

/** How many looks stand on the first page, and on theirs. */
const few = 3;
const many = 300;
/** How many rows of each of some fifty subjects begin the page of all of them: it fits in 14 kB whoever reads it. */
const beginning = 2;

/** The pages where one reads what is kept, and takes it away. */
export function readingRoutes({ services, draw }: House, names: Record<Locale, KeyNames>): Route[] {
  const drawMyData = async (c: RavieContext, tooMany: boolean) => {
    const actor = personOf(c);
    const { locale } = actor;
    const looks = await looksAt(services, actor, few + 1);
    const body = MyDataPage({
      locale,
      now: services.now(),
      looks: looks.slice(0, few),
      more: looks.length > few,
      tooMany,
    });
    return draw(c, { title: words[locale].page.title, body, status: tooMany ? 429 : 200 });
  };

  return [
    get(urls.myData(), signedIn, (c) => drawMyData(c, false)),

    get(urls.myDataLooks(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const body = LooksPage({ locale, now: services.now(), looks: await looksAt(services, actor, many) });
      return draw(c, { title: words[locale].page.looksTitle, body });
    }),

    get(urls.myDataRead(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const given = { locale, now: services.now(), names: names[locale] };
      const wanted = c.req.query('quoi');
      const tables = await gatherTables(everythingOf(services, actor.id), wanted ? many : beginning);
      const read = tables.find(({ table }) => table === wanted);
      if (wanted && !read) throw new NotFound();
      return read
        ? draw(c, {
            title: words[locale].kept.tables[read.table].title,
            body: ReadingTablePage({ ...given, read, most: many }),
          })
        : draw(c, { title: words[locale].reading.title, body: ReadingPage({ ...given, tables }) });
    }),

    get(urls.myDataFile(), signedIn, async (c) => {
      const exported = await exportMine(services, personOf(c));
      if (!exported.ok) return drawMyData(c, true);
      c.header('Content-Type', 'application/json; charset=UTF-8');
      c.header('Content-Disposition', 'attachment; filename="ravie-mes-donnees.json"');
      c.header('Cache-Control', 'no-store');
      return stream(c, async (out) => {
        for await (const piece of inJson(exported.value, services.now())) await out.write(piece);
      });
    }),

    get(urls.dataOfficer(), anyone, (c) => {
      const { locale } = c.get('actor');
      if (c.req.query('detail') === 'oui')
        return draw(c, { title: words[locale].page.contents, body: KeptPage({ locale }) });
      const { publisher, dataOfficer } = services.config.legal;
      const body = DataNoticePage({ locale, publisher, officer: dataOfficer });
      return draw(c, { title: words[locale].notice.title, body });
    }),
  ];
}
