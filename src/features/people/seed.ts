import type { Person, RoleName, Scope } from '../../language/actor.ts';
import type { Gesture } from '../../language/gestures.ts';
import { newId } from '../../language/ids.ts';
import type { Db } from '../../platform/db/database.ts';
import { personById } from './store/actor.ts';
import { insertGrant } from './store/grants.ts';

export { loadDemoPeople, type DemoPeople } from './seed/demo.ts';
export { personas } from './seed/personas.ts';

/** Guéret, in Creuse: where invented people live unless they say otherwise. */
const gueret = '23096';

export type PersonDetails = {
  firstName?: string;
  initial?: string;
  communeCode?: string | null;
  phone?: string;
  email?: string;
  communeSeenBy?: 'me' | 'relay' | 'carers';
  gestures?: readonly Gesture[];
};

/** Somebody who has signed in and said her name, without any role. */
export async function aPerson(db: Db, details: PersonDetails = {}): Promise<Person> {
  const id = newId();
  await db
    .insertInto('sign_in_users')
    .values({ id, phone_number: details.phone ?? null, email: details.email ?? null })
    .execute();
  await db
    .insertInto('people')
    .values({
      id,
      first_name: details.firstName ?? 'Rose',
      initial: details.initial ?? 'M',
      commune_code: details.communeCode === undefined ? gueret : details.communeCode,
      commune_seen_by: details.communeSeenBy ?? 'carers',
      gestures: [...(details.gestures ?? [])],
    })
    .execute();
  return reread(db, id);
}

/** A relay (or a resource centre) in Creuse. */
export async function aCentre(
  db: Db,
  details: { name?: string; departmentCode?: string; communeCode?: string; joinCode?: string | null } = {},
): Promise<{ id: string; name: string; departmentCode: string }> {
  const centre = {
    id: newId(),
    name: details.name ?? 'Relais de Guéret',
    department_code: details.departmentCode ?? '23',
  };
  await db
    .insertInto('centres')
    .values({
      ...centre,
      kind: 'relay',
      commune_code: details.communeCode ?? gueret,
      join_code: details.joinCode ?? null,
    })
    .execute();
  return { id: centre.id, name: centre.name, departmentCode: centre.department_code };
}

/** Gives somebody a role, without asking who may; answers her as she then is. */
export async function aGrant(db: Db, person: Person, role: RoleName, scope: Scope): Promise<Person> {
  await insertGrant(db, { personId: person.id, role, scope, grantedBy: null, now: new Date() });
  return reread(db, person.id);
}

/** A carer: of a relay, or of the department of Creuse when none is given. */
export async function aCarer(db: Db, details: PersonDetails & { centreId?: string } = {}): Promise<Person> {
  const { centreId, ...person } = details;
  const scope: Scope = centreId ? { kind: 'centre', id: centreId } : { kind: 'department', id: '23' };
  return aGrant(db, await aPerson(db, person), 'carer', scope);
}

async function reread(db: Db, id: string): Promise<Person> {
  const person = await personById(db, id);
  if (!person) throw new Error(`Nobody has the id ${id}.`);
  return person;
}
