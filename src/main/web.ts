import type { Hono } from 'hono';
import { administrationRoutes } from '../features/administration/routes.ts';
import { directoryRoutes } from '../features/directory/routes.ts';
import { exchangeRoutes } from '../features/exchange/routes.ts';
import { lawRoutes } from '../features/law/routes.ts';
import { messageRoutes } from '../features/messages/routes.ts';
import { moderationRoutes } from '../features/moderation/routes.ts';
import { myDataRoutes } from '../features/my-data/routes.ts';
import { endSession, loadActor } from '../features/people/actor.ts';
import { peopleRoutes } from '../features/people/routes.ts';
import { placeRoutes } from '../features/places/routes.ts';
import { workRoutes } from '../features/work/routes.ts';
import { replacementRoutes } from '../features/replacements/routes.ts';
import type { Migration } from '../platform/db/migrate.ts';
import { Assets } from '../platform/http/assets.ts';
import type { Env } from '../platform/http/context.ts';
import { anyone } from '../platform/http/policy.ts';
import { get, type Route } from '../platform/http/route.ts';
import type { Services } from '../platform/services.ts';
import { NotFound } from '../language/failure.ts';
import type { House } from '../ui/house.ts';
import { firstNamesRoute } from './first-names-route.ts';
import { createApp } from './app.ts';
import { demoRoutes } from './demo/routes.ts';
import { healthRoutes } from './health.ts';
import { installRoutes } from './device/install.ts';
import { deviceFileRoutes } from './device/routes.ts';
import { homeRoutes } from './home/routes.ts';
import { actNames, keyNames } from './key-names.ts';
import { offlineRoutes } from './offline/routes.ts';
import { legalRoutes } from './legal/routes.ts';
import { placesOf } from './nav.ts';
import { pageTitles } from './page-titles.ts';
import { publicFolder } from './root.ts';
import { createShell } from './shell.tsx';

/** The whole web side of a house, ready to answer, and the list of its routes (for the access matrix). */
export function createWeb(
  services: Services,
  migrations: readonly Migration[],
): { app: Hono<Env>; routes: readonly Route[] } {
  const assets = new Assets(publicFolder);
  const shell = createShell(assets, placesOf, services.config);
  const house: House = { services, draw: shell.draw };
  const routes = [
    ...healthRoutes(services, migrations),
    ...homeRoutes(house),
    ...legalRoutes(house),
    ...lawRoutes(house),
    ...placeRoutes(house),
    ...peopleRoutes(house),
    ...messageRoutes(house, (actor, paths) => pageTitles(services, actor, paths)),
    ...directoryRoutes(house),
    ...exchangeRoutes(house),
    ...moderationRoutes(house),
    ...workRoutes(house),
    ...replacementRoutes(house),
    ...administrationRoutes(house, {
      fr: { acts: actNames.fr, keys: keyNames.fr },
      en: { acts: actNames.en, keys: keyNames.en },
    }),
    ...myDataRoutes(house, { names: keyNames, endSession: (c) => endSession(services, c) }),
    ...(services.config.demoAccounts ? demoRoutes(house) : []),
    firstNamesRoute(),
    ...deviceFileRoutes(assets),
    ...installRoutes(house),
    ...offlineRoutes(house),
    get('/assets/:name', anyone, (c) => {
      const answer = assets.answer(c, c.req.param('name') ?? '');
      if (!answer) throw new NotFound();
      return answer;
    }),
  ];
  const app = createApp({
    services,
    routes,
    styles: shell.styles,
    loadActor: loadActor(services),
    drawProblem: shell.drawProblem,
  });
  return { app, routes };
}
