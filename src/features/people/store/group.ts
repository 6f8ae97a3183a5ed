import { sql } from 'kysely';
import { newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Contact } from '../sign-in/contact.ts';

/** Which of these contacts belong to a carer of this centre already, by their values. */
export async function contactsIn(
  db: Db,
  centreId: string,
  contacts: readonly Contact[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ value: string }>`
    select given.value from unnest(${contacts.map(({ value }) => value)}::text[]) as given (value)
    join sign_in_users u on given.value in (u.phone_number, u.email)
    join grants g on g.person_id = u.id and g.role = 'carer' and g.scope_kind = 'centre'
      and g.scope_id = ${centreId} and g.withdrawn_at is null`.execute(db);
  return new Set(rows.map(({ value }) => value));
}

/** The commune of this name in the department of a centre; null when there is none, or several. */
export async function communeNear(db: Db, centreId: string, foldedName: string): Promise<string | null> {
  const { rows } = await sql<{ code: string }>`select c.code from communes c
    join centres centre on centre.department_code = c.department_code
    where centre.id = ${centreId} and c.folded_name = ${foldedName} limit 2`.execute(db);
  return rows.length === 1 ? (rows[0]?.code ?? null) : null;
}

/**
 * The account of a contact, opened for somebody who has not come yet: her contact is unproven and nobody has seen
 * her. An account there already is left as it is. Answers whose it is, and whether she has ever come.
 */
export async function accountFor(
  db: Db,
  contact: Contact,
  given: { firstName: string; initial: string; communeCode: string | null },
): Promise<{ personId: string; hasCome: boolean }> {
  const column = contact.kind === 'phone' ? 'phone_number' : 'email';
  const known = await sql<{ id: string; hasCome: boolean }>`
    select u.id, p.seen_on is not null as "hasCome" from sign_in_users u join people p on p.id = u.id
    where u.${sql.ref(column)} = ${contact.value}`.execute(db);
  const [row] = known.rows;
  if (row) return { personId: row.id, hasCome: row.hasCome };
  const id = newId();
  await db
    .insertInto('sign_in_users')
    .values({ id, [column]: contact.value })
    .execute();
  await db
    .insertInto('people')
    .values({
      id,
      first_name: given.firstName,
      initial: given.initial,
      commune_code: given.communeCode,
      seen_on: null,
    })
    .execute();
  return { personId: id, hasCome: false };
}

/** The relays somebody was entered in and not yet welcomed to. */
export async function unwelcomedCentres(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('grants')
    .select('scope_id')
    .where('person_id', '=', personId)
    .where('role', '=', 'carer')
    .where('scope_kind', '=', 'centre')
    .where('withdrawn_at', 'is', null)
    .where('welcomed_at', 'is', null)
    .execute();
  return rows.flatMap(({ scope_id }) => scope_id ?? []);
}
