import type { Schedule } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { refreshIndex } from './actions/refresh-index.ts';

/** What the exchange does by itself at fixed hours. */
export function exchangeSchedules(services: Services): Schedule[] {
  return [{ name: 'refresh-exchange-index', cron: '42 2 * * *', run: () => refreshIndex(services) }];
}
