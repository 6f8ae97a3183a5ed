import type { Person } from '../../../language/actor.ts';
import { done, failed, NotFound, type Outcome } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { mayLose } from '../domain/ways-in.ts';
import type { Contact } from '../sign-in/contact.ts';
import { writeTo } from '../sign-in/messages.ts';
import { clearContact, ownContacts, setContact } from '../store/contacts.ts';
import { waysInto } from '../store/ways-in.ts';
import { words } from '../words.ts';
import { spendCode, type SignInFailure } from './sign-in.ts';
import { strengthen } from './strengthen.ts';

/**
 * Adds a phone or an e-mail address to the actor's account, or puts it in the place of the one she had, with the code
 * just sent there. That another account has it is only said to who proved to hold it. The contacts she had are told.
 */
export async function proveContact(
  services: Services,
  actor: Person,
  given: {
    contact: Contact;
    request: string;
    code: string;
    addressKey: string;
    /** The token of the session that a second way strengthens, when roles of hers sleep. */
    strengthens?: string;
  },
): Promise<Outcome<{ replaced: boolean }, SignInFailure | { kind: 'taken' }>> {
  const { contact, request, code, addressKey } = given;
  const spent = await spendCode(services, { contact, addressKey }, { request, code });
  if (!spent.ok) return spent;
  const proved = await transact(services.db, async (trx) => {
    await waysInto(trx, actor, true);
    const before = contactsFrom(await ownContacts(trx, actor));
    const former = before.find(({ kind }) => kind === contact.kind);
    if (!(await setContact(trx, actor, contact))) return failed({ kind: 'taken' } as const);
    await recordAudit(trx, {
      actor,
      action: former ? 'change-contact' : 'add-contact',
      subject: `person:${actor.id}`,
      details: { kind: contact.kind },
    });
    // A contact in the place of another is no second way: it opens what the other opened.
    if (given.strengthens && !former) await strengthen(services, trx, actor, given.strengthens, contact.kind);
    return done({ before, former });
  });
  if (!proved.ok) return proved;
  const { before, former } = proved.value;
  if (former?.value !== contact.value) await tell(services, actor, before, former);
  return done({ replaced: former !== undefined });
}

/**
 * Takes the actor's phone or e-mail address out of her account, unless nothing else opens it. It is told, as is the
 * contact that stays. Throws NotFound when she has none of that kind: it was taken out already.
 */
export async function removeContact(
  services: Services,
  actor: Person,
  kind: Contact['kind'],
): Promise<Outcome<undefined, { kind: 'only-way' }>> {
  const removed = await transact(services.db, async (trx) => {
    const ways = await waysInto(trx, actor, true);
    const before = contactsFrom(await ownContacts(trx, actor));
    const former = before.find((contact) => contact.kind === kind);
    if (!former) throw new NotFound();
    if (!mayLose(ways, kind)) return failed({ kind: 'only-way' } as const);
    await clearContact(trx, actor, kind);
    await recordAudit(trx, {
      actor,
      action: 'remove-contact',
      subject: `person:${actor.id}`,
      details: { kind },
    });
    return done({ before, former });
  });
  if (!removed.ok) return removed;
  await tell(services, actor, removed.value.before, removed.value.former);
  return done();
}

function contactsFrom({ phone, email }: { phone: string | null; email: string | null }): Contact[] {
  const contacts = [
    { kind: 'phone' as const, value: phone },
    { kind: 'email' as const, value: email },
  ];
  return contacts.flatMap(({ kind, value }) => (value === null ? [] : { kind, value }));
}

/**
 * Writes to the contacts she had, once it is done: to `former` that it opens nothing any more, to the other that
 * something has changed. Not through the queue, which holds no contact; what cannot leave is in the journal.
 */
async function tell(
  services: Services,
  actor: Person,
  before: readonly Contact[],
  former: Contact | undefined,
): Promise<void> {
  const w = words[actor.locale].messages;
  const { origin } = services.config;
  for (const contact of before)
    try {
      const gone = contact === former;
      await writeTo(
        services,
        contact,
        gone ? w.contactGone(origin + urls.legal()) : w.contactChanged(origin + urls.devices()),
      );
    } catch (error) {
      services.log.warn({ error, channel: contact.kind }, 'a change of contact could not be told');
    }
}
