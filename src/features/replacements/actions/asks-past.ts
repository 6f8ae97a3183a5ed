import { recordAudit } from '../../../platform/audit.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import type { Request } from '../domain/request.ts';
import { agreementsOf, endAgreement } from '../store/agreements.ts';
import { asksOf } from '../store/asks.ts';
import { releaseCovers, writeShiftStates } from '../store/cover-writes.ts';
import { shiftsOf } from '../store/shifts.ts';
import { tellAskers, tellReplacement } from './asks-tell.ts';
import { letSwapFall } from './offers/fall.ts';

/**
 * Ends what time has ended: links that nobody answered, hours that began with nobody, and hours that began before
 * their employer had agreed, which she then does not do.
 */
export async function endWhatIsPast(services: Services, trx: Db, request: Request): Promise<void> {
  const now = services.now();
  const subject = `replacement:${request.id}`;
  let isNews = false;
  for (const { id, expiresAt, state } of await agreementsOf(trx, request.id)) {
    if (state !== 'waiting' || expiresAt > now) continue;
    await endAgreement(trx, id, { state: 'expired', from: ['waiting'], by: null });
    await recordAudit(trx, {
      actor: 'house',
      action: 'expire-agreement',
      subject,
      details: { agreement: id },
    });
    isNews = true;
  }
  const begun = (await shiftsOf(trx, request.id)).filter(
    ({ state, start }) => start <= now && (state === 'open' || state === 'taken'),
  );
  const asks = await asksOf(trx, request.id);
  const told = new Set<string | null>();
  for (const shift of begun.filter(({ state }) => state === 'taken'))
    for (const { askId } of await releaseCovers(
      trx,
      { requestId: request.id, shiftId: shift.id },
      'no-answer',
      now,
    )) {
      const ask = asks.find(({ id }) => id === askId);
      if (ask && !told.has(askId)) await tellReplacement(services, trx, ask);
      told.add(askId);
    }
  if (begun.length > 0) {
    await letSwapFall(services, trx, request.id);
    await writeShiftStates(
      trx,
      begun.map(({ id }) => id),
      'uncovered',
    );
    const details = { uncovered: begun.length };
    await recordAudit(trx, { actor: 'house', action: 'leave-hours-uncovered', subject, details });
    isNews = true;
  }
  if (isNews) await tellAskers(services, trx, request);
}
