import { transact } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { holdRequest } from '../../store/asks-looking.ts';
import { requestForJobs } from '../../store/requests.ts';
import { shiftsOf } from '../../store/shifts.ts';
import { callOff } from '../asks-lead.ts';

/** Ends the half of a swap whose other half has fallen, unless its hours have begun. Done twice, it is done once. */
export async function endHalf(services: Services, requestId: string): Promise<void> {
  const now = services.now();
  await transact(services.db, async (trx) => {
    await holdRequest(trx, requestId);
    const request = await requestForJobs(trx, requestId);
    if (!request || (request.state !== 'asking' && request.state !== 'settled')) return;
    if ((await shiftsOf(trx, requestId)).some(({ start }) => start <= now)) return;
    await callOff(services, trx, request, 'house');
  });
}
