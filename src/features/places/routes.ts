import { z } from 'zod';
import { urls } from '../../language/urls.ts';
import { readQuery } from '../../platform/http/form.ts';
import { anyone } from '../../platform/http/policy.ts';
import { get, type Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { fullName, readSearch, type Commune } from './domain.ts';
import { CommunesPage, type CommuneLine } from './pages.tsx';
import { trip } from './routing.ts';
import { communeByCode, findCommunes, nearestCommunes } from './store.ts';
import { words } from './words.ts';

const search = z.object({ q: z.string().max(80).catch('').default('') });

/** How many communes are shown: of those found, and of those near the reader's own. */
const shown = 20;
const nearby = 8;

export function placeRoutes({ services, draw }: House): Route[] {
  const { db, config, log } = services;
  const find = async (text: string, limit: number) => {
    const read = readSearch(text);
    return read ? findCommunes(db, read, limit) : [];
  };
  const linesFrom = (home: Commune | null, communes: readonly Commune[]): Promise<CommuneLine[]> =>
    Promise.all(
      communes.map(async (commune) => ({
        commune,
        trip: home ? await trip(home, commune, { routingUrl: config.routingUrl, log }) : null,
      })),
    );
  const around = async (home: Commune | null): Promise<Commune[]> => {
    if (!home?.point) return [];
    const nearest = await nearestCommunes(db, home.point, nearby + 1);
    return nearest.filter(({ code }) => code !== home.code).slice(0, nearby);
  };

  return [
    get(urls.communes(), anyone, async (c) => {
      const actor = c.get('actor');
      const { locale } = actor;
      const query = readQuery(c, search);
      const text = query.ok ? query.value.q : '';
      const code = actor.kind === 'person' ? actor.communeCode : null;
      const home = code ? await communeByCode(db, code) : null;
      const found = text ? await linesFrom(home, await find(text, shown)) : null;
      const more = found?.length === shown;
      const near = text ? [] : await linesFrom(home, await around(home));
      return draw(c, { title: words[locale].title, body: CommunesPage({ locale, text, found, more, near }) });
    }),

    // For the combobox: the same search, as it reads it.
    get(urls.communeSuggestions(), anyone, async (c) => {
      const query = readQuery(c, search);
      const communes = query.ok ? await find(query.value.q, 8) : [];
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
