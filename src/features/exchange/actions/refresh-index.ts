import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { indexOutdated } from '../store/terms.ts';

const batch = 200;

/**
 * Indexes again what an older version of the lexicon indexed, a little at a time. Nothing to do on most nights;
 * cut, it goes on where it was.
 */
export async function refreshIndex(services: Services): Promise<void> {
  let done = batch;
  while (done === batch) done = await transact(services.db, (trx) => indexOutdated(trx, batch));
}
