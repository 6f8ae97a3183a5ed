import type { Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { availabilityChoiceRoutes } from './routes/availability-choices.ts';
import { availabilityRoutes } from './routes/availability.ts';
import { correctingRoutes } from './routes/correcting.ts';
import { dayRoutes } from './routes/days.ts';
import { enteringRoutes } from './routes/entering.ts';
import { linkingRoutes } from './routes/linking.ts';
import { readingRoutes } from './routes/reading.ts';

/** Every address of the room. What is fixed stands before what has a parameter. */
export function workRoutes(house: House): Route[] {
  return [
    ...enteringRoutes(house),
    ...linkingRoutes(house),
    ...readingRoutes(house),
    ...correctingRoutes(house),
    ...dayRoutes(house),
    ...availabilityRoutes(house),
    ...availabilityChoiceRoutes(house),
  ];
}
