import type { Locale } from '../../language/locale.ts';
import type { Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import type { KeyNames } from './pages/reading.tsx';
import { erasingRoutes, type EndSession } from './routes/erasing.ts';
import { readingRoutes } from './routes/reading.ts';

/** Every address of « Mes données ». `names`: what other rooms call their keys; `endSession`: how people leave. */
export function myDataRoutes(
  house: House,
  given: { names: Record<Locale, KeyNames>; endSession: EndSession },
): Route[] {
  return [...readingRoutes(house, given.names), ...erasingRoutes(house, given.endSession)];
}
