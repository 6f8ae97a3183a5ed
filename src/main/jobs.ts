import { exchangeSchedules } from '../features/exchange/jobs.ts';
import { myDataSchedules } from '../features/my-data/jobs.ts';
import { peopleListeners, peopleSchedules } from '../features/people/jobs.ts';
import { sweepLimits } from '../platform/http/limits.ts';
import type { Listener, Schedule } from '../platform/jobs/jobs.ts';
import type { Services } from '../platform/services.ts';

/** Every reaction of every room, wired here so that no room knows who listens. */
export function listenersOf(services: Services): Listener[] {
  return [...peopleListeners(services)];
}

/** What is done at fixed hours. */
export function schedulesOf(services: Services): Schedule[] {
  return [
    { name: 'sweep-limits', cron: '17 3 * * *', run: () => sweepLimits(services.db, services.now()) },
    ...peopleSchedules(services),
    ...exchangeSchedules(services),
    ...myDataSchedules(services),
  ];
}
