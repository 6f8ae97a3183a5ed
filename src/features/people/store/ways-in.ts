import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { keycardTries } from '../domain/keycard.ts';
import type { WaysIn } from '../domain/ways-in.ts';

/**
 * What opens the actor's account today. With `hold`, her account is hers alone until the end of the transaction: two
 * ways given up at the same moment are given up one after the other.
 */
export async function waysInto(db: Db, actor: Person, hold = false): Promise<WaysIn> {
  if (hold) await sql`select from sign_in_users where id = ${actor.id} for update`.execute(db);
  const { rows } = await sql<WaysIn>`
    select u.phone_number is not null as phone, u.email is not null as email,
      exists (select from sign_in_keycards k where k.person_id = u.id and k.closed_at is null
        and k.wrong_tries < ${keycardTries}) as keycard,
      (select count(*)::int from sign_in_passkeys where person_id = u.id) as passkeys
    from sign_in_users u where u.id = ${actor.id}`.execute(db);
  return rows[0] ?? { phone: false, email: false, keycard: false, passkeys: 0 };
}
