import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { noteSeen } from '../store/actor.ts';
import { unwelcomedCentres } from '../store/group.ts';

/**
 * Notes that somebody has just come in, by whatever way. Whose account was opened by others (a group entered from a
 * table, a card) and who comes for the first time joins her relays now (`carer-joined`): nobody is welcomed before
 * she is there.
 */
export async function noteArrival(services: Services, personId: string): Promise<void> {
  await transact(services.db, async (trx) => {
    const isFirst = await noteSeen(trx, personId, services.now());
    if (!isFirst) return;
    for (const centreId of await unwelcomedCentres(trx, personId))
      await services.jobs.emit(trx, { type: 'carer-joined', personId, centreId });
  });
}
