import type { Person } from '../../../language/actor.ts';
import { recordAudit, wasRecordedSince } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { may } from '../domain/rights.ts';

/** A page opened again within this time is one look. In milliseconds. */
const oneLook = 3_600_000;

/**
 * Notes that somebody who gives roles looked at a person, so that she can see it on « Mes données ». Colleagues who
 * open one another's pages are not noted: they see what each chose to show.
 */
export async function noteLook(
  services: Services,
  actor: Person,
  personId: string,
  action: 'view-person' | 'find-contact' | 'search-trail',
): Promise<void> {
  if (actor.id === personId || !may.grantSome(actor)) return;
  const now = services.now();
  const line = { actor, action, subject: `person:${personId}`, at: now };
  await transact(services.db, async (trx) => {
    if (await wasRecordedSince(trx, line, new Date(now.getTime() - oneLook))) return;
    await recordAudit(trx, line);
  });
}
