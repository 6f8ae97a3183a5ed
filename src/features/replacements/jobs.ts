import type { Listener, Loop, Schedule } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { askListeners, askLoops } from './asks-jobs.ts';

/** What this room does after the fact. */
export function replacementListeners(services: Services): Listener[] {
  return [...askListeners(services)];
}

/** What is done at fixed hours. */
export function replacementSchedules(_services: Services): Schedule[] {
  return [];
}

/** What goes on all day: who waits for an answer waits minutes, not a night. */
export function replacementLoops(services: Services): Loop[] {
  return [...askLoops(services)];
}
