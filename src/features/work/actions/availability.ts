import type { Person } from '../../../language/actor.ts';
import { done, Forbidden, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { usualAvailability, type Availability } from '../domain/availability.ts';
import { may } from '../domain/rights.ts';
import { availabilityOf, writeAvailability } from '../store/availability.ts';
import { refreshOpenCarers } from '../store/open-carers.ts';

/** What she changes of when and how she could replace others; the rest stays. */
export type AvailabilityChange = Partial<Omit<Availability, 'personId'>>;

/** What somebody has said of it, or what one begins with: closed. */
export async function readAvailability({ db }: Services, actor: Person): Promise<Availability> {
  return (await availabilityOf(db, actor.id)) ?? usualAvailability(actor.id);
}

/** Changes it. The search looks through the new one in the same moment. Throws Forbidden for who is no carer. */
export async function changeAvailability(
  services: Services,
  actor: Person,
  change: AvailabilityChange | ((before: Availability) => AvailabilityChange),
): Promise<Outcome<undefined, never>> {
  if (!may.beAvailable(actor)) throw new Forbidden('be available');
  const now = services.now();
  return transact(services.db, async (trx) => {
    const before = (await availabilityOf(trx, actor.id)) ?? usualAvailability(actor.id);
    const given = typeof change === 'function' ? change(before) : change;
    await writeAvailability(trx, { ...before, ...given, personId: actor.id }, now);
    await refreshOpenCarers(trx, [actor.id], now);
    // What she can do and when stays out of the trail: that she changed it is enough.
    await recordAudit(trx, { actor, action: 'change-availability', subject: `person:${actor.id}` });
    return done();
  });
}
