import { sql, type RawBuilder } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import { newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Subscription } from '../../../platform/push/gateway.ts';

/** A device that may be called. */
export type CallableDevice = Subscription & { id: string; serverKey: string };

/** Whether somebody has a device that may be called, in SQL: one whose session still opens. */
export const liveDevice = (person: string, now: string) => `exists (select from push_subscriptions b
    join sign_in_sessions l on l.id = b.session_id where b.person_id = ${person}
    and l.expires_at > ${now} and l.created_at > ${now}::timestamptz - interval '365 days')`;

/** The same, where the hour is not a parameter. */
export function hasDevice(person: 'p.id' | 'u.id', now: Date): RawBuilder<boolean> {
  return sql.raw<boolean>(liveDevice(person, `timestamptz '${now.toISOString()}'`));
}

/** Keeps where the browser of a session may be called; what it said before, or what another person said in it, goes. */
export async function keepDevice(
  db: Db,
  actor: Person,
  {
    token,
    subscription,
    serverKey,
    now,
  }: { token: string; subscription: Subscription; serverKey: string; now: Date },
): Promise<boolean> {
  const { endpoint, p256dh, auth } = subscription;
  await sql`delete from push_subscriptions where endpoint = ${endpoint}
    or session_id = (select id from sign_in_sessions where token = ${token})`.execute(db);
  const { numAffectedRows = 0n } = await sql`
    insert into push_subscriptions (id, person_id, session_id, endpoint, p256dh, auth, server_key, created_at)
    select ${newId(now)}, user_id, id, ${endpoint}, ${p256dh}, ${auth}, ${serverKey}, ${now} from sign_in_sessions
    where token = ${token} and user_id = ${actor.id}`.execute(db);
  return numAffectedRows > 0n;
}

/** Takes away where she may be called: in the browser of one session, or everywhere; how many there were. */
export async function dropDevices(db: Db, actor: Person, token: string | null): Promise<number> {
  const { numAffectedRows = 0n } = await sql`delete from push_subscriptions where person_id = ${actor.id}
    and (${token}::text is null or session_id = (select id from sign_in_sessions where token = ${token}))`.execute(
    db,
  );
  return Number(numAffectedRows);
}

/** Where she is called today: in the browser of this session, and in how many others. */
export async function devicesOf(
  db: Db,
  actor: Person,
  token: string,
): Promise<{ here: boolean; elsewhere: number }> {
  const { rows } = await sql<{ here: boolean; elsewhere: number }>`
    select coalesce(bool_or(s.token = ${token}), false) as here,
      count(*) filter (where s.token <> ${token})::int as elsewhere
    from push_subscriptions p join sign_in_sessions s on s.id = p.session_id
    where p.person_id = ${actor.id}`.execute(db);
  return rows[0] ?? { here: false, elsewhere: 0 };
}

/** Forgets a browser that its push service says has left. */
export async function forgetDevice(db: Db, id: string): Promise<void> {
  await db.deleteFrom('push_subscriptions').where('id', '=', id).execute();
}
