import type { Schedule } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { sweepSignIn } from './store/accounts.ts';
import { sweepDevices } from './store/devices.ts';

/** What this room does at fixed hours. */
export function peopleSchedules({ db, now }: Services): Schedule[] {
  return [
    { name: 'sweep-sign-in', cron: '27 3 * * *', run: () => sweepSignIn(db, now()) },
    { name: 'sweep-devices', cron: '37 3 * * *', run: () => sweepDevices(db, now()) },
  ];
}
