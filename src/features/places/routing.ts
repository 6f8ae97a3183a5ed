import { z } from 'zod';
import type { Log } from '../../platform/log.ts';
import type { Point } from './domain.ts';
import { estimateTrip, travelAssumptions, type Place, type Trip } from './domain/travel.ts';

const routeAnswer = z.object({
  routes: z
    .array(z.object({ distance: z.number().nonnegative(), duration: z.number().nonnegative() }))
    .min(1),
});

/**
 * The trip between two places: asked of the routing service when one is set (OSRM's HTTP API, distance in
 * metres and duration in seconds), else, or when it does not answer in two seconds, the estimate.
 */
export async function trip(
  from: Place,
  to: Place,
  { routingUrl, log }: { routingUrl: string | undefined; log: Log },
): Promise<Trip | null> {
  const estimate = estimateTrip(from, to);
  const inside = 'code' in from && 'code' in to && from.code === to.code;
  if (!routingUrl || !from.point || !to.point || inside) return estimate;
  try {
    return await asked(routingUrl, from.point, to.point);
  } catch (error) {
    log.warn({ error }, 'routing service did not answer');
    return estimate;
  }
}

async function asked(routingUrl: string, from: Point, to: Point): Promise<Trip> {
  const ends = [from, to].map((point) => `${point.longitude},${point.latitude}`).join(';');
  const url = new URL(`route/v1/driving/${ends}?overview=false`, `${routingUrl.replace(/\/+$/, '')}/`);
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(2000) });
  if (!answer.ok) throw new Error(`The routing service answered ${answer.status}.`);
  const [route] = routeAnswer.parse(await answer.json()).routes;
  if (!route) throw new Error('The routing service found no way.');
  return {
    kilometres: Math.round(route.distance / 100) / 10,
    minutes: Math.round(route.duration / 60 + travelAssumptions.fixedMinutes),
    source: 'routing',
  };
}
