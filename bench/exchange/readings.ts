import { viewSlugs, writeCursor } from '../../src/features/exchange/domain/feed.ts';
import { themes, themeSlugs } from '../../src/features/exchange/domain/themes.ts';
import { chanceFrom } from '../../src/features/people/seed/chance.ts';
import { urls } from '../../src/language/urls.ts';
import type { House } from './house.ts';
import type { Workload } from './measure.ts';
import { searches } from './queries.ts';

const chance = chanceFrom('readings');

/** Pages read as Aïcha, one after the other. */
function reading(name: string, address: (house: House) => string): Workload {
  return {
    name,
    connections: 1,
    most: 2000,
    calls: (house, count) =>
      Promise.resolve(
        Array.from({ length: count }, () => ({
          path: address(house),
          cookie: house.reader,
          expected: [200],
        })),
      ),
  };
}

/** As one comes, then the newest, then a theme, then further and further down. */
function feedAddress({ newest }: House): string {
  const recent = viewSlugs.recent;
  const draw = chance.next();
  if (draw < 0.4) return urls.exchange();
  if (draw < 0.6) return urls.exchange({ vue: recent });
  const theme = themeSlugs[chance.pick(themes)];
  if (draw < 0.7) return urls.exchange({ theme });
  if (draw < 0.8) return urls.exchange({ vue: recent, theme });
  return urls.exchange({
    vue: recent,
    suite: writeCursor({ part: 'others', before: 30 + chance.below(newest) }),
  });
}

/** What any answer of this house costs on this machine, before there is anything in it: the others are read beside it. */
export const nothing = reading('nothing (healthz)', () => urls.health());
export const home = reading('home', () => urls.home());
export const feed = reading('feed', feedAddress);
export const question = reading('question', ({ questions }) => urls.question(chance.pick(questions)));
export const search = reading('search', () => chance.pick(searches));
export const form = reading('ask (form)', () => urls.ask());
