import type { Listener, Loop, Schedule } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';

/** What this room does after the fact. */
export function replacementListeners(_services: Services): Listener[] {
  return [];
}

/** What is done at fixed hours. */
export function replacementSchedules(_services: Services): Schedule[] {
  return [];
}

/** What goes on all day: who waits for an answer waits minutes, not a night. */
export function replacementLoops(_services: Services): Loop[] {
  return [];
}
