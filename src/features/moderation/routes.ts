import type { Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { caseRoutes } from './routes/cases.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { publicRoutes } from './routes/public.ts';
import { reportingRoutes } from './routes/reporting.ts';
import { settingsRoutes } from './routes/settings.ts';
import { veilRoutes } from './routes/veils.ts';

/** Every address of moderation. */
export function moderationRoutes(house: House): Route[] {
  return [
    ...publicRoutes(house),
    ...reportingRoutes(house),
    ...caseRoutes(house),
    ...decisionRoutes(house),
    ...veilRoutes(house),
    ...settingsRoutes(house),
  ];
}
