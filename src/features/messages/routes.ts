import type { Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import type { TitlesOf } from './domain/news.ts';
import { callRoutes } from './routes/calls.ts';
import { choiceRoutes } from './routes/choices.ts';
import { newsRoutes } from './routes/news.ts';
import { reportRoutes } from './routes/reports.ts';
import { stopRoutes } from './routes/stop.ts';

/** Every address of the room of messages. */
export function messageRoutes(house: House, titlesOf: TitlesOf): Route[] {
  return [
    ...newsRoutes(house, titlesOf),
    // Before the choices: their last address takes any word.
    ...callRoutes(house),
    ...choiceRoutes(house),
    ...stopRoutes(house),
    ...reportRoutes(house.services),
  ];
}
