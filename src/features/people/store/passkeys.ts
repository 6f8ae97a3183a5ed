import { sql } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import { isId, newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Device } from '../domain/device.ts';

/** What unlocks an account, as its owner sees it. */
export type Passkey = Pick<Device, 'form' | 'system'> & {
  id: string;
  credentialId: string;
  transports: string[];
  backedUp: boolean;
  createdAt: Date;
  lastUsedAt: Date | null;
};

/** What an answer is checked against. */
export type PasskeyToCheck = {
  id: string;
  personId: string;
  firstName: string;
  credentialId: string;
  publicKey: Buffer;
  signCount: number;
};

/** Her own, the newest first. */
export async function passkeysOf(db: Db, actor: Person): Promise<Passkey[]> {
  const { rows } = await sql<Passkey>`
    select id, form, system, credential_id as "credentialId", transports, backed_up as "backedUp",
      created_at as "createdAt", last_used_at as "lastUsedAt"
    from sign_in_passkeys where person_id = ${actor.id} order by created_at desc, id`.execute(db);
  return rows;
}

/** Keeps the public key of a device. False when that credential is known already. */
export async function insertPasskey(
  db: Db,
  actor: Person,
  given: Pick<Device, 'form' | 'system'> & {
    credentialId: string;
    publicKey: Uint8Array;
    signCount: number;
    transports: readonly string[];
    backedUp: boolean;
    now: Date;
  },
): Promise<boolean> {
  const { rows } = await sql`
    insert into sign_in_passkeys (id, person_id, credential_id, public_key, sign_count, transports, backed_up, form,
      system, created_at)
    values (${newId()}, ${actor.id}, ${given.credentialId}, ${Buffer.from(given.publicKey)}, ${given.signCount},
      ${[...given.transports]}::text[], ${given.backedUp}, ${given.form}, ${given.system}, ${given.now})
    on conflict (credential_id) do nothing returning id`.execute(db);
  return rows.length > 0;
}

/** The key of a credential, held until the end of the transaction: an answer counts once. */
export async function passkeyByCredential(db: Db, credentialId: string): Promise<PasskeyToCheck | null> {
  const { rows } = await sql<PasskeyToCheck>`
    select k.id, k.person_id as "personId", p.first_name as "firstName", k.credential_id as "credentialId",
      k.public_key as "publicKey", k.sign_count::float8 as "signCount"
    from sign_in_passkeys k join people p on p.id = k.person_id
    where k.credential_id = ${credentialId} for update of k`.execute(db);
  return rows[0] ?? null;
}

/** It unlocked something: its counter, where the device keeps one, goes on from here. */
export async function notePasskeyUse(
  db: Db,
  id: string,
  use: { signCount: number; backedUp: boolean; now: Date },
): Promise<void> {
  await db
    .updateTable('sign_in_passkeys')
    .set({ sign_count: use.signCount, backed_up: use.backedUp, last_used_at: use.now })
    .where('id', '=', id)
    .execute();
}

/** Forgets one of hers. False when there is none of that id. */
export async function deletePasskey(db: Db, actor: Person, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const { numDeletedRows } = await db
    .deleteFrom('sign_in_passkeys')
    .where('id', '=', id)
    .where('person_id', '=', actor.id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Keeps a challenge (hashed) until it is answered, or for five minutes. */
export async function insertChallenge(db: Db, hash: string, expiresAt: Date): Promise<void> {
  await db
    .insertInto('sign_in_verifications')
    .values({ id: newId(), identifier: hash, value: '', expires_at: expiresAt })
    .execute();
}

/** Takes a challenge out: true once, and in time. */
export async function takeChallenge(db: Db, hash: string, now: Date): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sign_in_verifications')
    .where('identifier', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
