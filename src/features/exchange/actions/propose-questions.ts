import { urls } from '../../../language/urls.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { notify } from '../../messages/actions/notify.ts';
import { gesturesFor } from '../domain/themes.ts';
import { maySee } from '../store/may-see.ts';
import { carersNear, unanswered } from '../store/near.ts';

/**
 * Enough people that somebody answers, few enough that nobody is pursued: a question waits some hours for those who
 * come by themselves, then is proposed to a few on two evenings; a person is asked once in three days.
 */
const pace = { questions: 200, carers: 6, restDays: 3, waitHours: 6, forDays: 2 } as const;

const hours = 3_600_000;

/** « Proche de mes gestes »: proposes questions without an answer to a few carers who know how. Once a day. */
export async function proposeQuestions(services: Services): Promise<void> {
  const { db } = services;
  const now = services.now().getTime();
  const span = {
    after: new Date(now - pace.forDays * 24 * hours),
    before: new Date(now - pace.waitHours * hours),
  };
  const since = new Date(now - pace.restDays * 24 * hours);
  for (const { id, theme } of await unanswered(db, span, pace.questions)) {
    const gestures = gesturesFor(theme);
    if (gestures.length === 0) continue;
    // One transaction a question: who is asked about one is not asked about the next.
    await transact(db, async (trx) => {
      const notice = { kind: 'question-near-me', factId: id, path: urls.question(id) } as const;
      for (const to of await carersNear(trx, id, { gestures, since, limit: pace.carers }))
        if (await maySee(trx, to, id)) await notify(services, trx, { ...notice, to });
    });
  }
}
