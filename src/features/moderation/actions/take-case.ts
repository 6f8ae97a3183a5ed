import type { Person } from '../../../language/actor.ts';
import { done, failed, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { authorOf } from '../../exchange/store/moderated.ts';
import { may } from '../domain/rights.ts';
import { caseById, setTaker } from '../store/cases.ts';

/** Somebody else looks at it, it is decided, or it is about her own post. */
export type TakeFailure = { kind: 'not-free' };

/** Takes a case, so that nobody else decides it meanwhile; or gives it back. */
export async function takeCase(
  services: Services,
  actor: Person,
  { id, taken }: { id: string; taken: boolean },
): Promise<Outcome<undefined, TakeFailure>> {
  const now = services.now();
  return transact(services.db, async (trx) => {
    const file = await caseById(trx, actor, id, true);
    if (!file) throw new NotFound();
    if (!may.take(actor, file, await authorOf(trx, file), now)) return failed({ kind: 'not-free' });
    if (!taken && file.takenBy !== actor.id) return done();
    await setTaker(trx, id, taken ? actor.id : null, now);
    await recordAudit(trx, { actor, action: taken ? 'take-case' : 'give-back-case', subject: `case:${id}` });
    return done();
  });
}
