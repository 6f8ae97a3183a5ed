import { urls } from '../../../language/urls.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { writeTo } from '../sign-in/messages.ts';
import { contactOf } from '../store/accounts.ts';
import { takeWarning } from '../store/retention.ts';
import { words } from '../words.ts';

/**
 * Tells somebody that her account, unused for long, will be erased in a month unless she comes back. Once; in the
 * caller's transaction, so that a message that did not leave is still to be sent.
 */
export async function warnOfErasure(services: Services, trx: Db, personId: string, now: Date): Promise<void> {
  if (!(await takeWarning(trx, personId, now))) return;
  const known = await contactOf(trx, personId);
  if (!known) return;
  const link = services.config.origin + urls.signIn();
  await writeTo(services, known.contact, words[known.locale].messages.unused(known.firstName, link));
}
