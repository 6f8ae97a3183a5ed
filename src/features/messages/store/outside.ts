import { sql } from 'kysely';
import { newId } from '../../../language/ids.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { ContactChannel } from '../domain/kinds.ts';
import type { OutsideFate, OutsideLetter, OutsidePurpose } from '../domain/outside.ts';

/** What is about to leave for somebody without an account. */
export type OutsideDelivery = {
  id: string;
  channel: ContactChannel;
  urgent: boolean;
  attempts: number;
  dueAt: Date;
  /** Null once it has been forgotten. */
  contact: string | null;
  contactKey: string;
  /** Whether that contact takes nothing more. */
  stopped: boolean;
  locale: Locale;
  timeZone: string;
  centreId: string | null;
  purpose: OutsidePurpose;
  about: string;
  salt: Buffer;
  digest: Buffer;
};

/** Puts a letter in the queue; false when the same one was put there before. */
export async function insertOutside(
  db: Db,
  letter: Omit<OutsideLetter, 'ways'>,
  to: { channel: ContactChannel; contact: string; contactKey: string; dueAt: Date; now: Date },
): Promise<boolean> {
  const id = newId(to.now);
  const { rows } = await sql`
    with new as (select ${id}::uuid as id where not exists (
      select 1 from outside_letters where about = ${letter.about} and purpose = ${letter.purpose}
        and link_digest = ${letter.link.digest})),
    queued as (insert into deliveries (id, channel, rhythm, topic, urgent, state, due_at, created_at)
      select id, ${to.channel}, 'now', 'outside', ${letter.urgent}, 'waiting', ${to.dueAt}, ${to.now} from new
      returning id)
    insert into outside_letters
      (delivery_id, purpose, about, salt, link_digest, contact, contact_key, locale, time_zone, centre_id)
    select id, ${letter.purpose}, ${letter.about}, ${letter.link.salt}, ${letter.link.digest}, ${to.contact},
      ${to.contactKey}, ${letter.locale}, ${letter.timeZone}, ${letter.centreId} from queued
    returning delivery_id`.execute(db);
  return rows.length > 0;
}

/** Of these deliveries, those that are for somebody without an account. */
export async function readOutside(db: Db, ids: readonly string[]): Promise<OutsideDelivery[]> {
  const { rows } = await sql<OutsideDelivery>`
    select d.id, d.channel, d.urgent, d.attempts, d.due_at as "dueAt", o.contact, o.contact_key as "contactKey",
      exists (select 1 from outside_stops s where s.contact_key = o.contact_key) as stopped,
      o.locale, o.time_zone as "timeZone", o.centre_id as "centreId", o.purpose, o.about, o.salt,
      o.link_digest as digest
    from deliveries d join outside_letters o on o.delivery_id = d.id
    where d.id = any(${ids}::uuid[]) order by d.due_at, d.id`.execute(db);
  return rows;
}

/** Whether any of these contacts takes nothing more. */
export async function areStopped(db: Db, contactKeys: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('outside_stops')
    .select('contact_key')
    .where('contact_key', 'in', contactKeys)
    .executeTakeFirst();
  return row !== undefined;
}

/** Nothing more is sent there. */
export async function stopContact(
  db: Db,
  { contactKey, reason, now }: { contactKey: string; reason: string; now: Date },
): Promise<void> {
  await db
    .insertInto('outside_stops')
    .values({ contact_key: contactKey, reason, since: now })
    .onConflict((row) => row.column('contact_key').doNothing())
    .execute();
}

/** Forgets where a letter went, once it has left or will not. Its hash stays, with the delivery. */
export async function forgetOutsideContact(db: Db, deliveryId: string): Promise<void> {
  await db
    .updateTable('outside_letters')
    .set({ contact: null })
    .where('delivery_id', '=', deliveryId)
    .execute();
}

/** The same for all whose end was written by a process that died just after. */
export async function sweepOutsideContacts(db: Db): Promise<void> {
  await sql`update outside_letters o set contact = null from deliveries d
    where o.contact is not null and d.id = o.delivery_id and d.state not in ('waiting', 'sending')`.execute(
    db,
  );
}

/** Takes back what still waits to leave about these things. */
export async function dropOutside(db: Db, about: readonly string[]): Promise<void> {
  await sql`with dropped as (
      update deliveries d set state = 'dropped', reason = 'withdrawn' from outside_letters o
      where o.delivery_id = d.id and o.about = any(${about}::uuid[]) and d.state = 'waiting' returning d.id)
    update outside_letters o set contact = null from dropped where o.delivery_id = dropped.id`.execute(db);
}

/** How the letters about these things stand, by what they are about, the latest first. */
export async function outsideFates(db: Db, about: readonly string[]): Promise<Map<string, OutsideFate[]>> {
  if (about.length === 0) return new Map();
  const { rows } = await sql<OutsideFate & { about: string }>`
    select o.about, o.purpose, d.channel, coalesce(d.attempted_at, d.created_at) as at, d.due_at as "dueAt",
      case when d.state in ('waiting', 'sending') then 'waiting' when d.state = 'sent' then 'sent' else 'failed'
      end as state
    from outside_letters o join deliveries d on d.id = o.delivery_id
    where o.about = any(${about}::uuid[]) order by d.created_at desc, d.id desc`.execute(db);
  return Map.groupBy(rows, (row) => row.about);
}
