import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { newId } from '../../../language/ids.ts';
import { recordAudit, type AuditLine } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { may } from '../domain/rights.ts';
import { readContact } from '../sign-in/contact.ts';
import { deleteAllSessions, deleteEverySession } from '../store/devices.ts';
import { rolesHeldBy } from '../store/grants.ts';
import { accountByContact } from '../store/accounts.ts';
import { personFor } from '../store/people.ts';

/**
 * Closes every device of somebody: a phone was lost, an account is in other hands. She is told. Throws NotFound for
 * somebody out of sight, Forbidden for whoever may not.
 */
export async function endSessionsOf(services: Services, actor: Person, personId: string): Promise<void> {
  await transact(services.db, async (trx) => {
    if (!(await personFor(trx, actor, personId))) throw new NotFound();
    if (!may.endSessions(actor, personId, await rolesHeldBy(trx, personId))) throw new Forbidden();
    await end(services, trx, actor, personId);
  });
}

/** The same from the console of the server, by her contact; the audit trail names the house. Answers how many there were. */
export async function endSessionsFromConsole(
  services: Services,
  contact: string,
): Promise<Outcome<{ closed: number }, { kind: 'not-a-contact' } | { kind: 'nobody' }>> {
  const read = readContact(contact);
  if (!read) return failed({ kind: 'not-a-contact' });
  return transact(services.db, async (trx) => {
    const personId = await accountByContact(trx, read);
    if (!personId) return failed({ kind: 'nobody' });
    return done({ closed: await end(services, trx, 'house', personId) });
  });
}

/** Closes every device of everybody, from the console: when what signs sessions may have been seen. */
export async function endEverySession({ db }: Services): Promise<{ closed: number }> {
  return transact(db, async (trx) => {
    const closed = await deleteEverySession(trx);
    await recordAudit(trx, {
      actor: 'house',
      action: 'end-sessions',
      subject: 'everybody',
      details: { closed },
    });
    return { closed };
  });
}

async function end(
  services: Services,
  trx: Db,
  actor: AuditLine['actor'],
  personId: string,
): Promise<number> {
  const closed = await deleteAllSessions(trx, personId);
  const subject = `person:${personId}`;
  await recordAudit(trx, { actor, action: 'end-sessions', subject, details: { closed } });
  await services.jobs.emit(trx, { type: 'sessions-ended', personId, factId: newId() });
  return closed;
}
