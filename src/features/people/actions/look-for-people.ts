import type { Person } from '../../../language/actor.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import type { Contact } from '../sign-in/contact.ts';
import { mayLookUpContact } from '../sign-in/limits.ts';
import { personByContact, personFor, searchPeople } from '../store/people.ts';
import { noteLook } from './note-look.ts';

/** How many people a search shows: past that, one writes more of the name. */
const most = 50;

/** The people the actor may come to give a role, by the beginning of a first name. Ids. */
export function lookForPeople({ db }: Services, actor: Person, text: string): Promise<string[]> {
  return searchPeople(db, actor, text, most);
}

/**
 * The person the actor may come to give a role, by her whole phone number or e-mail address; null when there is none
 * for this actor. Counted, so that nobody goes through a telephone book.
 */
export async function findByContact(
  services: Services,
  actor: Person,
  contact: Contact,
): Promise<Outcome<string | null, { kind: 'too-many-lookups' }>> {
  if (!(await mayLookUpContact(services, actor.id))) return failed({ kind: 'too-many-lookups' });
  const id = await personByContact(services.db, actor, contact);
  const seen = id && (await personFor(services.db, actor, id));
  if (id && seen) await noteLook(services, actor, id, 'find-contact');
  return done(seen ? id : null);
}
