import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { CallableDevice } from './devices.ts';

const keys = sql`p.id, p.endpoint, p.p256dh, p.auth, p.server_key as "serverKey"`;

/** The devices of somebody that a delivery has not reached yet, and whether it has reached any. */
export async function devicesToCall(
  db: Db,
  { personId, deliveryId, now }: { personId: string; deliveryId: string; now: Date },
): Promise<{ left: CallableDevice[]; reached: boolean }> {
  const { rows } = await sql<CallableDevice & { reached: boolean }>`
    select ${keys}, r.delivery_id is not null as reached
    from push_subscriptions p join sign_in_sessions s on s.id = p.session_id
    left join push_receipts r on r.subscription_id = p.id and r.delivery_id = ${deliveryId}
    where p.person_id = ${personId} and s.expires_at > ${now}
      and s.created_at > ${now}::timestamptz - interval '365 days'
    order by p.id limit 20`.execute(db);
  return { left: rows.filter(({ reached }) => !reached), reached: rows.some(({ reached }) => reached) };
}

/** Its push service took the call. */
export async function noteCall(
  db: Db,
  { deliveryId, deviceId, now }: { deliveryId: string; deviceId: string; now: Date },
): Promise<void> {
  await sql`insert into push_receipts (delivery_id, subscription_id, sent_at)
    select ${deliveryId}, id, ${now} from push_subscriptions where id = ${deviceId}
    on conflict do nothing`.execute(db);
}

/** Of a receipt `r`: whether all that it told of has been read. */
const isRead = sql`not exists (select from delivery_notices t join notices n on n.id = t.notice_id
  where t.delivery_id = r.delivery_id and n.read_at is null)`;

/** She has just read on this device: it takes its own notifications away, and need not be called for that. */
export async function closeHere(db: Db, token: string, now: Date): Promise<void> {
  await sql`update push_receipts r set closed_at = ${now} from push_subscriptions p, sign_in_sessions s
    where p.id = r.subscription_id and s.id = p.session_id and s.token = ${token}
      and r.closed_at is null and ${isRead}`.execute(db);
}

export type CallBack = CallableDevice & { topic: string };

/** How long after it was shown a notification is taken back: later, the telephone has been looked at. */
const hours = 24;
/** Browsers count messages that show nothing: past a few a day, they say so to their reader in words of theirs. */
const mostADay = 3;

/**
 * Takes up to `limit` notifications that stand on a device though she has read them elsewhere: each once. Not on
 * Apple's devices, which call no site that shows nothing (`web.push.apple.com` ends the subscription).
 */
export async function takeCallBacks(db: Db, now: Date, limit: number): Promise<CallBack[]> {
  const since = new Date(now.getTime() - hours * 3_600_000);
  const dayAgo = new Date(now.getTime() - 86_400_000);
  const { rows } = await sql<CallBack>`
    with due as (
      select r.delivery_id, r.subscription_id from push_receipts r
      join push_subscriptions p on p.id = r.subscription_id
      where r.closed_at is null and r.sent_at > ${since} and ${isRead}
        and p.endpoint not like 'https://%.push.apple.com/%'
        and (select count(distinct o.closed_at) from push_receipts o
          where o.subscription_id = p.id and o.called_back and o.closed_at > ${dayAgo}) < ${mostADay}
      limit ${limit} for update of r skip locked
    )
    update push_receipts r set closed_at = ${now}, called_back = true
    from due, push_subscriptions p, deliveries d
    where r.delivery_id = due.delivery_id and r.subscription_id = due.subscription_id
      and p.id = r.subscription_id and d.id = r.delivery_id
    returning ${keys}, d.topic`.execute(db);
  return rows;
}
