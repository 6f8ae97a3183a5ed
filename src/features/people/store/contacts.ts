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

/** Adds a contact she has just proved to be hers. False when she has one of that kind, or another account has it. */
export async function addContact(db: Db, actor: Person, { kind, value }: Contact): Promise<boolean> {
  const [column, proved] =
    kind === 'phone'
      ? (['phone_number', 'phone_number_verified'] as const)
      : (['email', 'email_verified'] as const);
  const { numUpdatedRows } = await db
    .updateTable('sign_in_users')
    .set({ [column]: value, [proved]: true })
    .where('id', '=', actor.id)
    .where(column, 'is', null)
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('sign_in_users as other')
            .select('other.id')
            .where(`other.${column}`, '=', value),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Writes the contact of a kind of somebody, over the one before. False when another account has it. */
export async function replaceContact(db: Db, personId: string, { kind, value }: Contact): Promise<boolean> {
  const [column, proved] =
    kind === 'phone'
      ? (['phone_number', 'phone_number_verified'] as const)
      : (['email', 'email_verified'] as const);
  const other = await db
    .selectFrom('sign_in_users')
    .select('id')
    .where(column, '=', value)
    .where('id', '<>', personId)
    .executeTakeFirst();
  if (other) return false;
  await db
    .updateTable('sign_in_users')
    .set({ [column]: value, [proved]: false })
    .where('id', '=', personId)
    .execute();
  return true;
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
