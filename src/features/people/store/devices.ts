import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import { isId, newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Device } from '../domain/device.ts';

/** How somebody came in. */
export type Way = 'code' | 'keycard' | 'passkey' | 'house';

/** One open session of hers, and what it is open on; a session older than this list has no device. */
export type OpenDevice = Device & {
  sessionId: string;
  way: Way | null;
  since: Date;
  /** To the day: written at most once a day. */
  seen: Date;
  isThis: boolean;
  /** She has not been told of it yet. */
  isNews: boolean;
  /** It shows her notifications (a table of the room of messages). */
  isCalled: boolean;
};

/**
 * Writes the device a session was just opened on. One browser holds one session of a person: the one before, if it
 * was left open, ends. `toTell` when she has others and never came from this one.
 */
export async function upsertDevice(
  db: Db,
  given: {
    personId: string;
    sessionId: string;
    markHash: string;
    /** Under the secret before: what is kept under it is written again. */
    markHashBefore?: string;
    device: Device;
    way: Way;
    keycardId?: string;
    now: Date;
  },
): Promise<{ deviceId: string; toTell: boolean }> {
  const { personId, sessionId, markHash, device, way, keycardId, now } = given;
  if (given.markHashBefore)
    await sql`update sign_in_devices set mark_hash = ${markHash}
      where person_id = ${personId} and mark_hash = ${given.markHashBefore} and not exists (
        select from sign_in_devices known where known.person_id = ${personId} and known.mark_hash = ${markHash}
      )`.execute(db);
  await sql`delete from sign_in_sessions where user_id = ${personId} and id <> ${sessionId} and id = (
    select session_id from sign_in_devices where person_id = ${personId} and mark_hash = ${markHash}
  )`.execute(db);
  const { rows } = await sql<{ id: string; told_at: Date | null; is_new: boolean }>`
    insert into sign_in_devices (id, person_id, mark_hash, form, system, browser, way, keycard_id, session_id,
      first_seen_at, signed_in_at, told_at)
    values (${newId()}, ${personId}, ${markHash}, ${device.form}, ${device.system}, ${device.browser}, ${way},
      ${keycardId ?? null}, ${sessionId}, ${now}, ${now},
      case when ${way === 'house'} or not exists (select from sign_in_devices where person_id = ${personId})
        then ${now}::timestamptz end)
    on conflict (person_id, mark_hash) do update set form = excluded.form, system = excluded.system,
      browser = excluded.browser, way = excluded.way, keycard_id = excluded.keycard_id,
      session_id = excluded.session_id, signed_in_at = excluded.signed_in_at
    returning id, told_at, (xmax = 0) as is_new`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('A device was not written.');
  return { deviceId: row.id, toTell: row.is_new && row.told_at === null };
}

/** Her open sessions, this one first, then the last seen. `token` is this one's. */
export async function openDevices(db: Db, actor: Person, token: string, now: Date): Promise<OpenDevice[]> {
  const { rows } = await sql<OpenDevice>`
    select s.id as "sessionId", coalesce(d.form, 'unknown') as form, coalesce(d.system, '') as system,
      coalesce(d.browser, '') as browser, d.way, coalesce(d.signed_in_at, s.created_at) as since, s.updated_at as seen,
      s.token = ${token} as "isThis", coalesce(d.told_at is null and d.id is not null, false) as "isNews",
      exists (select from push_subscriptions b where b.session_id = s.id) as "isCalled"
    from sign_in_sessions s left join sign_in_devices d on d.session_id = s.id
    where s.user_id = ${actor.id} and s.expires_at > ${now}
    order by "isThis" desc, s.updated_at desc, s.id limit 50`.execute(db);
  return rows;
}

/** When somebody last signed in on the device this session is open on; null when that is not known. */
export async function signedInAt(db: Db, token: string): Promise<Date | null> {
  const row = await db
    .selectFrom('sign_in_sessions')
    .innerJoin('sign_in_devices', 'sign_in_devices.session_id', 'sign_in_sessions.id')
    .select('signed_in_at')
    .where('token', '=', token)
    .executeTakeFirst();
  return row?.signed_in_at ?? null;
}

/** Ends one session of hers. False when there is none of that id. */
export async function deleteSession(db: Db, actor: Person, sessionId: string): Promise<boolean> {
  if (!isId(sessionId)) return false;
  const { numDeletedRows } = await db
    .deleteFrom('sign_in_sessions')
    .where('id', '=', sessionId)
    .where('user_id', '=', actor.id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends all her sessions but this one; how many there were. */
export async function deleteOtherSessions(db: Db, actor: Person, token: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sign_in_sessions')
    .where('user_id', '=', actor.id)
    .where('token', '<>', token)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Ends the session of this token, if there is one. */
export async function deleteSessionByToken(db: Db, token: string): Promise<void> {
  await db.deleteFrom('sign_in_sessions').where('token', '=', token).execute();
}

/** Ends all the sessions of somebody; how many there were. */
export async function deleteAllSessions(db: Db, personId: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sign_in_sessions')
    .where('user_id', '=', personId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Ends all the sessions there are; how many there were. */
export async function deleteEverySession(db: Db): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('sign_in_sessions').executeTakeFirst();
  return Number(numDeletedRows);
}

/** Whether devices she has not been told of wait for her, other than the one of this session. */
export async function hasUntoldDevices(db: Db, personId: string, token: string): Promise<boolean> {
  const { rows } = await sql`
    select from sign_in_devices d join sign_in_sessions s on s.id = d.session_id
    where d.person_id = ${personId} and d.told_at is null and s.token <> ${token} limit 1`.execute(db);
  return rows.length > 0;
}

/** Takes the news of one device, to tell it: false ever after. Inside the transaction that sends. */
export async function takeDeviceNews(db: Db, deviceId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sign_in_devices')
    .set({ told_at: now })
    .where('id', '=', deviceId)
    .where('told_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** She has seen them all. */
export async function settleDeviceNews(db: Db, actor: Person, now: Date): Promise<void> {
  await db
    .updateTable('sign_in_devices')
    .set({ told_at: now })
    .where('person_id', '=', actor.id)
    .where('told_at', 'is', null)
    .execute();
}

/** Forgets the devices nobody has come back with, once their own mark has expired. */
export async function sweepDevices(db: Db, now: Date): Promise<void> {
  const longAgo = new Date(now.getTime() - 400 * 86_400_000);
  await db
    .deleteFrom('sign_in_devices')
    .where('session_id', 'is', null)
    .where('signed_in_at', '<', longAgo)
    .execute();
}
