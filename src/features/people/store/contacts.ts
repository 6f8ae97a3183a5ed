import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Contact } from '../sign-in/contact.ts';

/** Her own phone and e-mail address, as they are kept. */
export async function ownContacts(
  db: Db,
  actor: Person,
): Promise<{ phone: string | null; email: string | null }> {
  return db
    .selectFrom('sign_in_users')
    .select(['phone_number as phone', 'email'])
    .where('id', '=', actor.id)
    .executeTakeFirstOrThrow();
}

const columnsOf = {
  phone: { value: 'phone_number', proved: 'phone_number_verified' },
  email: { value: 'email', proved: 'email_verified' },
} as const;

/**
 * Writes somebody's contact of a kind, over the one before if there is one; `proved` when she has just shown by a code
 * that it is hers. False when another account has it.
 */
export async function setContact(
  db: Db,
  { id }: { id: string },
  { kind, value }: Contact,
  proved = true,
): Promise<boolean> {
  const column = columnsOf[kind];
  const { numUpdatedRows } = await db
    .updateTable('sign_in_users')
    .set({ [column.value]: value, [column.proved]: proved })
    .where('id', '=', id)
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('sign_in_users as other')
            .select('other.id')
            .where(`other.${column.value}`, '=', value)
            .where('other.id', '<>', id),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes her phone or her e-mail address out of her account. */
export async function clearContact(db: Db, actor: Person, kind: Contact['kind']): Promise<void> {
  const column = columnsOf[kind];
  await db
    .updateTable('sign_in_users')
    .set({ [column.value]: null, [column.proved]: false })
    .where('id', '=', actor.id)
    .execute();
}

/** Whether somebody can be written to at all. */
export async function hasContact(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('sign_in_users')
    .select('id')
    .where('id', '=', personId)
    .where((expression) =>
      expression.or([expression('phone_number', 'is not', null), expression('email', 'is not', null)]),
    )
    .executeTakeFirst();
  return row !== undefined;
}
