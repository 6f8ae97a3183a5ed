import { exchangeListeners, exchangeSchedules } from '../features/exchange/jobs.ts';
import { messageListeners, messageLoops, messageSchedules } from '../features/messages/jobs.ts';
import { moderationListeners } from '../features/moderation/jobs.ts';
import { myDataSchedules } from '../features/my-data/jobs.ts';
import { peopleSchedules } from '../features/people/jobs.ts';
import {
  replacementListeners,
  replacementLoops,
  replacementSchedules,
} from '../features/replacements/jobs.ts';
import { workListeners, workSchedules } from '../features/work/jobs.ts';
import { sweepLimits } from '../platform/http/limits.ts';
import type { Listener, Loop, Schedule } from '../platform/jobs/jobs.ts';
import type { Services } from '../platform/services.ts';

/** Every reaction of every room, wired here so that no room knows who listens. */
export function listenersOf(services: Services): Listener[] {
  return [
    ...messageListeners(services),
    ...exchangeListeners(services),
    ...moderationListeners(services),
    ...workListeners(services),
    ...replacementListeners(services),
  ];
}

/** What is done at fixed hours. */
export function schedulesOf(services: Services): Schedule[] {
  return [
    { name: 'sweep-limits', cron: '17 3 * * *', run: () => sweepLimits(services.db, services.now()) },
    ...peopleSchedules(services),
    ...messageSchedules(services),
    ...exchangeSchedules(services),
    ...workSchedules(services),
    ...replacementSchedules(services),
    ...myDataSchedules(services),
  ];
}

/** What goes on all day. */
export function loopsOf(services: Services): Loop[] {
  return [...messageLoops(services), ...replacementLoops(services)];
}
