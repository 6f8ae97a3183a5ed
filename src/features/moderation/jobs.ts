import { listener, type Listener } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { openHeldCase } from './actions/open-case.ts';

/** What this room does after the fact. */
export function moderationListeners(services: Services): Listener[] {
  return [
    listener('open-held-case', 'post-held', ({ questionId, answerId }) =>
      openHeldCase(services, { questionId, answerId }),
    ),
  ];
}
