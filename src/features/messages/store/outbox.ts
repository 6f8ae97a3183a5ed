import { sql } from 'kysely';
import type { Locale } from '../../../language/locale.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { QuietHours } from '../domain/hours.ts';
import { usualQuietHours } from '../domain/hours.ts';
import type { ContactChannel, NoticeKind, OuterChannel, Rhythm } from '../domain/kinds.ts';
import type { Reachable } from '../domain/plan.ts';
import { hasDevice } from './devices.ts';
import { readOutside, type OutsideDelivery } from './outside.ts';
import { reachableBy, timeZoneOf } from './recipients.ts';

/** A notice as it leaves: no more than what is needed to write its line. */
export type Told = { id: string; kind: NoticeKind; topic: string };

/** What is about to leave, with whom it leaves for, as she is now. */
export type Delivery = {
  id: string;
  personId: string;
  channel: OuterChannel;
  rhythm: Exclude<Rhythm, 'never'>;
  urgent: boolean;
  attempts: number;
  dueAt: Date;
  /** Null for a notification: it goes to devices, looked up when it leaves. */
  contact: string | null;
  reachable: Reachable;
  firstName: string;
  locale: Locale;
  timeZone: string;
  quiet: QuietHours;
  /** The relay its cost counts for. */
  centreId: string | null;
  /** What she has not read since, the oldest first. */
  notices: Told[];
};

/** Whatever leaves by the queue: for somebody of the house, or for somebody without an account. */
export type Outgoing = Delivery | OutsideDelivery;

export const isOutside = (outgoing: Outgoing): outgoing is OutsideDelivery => 'purpose' in outgoing;

type Row = Omit<Delivery, 'reachable' | 'quiet' | 'contact'> & {
  mail: string | null;
  sms: string | null;
  refused: Partial<Record<ContactChannel, string>> | null;
  push: boolean;
  fromHour: number | null;
  toHour: number | null;
};

/** Of `deliveries d`, `people p` and her sign-in `u`. */
const columns = (
  now: Date,
) => sql`d.id, d.person_id as "personId", d.channel, d.rhythm, d.urgent, d.attempts, d.due_at as "dueAt",
  u.email as mail, u.phone_number as sms, p.first_name as "firstName", p.locale, ${sql.raw(timeZoneOf)} as "timeZone",
  q.from_hour as "fromHour", q.to_hour as "toHour",
  (select jsonb_object_agg(r.channel, r.contact_key) from refused_contacts r where r.person_id = p.id) as refused,
  ${hasDevice('p.id', now)} as push,
  (select g.scope_id::uuid from grants g where g.person_id = p.id and g.scope_kind = 'centre'
    and g.withdrawn_at is null order by g.granted_at limit 1) as "centreId"`;

const unread = sql`(n.read_at is null or not n.listed)`;

async function read(
  db: Db,
  secret: string,
  ids: readonly string[],
  { again, now }: { again: boolean; now: Date },
): Promise<Outgoing[]> {
  // What is given again under the same id is the same message: it tells of all that it told of.
  const { rows } = await sql<Row>`
    select ${columns(now)}, coalesce((
      select jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'topic', n.topic) order by n.id)
      from delivery_notices t join notices n on n.id = t.notice_id
      where t.delivery_id = d.id and (${again} or ${unread})), '[]') as notices
    from deliveries d join people p on p.id = d.person_id join sign_in_users u on u.id = p.id
    left join quiet_hours q on q.person_id = p.id
    where d.id = any(${ids}::uuid[]) order by d.due_at, d.id`.execute(db);
  const inside = rows.map(({ push, mail, sms, refused, fromHour, toHour, ...row }) => ({
    ...row,
    contact: { push: null, mail, sms }[row.channel],
    reachable: reachableBy(secret, { push, mail, sms, refused }),
    quiet: fromHour === null || toHour === null ? usualQuietHours : { from: fromHour, to: toHour },
  }));
  return inside.length === ids.length ? inside : [...inside, ...(await readOutside(db, ids))];
}

/** Holds what is due by one way until the end of the transaction; another process holds others. */
export async function holdDue(
  db: Db,
  secret: string,
  { channel, now, limit }: { channel: OuterChannel; now: Date; limit: number },
): Promise<Outgoing[]> {
  const { rows } = await sql<{ id: string }>`
    select id from deliveries where channel = ${channel} and state = 'waiting' and due_at <= ${now}
    order by due_at limit ${limit} for update skip locked`.execute(db);
  return rows.length
    ? read(
        db,
        secret,
        rows.map(({ id }) => id),
        { again: false, now },
      )
    : [];
}

/** Holds what began to leave before a moment, and of which nobody said how that ended. */
export async function holdInDoubt(
  db: Db,
  secret: string,
  { channel, before, limit, now }: { channel: OuterChannel; before: Date; limit: number; now: Date },
): Promise<Outgoing[]> {
  const { rows } = await sql<{ id: string }>`
    select id from deliveries where channel = ${channel} and state = 'sending' and attempted_at < ${before}
    order by attempted_at limit ${limit} for update skip locked`.execute(db);
  return rows.length
    ? read(
        db,
        secret,
        rows.map(({ id }) => id),
        { again: true, now },
      )
    : [];
}

/** Writes that an attempt begins: committed before the gateway is called, so that no attempt is ever forgotten. */
export async function beginAttempts(db: Db, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await sql`update deliveries set state = 'sending', attempts = attempts + 1, attempted_at = ${now}
    where id = any(${ids}::uuid[])`.execute(db);
}

/** Puts off what may not leave yet. */
export async function putOff(db: Db, id: string, dueAt: Date, reason: string | null): Promise<void> {
  await db.updateTable('deliveries').set({ due_at: dueAt, reason }).where('id', '=', id).execute();
}

/** Gives up what need not leave any more. */
export async function drop(db: Db, id: string, reason: string): Promise<void> {
  await db.updateTable('deliveries').set({ state: 'dropped', reason }).where('id', '=', id).execute();
}

/** Whom a message went to: a person with her contact today, or a contact without an account, by its hash. */
export type SentTo =
  | { personId: string; contact: string | null }
  | { personId: null; contactKey: string | null };

/** Whom a message that has left went to; null when no such message left by this way. */
export async function sentTo(db: Db, channel: ContactChannel, id: string): Promise<SentTo | null> {
  const row = await db
    .selectFrom('deliveries as d')
    .leftJoin('sign_in_users as u', 'u.id', 'd.person_id')
    .leftJoin('outside_letters as o', 'o.delivery_id', 'd.id')
    .select(['d.person_id', 'u.email', 'u.phone_number', 'o.contact_key'])
    .where('d.id', '=', id)
    .where('d.channel', '=', channel)
    .where('d.state', 'in', ['sending', 'sent', 'unknown'])
    .forNoKeyUpdate('d')
    .executeTakeFirst();
  if (!row) return null;
  const { person_id: personId } = row;
  if (personId === null) return { personId, contactKey: row.contact_key };
  return { personId, contact: channel === 'mail' ? row.email : row.phone_number };
}
