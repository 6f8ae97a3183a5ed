import type { Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { directoryKeepingRoutes } from './routes/keeping.ts';
import { directoryReadingRoutes } from './routes/reading.ts';

/** Every address of the directory. What is fixed stands before what has a parameter. */
export function directoryRoutes(house: House): Route[] {
  return [...directoryKeepingRoutes(house), ...directoryReadingRoutes(house)];
}
