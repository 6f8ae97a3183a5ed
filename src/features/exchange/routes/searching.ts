import { z } from 'zod';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readQuery } from '../../../platform/http/form.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { allDepartments } from '../../places/store.ts';
import { searchExchange } from '../actions/search.ts';
import { fieldsOf, type Filters } from '../domain/filters.ts';
import { themeFrom } from '../domain/themes.ts';
import { SearchFiltersPage } from '../pages/search-filters.tsx';
import { SearchPage } from '../pages/search.tsx';
import { words } from '../words.ts';
import { readers } from './request.ts';

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
  const read = async (c: RavieContext) => {
    const query = readQuery(c, searching);
    const { q, theme, departement, sansreponse, combien } = query.ok ? query.value : searching.parse({});
    const known = departement ? await departments() : [];
    const filters: Filters = {
      theme: themeFrom(theme),
      department: known.find(({ code }) => code === departement) ?? null,
      unanswered: sansreponse === 'oui',
    };
    return { q, filters, limit: combien === String(many) ? many : few };
  };

  return [
    get(urls.search(), readers, async (c) => {
      const actor = personOf(c);
      const { q, filters, limit } = await read(c);
      const found = await searchExchange(services, actor, {
        text: q,
        filters: {
          theme: filters.theme ?? undefined,
          departmentCode: filters.department?.code,
          unanswered: filters.unanswered,
        },
        limit,
      });
      const all = limit === many || found.results.length < few;
      const more = all ? null : urls.search(q, { ...fieldsOf(filters), combien: String(many) });
      const body = SearchPage({ actor, now: services.now(), text: q, filters, ...found, more });
      const w = words[actor.locale].search;
      return draw(c, { title: q ? `${q} – ${w.title}` : w.title, section: 'exchange', body });
    }),

    get(urls.searchFilters(), readers, async (c) => {
      const actor = personOf(c);
      const { q, filters } = await read(c);
      const body = SearchFiltersPage({ actor, text: q, filters, departments: await departments() });
      return draw(c, { title: words[actor.locale].search.filtersTitle, section: 'exchange', body });
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
