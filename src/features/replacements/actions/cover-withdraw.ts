import type { Person } from '../../../language/actor.ts';
import { NotFound } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { holdRequest, lookAgain } from '../store/asks-looking.ts';
import { askFor, writeAskState } from '../store/asks.ts';
import { requestForJobs } from '../store/requests.ts';
import { advance } from './asks-advance.ts';
import { tellAskers } from './asks-tell.ts';
import { reopen } from './cover-release.ts';

/**
 * She cannot come after all: the hours of this yes are asked for again at once, who is replaced is told, and every employer who
 * was told. Hours that have begun stay hers to tell of afterwards.
 */
export async function withdrawFromAsk(services: Services, actor: Person, askId: string): Promise<void> {
  const seen = await askFor(services.db, actor, askId);
  if (!seen) throw new NotFound();
  await transact(services.db, async (trx) => {
    await holdRequest(trx, seen.requestId);
    const ask = await askFor(trx, actor, askId);
    const request = await requestForJobs(trx, seen.requestId);
    if (
      !ask ||
      !request ||
      (ask.state !== 'accepted' && ask.state !== 'willing' && ask.state !== 'countered')
    )
      return;
    if (request.state !== 'asking' && request.state !== 'settled') return;
    await writeAskState(trx, askId, 'withdrawn', null);
    const hours = await reopen(services, trx, request, { askId, because: 'withdrawn' });
    const details = { ask: askId, hours };
    await recordAudit(trx, {
      actor,
      action: 'withdraw-from-replacement',
      subject: `replacement:${request.id}`,
      details,
    });
    await tellAskers(services, trx, request);
    await lookAgain(trx, request.id, services.now());
    await advance(services, trx, request.id);
  });
}
