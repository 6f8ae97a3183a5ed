import { urls } from '../../language/urls.ts';
import { transact } from '../../platform/db/database.ts';
import { listener, type Listener, type Schedule } from '../../platform/jobs/jobs.ts';
import type { Services } from '../../platform/services.ts';
import { notify } from '../messages/actions/notify.ts';
import { proposeQuestions } from './actions/propose-questions.ts';
import { refreshIndex } from './actions/refresh-index.ts';
import { expertsByField } from '../people/store/experts.ts';
import { writersOf } from './store/answers.ts';
import { fieldOf } from './store/experts.ts';
import { followersToTell } from './store/follows.ts';
import { maySee } from './store/may-see.ts';
import { revealedPerson } from './store/reveals.ts';
import { personToTell } from './store/unsigned.ts';

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
    listener('tell-followers', 'answer-given', ({ questionId, answerId }) =>
      transact(services.db, async (trx) => {
        const writers = await writersOf(trx, answerId);
        const { ofQuestion } = await followersToTell(trx, questionId);
        const path = urls.answer(questionId, answerId);
        for (const to of ofQuestion)
          if (to !== writers?.askerId && to !== writers?.giverId && (await maySee(trx, to, questionId)))
            await notify(services, trx, { kind: 'answer-to-followed', to, factId: answerId, path });
      }),
    ),
    listener('tell-theme', 'question-asked', ({ questionId }) =>
      transact(services.db, async (trx) => {
        const asker = await personToTell(trx, { questionId });
        const { ofTheme } = await followersToTell(trx, questionId);
        const notice = {
          kind: 'question-in-theme',
          factId: questionId,
          path: urls.question(questionId),
        } as const;
        for (const to of ofTheme)
          if (to !== asker && (await maySee(trx, to, questionId)))
            await notify(services, trx, { ...notice, to });
      }),
    ),
    listener('tell-experts', 'question-asked', ({ questionId }) =>
      transact(services.db, async (trx) => {
        const asker = await personToTell(trx, { questionId });
        const field = await fieldOf(trx, questionId);
        if (!field) return;
        const path = urls.question(questionId);
        for (const to of (await expertsByField(trx)).get(field) ?? [])
          if (to !== asker)
            await notify(services, trx, { kind: 'question-to-my-field', to, factId: questionId, path });
      }),
    ),
    listener('tell-revealed', 'identity-revealed', ({ revealId }) =>
      transact(services.db, async (trx) => {
        const seen = await revealedPerson(trx, revealId);
        if (!seen) return;
        const path = urls.question(seen.questionId);
        await notify(services, trx, { kind: 'identity-revealed', to: seen.personId, factId: revealId, path });
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
  return [
    { name: 'refresh-exchange-index', cron: '42 2 * * *', run: () => refreshIndex(services) },
    // Before the letters of the day leave.
    { name: 'propose-questions', cron: '20 15 * * *', run: () => proposeQuestions(services) },
  ];
}
