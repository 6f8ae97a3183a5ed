import { randomUUID } from 'node:crypto';
import type { Person } from '../../../language/actor.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { forgetInTrail } from '../../../platform/audit/trail.ts';
import { transact } from '../../../platform/db/database.ts';
import { forgetRecipients } from '../../../platform/demo/box.ts';
import type { Services } from '../../../platform/services.ts';
import { holdPerson, tracesOfPerson } from '../../people/store/own-data.ts';
import { isErasingWord } from '../domain/erasing.ts';
import { ownActs } from '../domain/trail.ts';
import { roomParts } from './rooms.ts';

/** Erases the actor's account, at once and for good, once she has typed the word that says so. */
export async function eraseMine(
  services: Services,
  actor: Person,
  typed: string,
): Promise<Outcome<undefined, { kind: 'wrong-word' }>> {
  if (!isErasingWord(typed)) return failed({ kind: 'wrong-word' });
  await eraseAccount(services, actor.id, 'erase-account');
  return done();
}

/**
 * Takes somebody out of the house in one transaction: every room, the work that waits for her, the box of the
 * demonstration, then the trail, where the pseudonym of one line leads to nobody. What she wrote for others stays,
 * unsigned. Does nothing when she is gone already.
 */
export async function eraseAccount(
  services: Services,
  personId: string,
  action: 'erase-account' | 'erase-unused',
): Promise<void> {
  await transact(services.db, async (trx) => {
    // What she is doing at this moment ends first, and leaves its line where it will be found.
    if (!(await holdPerson(trx, personId))) return;
    const pseudonym = randomUUID();
    const { ids, contacts } = await tracesOfPerson(trx, personId);
    for (const { takeOut } of roomParts) await takeOut?.(trx, personId);
    await services.jobs.forget(trx, ids);
    await forgetRecipients(trx, contacts);
    await forgetInTrail(trx, personId, pseudonym, ownActs);
    await recordAudit(trx, { actor: 'house', action, subject: `person:${pseudonym}` });
  });
}
