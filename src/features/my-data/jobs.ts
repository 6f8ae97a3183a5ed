import type { Schedule } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { forgetWhatIsOld } from './actions/retention.ts';

/** What this room does by itself each night. */
export function myDataSchedules(services: Services): Schedule[] {
  return [{ name: 'forget-what-is-old', cron: '7 4 * * *', run: () => forgetWhatIsOld(services) }];
}
