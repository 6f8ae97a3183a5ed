import { urls } from '../../language/urls.ts';
import { transact } from '../../platform/db/database.ts';
import { listener, type Listener, type Schedule } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { notify } from '../messages/actions/notify.ts';
import { refreshIndex } from './actions/refresh-index.ts';
import { writersOf } from './store/answers.ts';

/** What the exchange tells those who wait for it. */
export function exchangeListeners(services: Services): Listener[] {
  return [
    listener('tell-asker', 'answer-given', ({ answerId }) =>
      transact(services.db, async (trx) => {
        const writers = await writersOf(trx, answerId);
        if (!writers?.askerId || writers.askerId === writers.giverId) return;
        const path = urls.answer(writers.questionId, answerId);
        const notice = { kind: 'answer-to-my-question', to: writers.askerId, factId: answerId } as const;
        await notify(services, trx, { ...notice, path });
      }),
    ),
    listener('tell-thanked', 'answer-thanked', ({ answerId }) =>
      transact(services.db, async (trx) => {
        const writers = await writersOf(trx, answerId);
        if (!writers?.giverId) return;
        const path = urls.answer(writers.questionId, answerId);
        // The answer, not who thanked for it: the first thanks are told, then she sees the count.
        await notify(services, trx, { kind: 'thanked', to: writers.giverId, factId: answerId, path });
      }),
    ),
  ];
}

/** What the exchange does by itself at fixed hours. */
export function exchangeSchedules(services: Services): Schedule[] {
  return [{ name: 'refresh-exchange-index', cron: '42 2 * * *', run: () => refreshIndex(services) }];
}
