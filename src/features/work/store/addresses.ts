import type { Db } from '../../../platform/db/database.ts';

/** Where an employer lives, and how one enters. */
export type Address = { street: string; entry: string };

/**
 * The address of an employer, or null when nobody gave it. Whoever calls has checked the right first: his carer,
 * himself, or a replacement agreed to, during the days plus one.
 */
export async function addressOf(db: Db, employerId: string): Promise<Address | null> {
  const row = await db
    .selectFrom('employer_addresses')
    .select(['street', 'entry'])
    .where('employer_id', '=', employerId)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes the address, or forgets it when no street is given. */
export async function writeAddress(db: Db, employerId: string, address: Address): Promise<void> {
  if (address.street === '') {
    await db.deleteFrom('employer_addresses').where('employer_id', '=', employerId).execute();
    return;
  }
  await db
    .insertInto('employer_addresses')
    .values({ employer_id: employerId, ...address })
    .onConflict((conflict) => conflict.column('employer_id').doUpdateSet(address))
    .execute();
}
