import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, NotFound, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import { limitKey, withinLimit, type Limit } from '../../../platform/http/limits.ts';
import type { Services } from '../../../platform/services.ts';
import { searchKey } from '../../places/domain.ts';
import { readGroup, type GroupFault, type GroupLine } from '../domain/group.ts';
import { isNamed } from '../domain/profile.ts';
import { may } from '../domain/rights.ts';
import { recordsOf } from '../group-file.ts';
import { readContact, type Contact } from '../sign-in/contact.ts';
import { centreFor, type Centre } from '../store/centres.ts';
import { insertGrant } from '../store/grants.ts';
import { accountFor, communeNear, contactsIn } from '../store/group.ts';

/** What will be done with a line, or why nothing will. */
export type Verdict = 'enter' | 'enter-without-commune' | 'already' | 'twice' | 'no-name' | 'no-contact';

export type Planned = GroupLine & { verdict: Verdict };
export type GroupPlan = { centre: Centre; lines: Planned[] };
export type GroupFailure = { kind: GroupFault } | { kind: 'unreadable' } | { kind: 'too-often' };

/** Files read by one person: enough to mend one line after the other, too few to try contacts out. */
const readings: Limit = { name: 'group-files', hits: 30, seconds: 3600 };

type Known = Planned & { known: Contact | null; communeCode: string | null };

/**
 * Says, line by line, what a file would do to a relay; keeps nothing. That a contact has an account is never told: only
 * that it is a member's already. Throws NotFound and Forbidden for a relay that is not the actor's to run.
 */
export async function planGroup(
  services: Services,
  actor: Person,
  input: { centreId: string; text: string },
): Promise<Outcome<GroupPlan, GroupFailure>> {
  const centre = await centreToRun(services.db, actor, input.centreId);
  const key = limitKey(services.secret, 'person', actor.id);
  if (!(await withinLimit(services.db, readings, key, services.now()))) return failed({ kind: 'too-often' });
  const planned = await plan(services.db, centre, input.text);
  if (!Array.isArray(planned)) return failed({ kind: planned });
  const lines = planned.map(({ known: _, communeCode: __, ...line }) => line);
  return done({ centre, lines });
}

/**
 * Enters the people of a file in a relay: the same plan, made again, then done, all of it or nothing. Done twice, it
 * changes nothing more. Who has an account already is welcomed at once, the others when they first come.
 */
export async function enterGroup(
  services: Services,
  actor: Person,
  input: { centreId: string; text: string },
): Promise<Outcome<{ entered: number }, GroupFailure>> {
  const centre = await centreToRun(services.db, actor, input.centreId);
  return transact(services.db, async (trx) => {
    const planned = await plan(trx, centre, input.text);
    if (!Array.isArray(planned)) return failed({ kind: planned });
    let entered = 0;
    for (const line of planned)
      if (line.known && (line.verdict === 'enter' || line.verdict === 'enter-without-commune'))
        entered += await enter(services, trx, actor, centre, line, line.known);
    return done({ entered });
  });
}

async function enter(
  services: Services,
  trx: Db,
  actor: Person,
  centre: Centre,
  line: Known,
  contact: Contact,
): Promise<number> {
  const { personId, hasCome } = await accountFor(trx, contact, line);
  const scope = { kind: 'centre', id: centre.id } as const;
  const now = services.now();
  const grantId = await insertGrant(trx, { personId, role: 'carer', scope, grantedBy: actor.id, now });
  if (!grantId) return 0;
  await recordAudit(trx, {
    actor,
    action: 'import-person',
    subject: `person:${personId}`,
    details: { scope: `centre:${centre.id}` },
  });
  if (hasCome) await services.jobs.emit(trx, { type: 'carer-joined', personId, centreId: centre.id });
  return 1;
}

/** The relay of this id, for who runs it. Throws NotFound and Forbidden. */
export async function centreToRun(db: Db, actor: Person, centreId: string): Promise<Centre> {
  const centre = await centreFor(db, actor, centreId);
  if (centre?.kind !== 'relay') throw new NotFound();
  const place = { scope: { kind: 'centre', id: centre.id }, departmentCode: centre.departmentCode } as const;
  if (!may.runCentre(actor, place)) throw new Forbidden();
  return centre;
}

async function plan(db: Db, centre: Centre, text: string): Promise<Known[] | GroupFault | 'unreadable'> {
  const records = recordsOf(text);
  if (!records) return 'unreadable';
  const group = readGroup(records);
  if (!Array.isArray(group)) return group;
  const withContact = group.map((line) => ({ line, known: readContact(line.contact) }));
  const members = await contactsIn(
    db,
    centre.id,
    withContact.flatMap(({ known }) => known ?? []),
  );
  const met = new Set<string>();
  const planned: Known[] = [];
  for (const { line, known } of withContact) {
    const communeCode = line.commune ? await communeNear(db, centre.id, searchKey(line.commune)) : null;
    const verdict = verdictOf(line, known, { members, met, placed: communeCode !== null });
    if (known) met.add(known.value);
    planned.push({ ...line, verdict, known, communeCode });
  }
  return planned;
}

function verdictOf(
  line: GroupLine,
  known: Contact | null,
  seen: { members: ReadonlySet<string>; met: ReadonlySet<string>; placed: boolean },
): Verdict {
  if (!isNamed(line)) return 'no-name';
  if (!known) return 'no-contact';
  if (seen.met.has(known.value)) return 'twice';
  if (seen.members.has(known.value)) return 'already';
  return line.commune && !seen.placed ? 'enter-without-commune' : 'enter';
}
