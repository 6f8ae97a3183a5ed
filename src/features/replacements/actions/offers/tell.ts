import { newId } from '../../../../language/ids.ts';
import { urls } from '../../../../language/urls.ts';
import type { Db } from '../../../../platform/db/database.ts';
import type { Services } from '../../../../platform/services.ts';
import { notify } from '../../../messages/actions/notify.ts';

/** Tells somebody that an offer of hers, or one she answered, has news: nothing of whose, where or when. */
export async function tellOffer(services: Services, trx: Db, to: string, offerId: string): Promise<void> {
  const factId = newId(services.now());
  await notify(services, trx, { kind: 'hours-offered-answer', to, factId, path: urls.hourOffer(offerId) });
}
