import { listener, type Listener } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { endHalf } from './actions/offers/end-half.ts';

/** A swap holds as a whole, or not at all. */
export function offerListeners(services: Services): Listener[] {
  return [listener('end-half-of-swap', 'swap-fell', ({ requestId }) => endHalf(services, requestId))];
}
