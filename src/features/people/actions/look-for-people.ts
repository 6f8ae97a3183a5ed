import type { Person } from '../../../language/actor.ts';
import { done, failed, type Outcome } from '../../../language/failure.ts';
import type { Services } from '../../../platform/services.ts';
import { readContact } from '../sign-in/contact.ts';
import { mayLookUpContact } from '../sign-in/limits.ts';
import { noteLook } from './note-look.ts';
import { personByContact, searchPeople } from '../store/people.ts';

/** How many people a search shows: past that, one writes more of the name. */
const most = 50;

/**
 * The people the actor may come to give a role, by the beginning of a first name, or by a whole phone number or
 * e-mail address (counted, so that nobody goes through a telephone book).
 */
export async function lookForPeople(
  services: Services,
  actor: Person,
  text: string,
): Promise<Outcome<string[], { kind: 'too-many-lookups' }>> {
  const contact = readContact(text);
  if (!contact) return done(await searchPeople(services.db, actor, text, most));
  if (!(await mayLookUpContact(services, actor.id))) return failed({ kind: 'too-many-lookups' });
  const id = await personByContact(services.db, actor, contact);
  if (id) await noteLook(services, actor, id, 'find-contact');
  return done(id ? [id] : []);
}
