import { urls } from '../../language/urls.ts';
import { transact } from '../../platform/db/database.ts';
import { listener, type Listener, type Schedule } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { notify } from '../messages/actions/notify.ts';
import { contractById } from './store/contracts.ts';
import { refreshEveryOpenCarer, refreshOpenCarers } from './store/open-carers.ts';

/** What this room does after the fact. */
export function workListeners(services: Services): Listener[] {
  return [
    // Where she lives, what she knows how to do and whether she is a carer are said elsewhere.
    listener('refresh-open-carer', 'profile-changed', ({ personId }) =>
      transact(services.db, (trx) => refreshOpenCarers(trx, [personId], services.now())),
    ),
    listener('tell-other-side', 'contract-corrected', ({ contractId, by, factId }) =>
      transact(services.db, async (trx) => {
        const contract = await contractById(trx, contractId);
        const to = by === 'carer' ? contract?.employer.personId : contract?.carerId;
        if (!to) return;
        await notify(services, trx, {
          kind: 'contract-corrected',
          to,
          factId,
          path: urls.employer(contractId),
        });
      }),
    ),
  ];
}

/** What is done at fixed hours. */
export function workSchedules({ db, log, now }: Services): Schedule[] {
  return [
    {
      name: 'refresh-open-carers',
      cron: '52 2 * * *',
      run: async () => {
        const refreshed = await refreshEveryOpenCarer(db, now());
        log.info({ refreshed }, 'who could replace others was made again');
      },
    },
  ];
}
