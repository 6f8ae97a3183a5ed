import type { Locale } from '../../../language/locale.ts';
import { newId } from '../../../language/ids.ts';
import { transact, type Db } from '../../../platform/db/database.ts';
import type { Contact } from '../sign-in/contact.ts';

/** Who a proven contact belongs to. */
export type Account = {
  personId: string;
  firstName: string;
  isNew: boolean;
};

/** The account of a contact that has just been proven; made, with its empty profile, the first time. */
export async function accountOf(db: Db, contact: Contact, locale: Locale): Promise<Account> {
  return transact(db, async (trx) => {
    const id = newId();
    const user =
      contact.kind === 'phone'
        ? await trx
            .insertInto('sign_in_users')
            .values({ id, phone_number: contact.value, phone_number_verified: true })
            .onConflict((row) => row.column('phone_number').doUpdateSet({ phone_number_verified: true }))
            .returning('id')
            .executeTakeFirstOrThrow()
        : await trx
            .insertInto('sign_in_users')
            .values({ id, email: contact.value, email_verified: true })
            .onConflict((row) => row.column('email').doUpdateSet({ email_verified: true }))
            .returning('id')
            .executeTakeFirstOrThrow();
    await trx
      .insertInto('people')
      .values({ id: user.id, locale })
      .onConflict((row) => row.column('id').doNothing())
      .execute();
    const person = await trx
      .selectFrom('people')
      .select('first_name')
      .where('id', '=', user.id)
      .executeTakeFirstOrThrow();
    return {
      personId: user.id,
      firstName: person.first_name,
      isNew: user.id === id,
    };
  });
}

/** The account that this contact enters, for the console of the server; null when there is none. */
export async function accountByContact(db: Db, { kind, value }: Contact): Promise<string | null> {
  const user = await db
    .selectFrom('sign_in_users')
    .select('id')
    .where(kind === 'phone' ? 'phone_number' : 'email', '=', value)
    .executeTakeFirst();
  return user?.id ?? null;
}

/** Forgets the codes and sessions that have expired. */
export async function sweepSignIn(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('sign_in_verifications').where('expires_at', '<', now).execute();
  await db.deleteFrom('sign_in_sessions').where('expires_at', '<', now).execute();
}
