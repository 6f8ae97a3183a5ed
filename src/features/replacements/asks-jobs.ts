import { transact } from '../../platform/db/database.ts';
import { listener, type Listener, type Loop } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { remindEmployers } from './actions/agreement-again.ts';
import { tellEmployer } from './actions/ask-employers.ts';
import { advanceNext } from './actions/asks-advance.ts';

/** An employer is told once what he is asked is kept, and not in the moment of who says yes. */
export function askListeners(services: Services): Listener[] {
  return [
    listener('tell-employer', 'employer-asked', ({ agreementId }) =>
      transact(services.db, async (trx) => {
        await tellEmployer(services, trx, agreementId, 'employer-asked');
      }),
    ),
  ];
}

/** Waves follow each other, links run out and days pass, whoever is there to look. */
export function askLoops(services: Services): Loop[] {
  return [
    { name: 'advance-replacements', seconds: 5, run: () => advanceNext(services) },
    { name: 'remind-employers', seconds: 60, run: () => remindEmployers(services) },
  ];
}
