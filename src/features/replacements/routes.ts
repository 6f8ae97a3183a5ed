import type { Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';

/** Every address of replacements. What is fixed stands before what has a parameter: `/remplacements/comment`. */
export function replacementRoutes(_house: House): Route[] {
  return [];
}
