import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { usualQuietHours } from '../domain/hours.ts';
import type { ContactChannel } from '../domain/kinds.ts';
import type { Ways } from '../domain/plan.ts';
import { hasDevice } from './devices.ts';
import { reachableBy } from './recipients.ts';

/** How the house can write to her. */
export async function waysOf(db: Db, secret: string, actor: Pick<Person, 'id'>, now: Date): Promise<Ways> {
  const { rows } = await sql<{
    mail: string | null;
    sms: string | null;
    fromHour: number | null;
    toHour: number | null;
    refused: Partial<Record<ContactChannel, string>> | null;
    push: boolean;
  }>`
    select u.email as mail, u.phone_number as sms, q.from_hour as "fromHour", q.to_hour as "toHour",
      (select jsonb_object_agg(r.channel, r.contact_key) from refused_contacts r where r.person_id = u.id) as refused,
      ${hasDevice('u.id', now)} as push
    from sign_in_users u left join quiet_hours q on q.person_id = u.id where u.id = ${actor.id}`.execute(db);
  const row = rows[0] ?? { mail: null, sms: null, fromHour: null, toHour: null, refused: null, push: false };
  const { fromHour: from, toHour: to } = row;
  return {
    given: { push: row.push, mail: row.mail !== null, sms: row.sms !== null },
    reachable: reachableBy(secret, row),
    quiet: from === null || to === null ? usualQuietHours : { from, to },
  };
}

/** Lets messages leave again for a contact that refused them; answers whether it did refuse them. */
export async function allowAgain(db: Db, actor: Person, channel: ContactChannel): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('refused_contacts')
    .where('person_id', '=', actor.id)
    .where('channel', '=', channel)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
