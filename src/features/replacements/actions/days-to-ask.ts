import type { Services } from '../../../platform/services.ts';
import { plannedShifts } from '../../work/store/shifts.ts';
import { limits } from '../domain/request.ts';
import { byDay, datesAhead, spanAhead, type WorkedDay } from '../domain/request-days.ts';
import type { AskingFor } from '../domain/request-view.ts';

/**
 * The days one may ask for: those she works, with the hours whoever asks may read. A facilitator reads none: dates
 * alone, all of them, so that they tell nothing of when somebody works.
 */
export async function daysToAsk(
  { db, now }: Services,
  { as, carerId, contracts, timeZone }: AskingFor,
): Promise<WorkedDay[]> {
  if (as === 'facilitator')
    return datesAhead(now(), timeZone, limits.daysAhead).map((date) => ({ date, shifts: [] }));
  const span = spanAhead(now(), timeZone);
  const seen = new Set(contracts.map(({ id }) => id));
  const planned = await plannedShifts(db, carerId, span);
  return byDay(
    planned.filter(({ contractId, start }) => seen.has(contractId) && start > span.start),
    timeZone,
  );
}
