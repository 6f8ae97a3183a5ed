import type { Person } from '../../../language/actor.ts';
import type { ExpertField } from '../../../language/expert-fields.ts';
import { Forbidden, NotFound } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { may } from '../domain/rights.ts';
import { endExpert, insertExpert } from '../store/experts.ts';
import { personFor } from '../store/people.ts';

/**
 * Names somebody an expert of a field, or ends it; said twice it is done once. Throws NotFound for a person out of
 * sight, Forbidden for whoever is not of the national team.
 */
export async function nameExpert(
  services: Services,
  actor: Person,
  { personId, field, named }: { personId: string; field: ExpertField; named: boolean },
): Promise<void> {
  await transact(services.db, async (trx) => {
    if (!(await personFor(trx, actor, personId))) throw new NotFound();
    if (!may.nameExpert(actor, personId)) throw new Forbidden('name an expert');
    const now = services.now();
    const changed = named
      ? await insertExpert(trx, { personId, field, namedBy: actor.id, now })
      : await endExpert(trx, { personId, field, endedBy: actor.id, now });
    if (!changed) return;
    const action = named ? 'name-expert' : 'end-expert';
    await recordAudit(trx, { actor, action, subject: `person:${personId}`, details: { field } });
  });
}
