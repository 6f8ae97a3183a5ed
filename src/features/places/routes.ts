import { z } from 'zod';
import { urls } from '../../language/urls.ts';
import { readQuery } from '../../platform/http/form.ts';
import { anyone } from '../../platform/http/policy.ts';
import { get, type Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { fullName, readSearch } from './domain.ts';
import { CommunesPage } from './pages.tsx';
import { findCommunes } from './store.ts';
import { words } from './words.ts';

const search = z.object({ q: z.string().max(80).catch('').default('') });

export function placeRoutes({ services, draw }: House): Route[] {
  const find = async (text: string, limit: number) => {
    const read = readSearch(text);
    return read ? findCommunes(services.db, read, limit) : null;
  };
  return [
    get(urls.communes(), anyone, async (c) => {
      const locale = c.get('locale');
      const query = readQuery(c, search);
      const text = query.ok ? query.value.q : '';
      const communes = text ? ((await find(text, 20)) ?? []) : null;
      return draw(c, {
        title: words[locale].title,
        body: CommunesPage({ locale, text, communes }),
      });
    }),

    // For the combobox: the same search, as it reads it.
    get(urls.communeSuggestions(), anyone, async (c) => {
      const query = readQuery(c, search);
      const communes = query.ok ? ((await find(query.value.q, 8)) ?? []) : [];
      c.header('Cache-Control', 'private, max-age=300');
      return c.json(
        communes.map((commune) => ({
          value: commune.code,
          label: fullName(commune),
          detail: commune.postcodes.slice(0, 3).join(', '),
        })),
      );
    }),
  ];
}
