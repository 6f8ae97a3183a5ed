import { z } from 'zod';
import { urls } from '../../../language/urls.ts';
import { readQuery } from '../../../platform/http/form.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { allDepartments } from '../../places/store.ts';
import { searchExchange } from '../actions/search.ts';
import { themeFrom, themeSlugs } from '../domain/themes.ts';
import { SearchPage } from '../pages/search.tsx';
import { words } from '../words.ts';
import { personOf, readers } from './request.ts';

const text = (longest: number) => z.string().max(longest).catch('').default('');
const searching = z.object({
  q: text(200),
  theme: text(20),
  departement: text(3),
  sansreponse: text(3),
  combien: text(2),
});

const few = 10;
const many = 30;

/** Searching: one address, so that a search is kept, shared, and undone by Back. */
export function searchingRoutes({ services, draw }: House): Route[] {
  const departments = oncePerHour(() => allDepartments(services.db), services.now);
  return [
    get(urls.search(), readers, async (c) => {
      const actor = personOf(c);
      const query = readQuery(c, searching);
      const {
        q,
        theme: slug,
        departement,
        sansreponse,
        combien,
      } = query.ok ? query.value : searching.parse({});
      const filters = { theme: themeFrom(slug), department: departement, unanswered: sansreponse === 'oui' };
      const limit = combien === String(many) ? many : few;
      const found = await searchExchange(services, actor, {
        text: q,
        filters: { ...filters, theme: filters.theme ?? undefined, departmentCode: departement || undefined },
        limit,
      });
      const more = limit === few && found.results.length === few;
      const body = SearchPage({
        actor,
        now: services.now(),
        text: q,
        filters,
        departments: await departments(),
        ...found,
        more: more
          ? urls.search(q, {
              theme: filters.theme ? themeSlugs[filters.theme] : undefined,
              departement,
              sansreponse,
              combien: String(many),
            })
          : null,
      });
      const w = words[actor.locale].search;
      return draw(c, { title: q ? `${q} – ${w.title}` : w.title, section: 'exchange', body });
    }),
  ];
}

/** Departments change once in ten years: not asked for at every search. */
function oncePerHour<Value>(read: () => Promise<Value>, now: () => Date): () => Promise<Value> {
  let kept: { value: Value; until: number } | undefined;
  return async () => {
    if (!kept || now().getTime() > kept.until)
      kept = { value: await read(), until: now().getTime() + 3_600_000 };
    return kept.value;
  };
}
