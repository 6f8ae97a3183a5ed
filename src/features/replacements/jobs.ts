import { listener, type Listener, type Loop, type Schedule } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { solvePlan } from './actions/department/solve-plan.ts';
import { freezeTerms } from './actions/papers.ts';
import { askListeners, askLoops } from './asks-jobs.ts';
import { offerListeners } from './offers-jobs.ts';

/** What this room does after the fact. */
export function replacementListeners(services: Services): Listener[] {
  return [
    ...askListeners(services),
    ...offerListeners(services),
    listener('solve-department-plan', 'department-plan-asked', ({ planId }) => solvePlan(services, planId)),
    listener('make-replacement-papers', 'replacement-agreed', ({ agreementId }) =>
      freezeTerms(services, agreementId),
    ),
  ];
}

/** What is done at fixed hours. */
export function replacementSchedules(_services: Services): Schedule[] {
  return [];
}

/** What goes on all day: who waits for an answer waits minutes, not a night. */
export function replacementLoops(services: Services): Loop[] {
  return [...askLoops(services)];
}
