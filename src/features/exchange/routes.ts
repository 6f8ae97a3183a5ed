import type { Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { answeringRoutes } from './routes/answering.ts';
import { askingRoutes } from './routes/asking.ts';
import { editingRoutes } from './routes/editing.ts';
import { expertQueueRoutes } from './routes/experts.ts';
import { followingRoutes } from './routes/following.ts';
import { liveRoutes } from './routes/live.ts';
import { readingRoutes } from './routes/reading.ts';
import { searchingRoutes } from './routes/searching.ts';

/** Every address of the exchange. */
export function exchangeRoutes(house: House): Route[] {
  return [
    ...readingRoutes(house),
    ...liveRoutes(house),
    ...expertQueueRoutes(house),
    ...followingRoutes(house),
    ...askingRoutes(house),
    ...answeringRoutes(house),
    ...editingRoutes(house),
    ...searchingRoutes(house),
  ];
}
