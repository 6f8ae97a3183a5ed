import { newId } from '../../../language/ids.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { afterAsked, waveEnds } from '../domain/asks-waves.ts';
import type { Candidate } from '../domain/candidates.ts';
import type { ReplacementShift, Request } from '../domain/request.ts';
import { asksOf, holdAvailabilities, insertAsk, type NewAsk } from '../store/asks.ts';
import { candidatesFor } from './find-candidates.ts';
import { tellAsked } from './asks-tell.ts';

/**
 * Asks the next of those who could come for these hours of a request; how many. `wait`: false when the transaction has
 * asked already; then whom others are asking at this moment is left out, and `busy` says that there is somebody.
 */
export async function sendWave(
  services: Services,
  trx: Db,
  request: Request,
  shifts: readonly ReplacementShift[],
  { wait }: { wait: boolean },
): Promise<{ asked: number; busy: boolean }> {
  const { candidates } = await candidatesFor(services, trx, request, shifts, { reader: null });
  const { wave, position } = afterAsked(await asksOf(trx, request.id));
  const ids = candidates.map(({ carerId }) => carerId);
  const held = await holdAvailabilities(trx, ids, { wait });
  let asked = 0;
  // Whoever has been asked often enough by others meanwhile leaves her place to the next.
  for (const next of candidates.filter(({ carerId }) => held.has(carerId))) {
    if (asked === request.waveSize) break;
    const hers = { ...next, wave, position: position + asked };
    if (await askHer(services, trx, request, shifts, hers)) asked += 1;
  }
  return { asked, busy: !wait && held.size < ids.length };
}

/** Whom to ask, for what, and why she was proposed. */
export type Asking = Pick<Candidate, 'carerId' | 'minutes' | 'score' | 'because' | 'shiftIds'> &
  Pick<NewAsk, 'wave' | 'position'>;

/** Asks one carer, and tells her; until when she has to answer, or null when she may not be asked again, or was often enough. */
export async function askHer(
  services: Services,
  trx: Db,
  request: Request,
  shifts: readonly ReplacementShift[],
  { carerId, minutes, score, because, shiftIds, wave, position }: Asking,
): Promise<Date | null> {
  const now = services.now();
  const expiresAt = waveEnds(now, request.waveMinutes, request, firstOf(shifts, shiftIds));
  const ask = { id: newId(now), requestId: request.id, carerId, wave, position, askedAt: now, expiresAt };
  const id = await insertAsk(trx, { ...ask, because: { minutes, score, because }, shiftIds });
  if (id === null) return null;
  await tellAsked(services, trx, request, { id, carerId });
  await services.jobs.emit(trx, { type: 'replacement-asked', askId: id });
  const details = { person: carerId, wave, shifts: shiftIds.length };
  await recordAudit(trx, {
    actor: 'house',
    action: 'ask-carer',
    subject: `replacement:${request.id}`,
    details,
  });
  return expiresAt;
}

function firstOf(shifts: readonly ReplacementShift[], ids: readonly string[]): Date {
  const starts = shifts.filter(({ id }) => ids.includes(id)).map(({ start }) => start.getTime());
  return new Date(Math.min(...starts));
}
