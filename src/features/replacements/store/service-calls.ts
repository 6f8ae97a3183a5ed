import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { ServiceCall } from '../domain/service-call.ts';

async function read(db: Db, where: RawBuilder<unknown>): Promise<ServiceCall[]> {
  const { rows } = await sql<ServiceCall>`
    select id, request_id as "requestId", service_id as "serviceId", asked_by as "askedById", state,
      asked_at as "askedAt", expires_at as "expiresAt", answered_at as "answeredAt", contact_name as "contactName", phone
    from replacement_service_calls where ${where} order by asked_at, id`.execute(db);
  return rows;
}

/** The services written to about a request. */
export const callsOf = (db: Db, requestId: string): Promise<ServiceCall[]> =>
  read(db, sql`request_id = ${requestId}`);

/** What a link is about, by the digest of its token; null when there is none. */
export async function callByLink(db: Db, digest: Buffer): Promise<ServiceCall | null> {
  const [found] = await read(db, sql`link_digest = ${digest}`);
  return found ?? null;
}

/** Writes that a service is written to. */
export async function insertCall(
  db: Db,
  call: Pick<ServiceCall, 'id' | 'requestId' | 'serviceId' | 'askedById' | 'askedAt' | 'expiresAt'>,
  link: { salt: Buffer; digest: Buffer },
): Promise<void> {
  await db
    .insertInto('replacement_service_calls')
    .values({
      id: call.id,
      request_id: call.requestId,
      service_id: call.serviceId,
      asked_by: call.askedById,
      asked_at: call.askedAt,
      expires_at: call.expiresAt,
      salt: link.salt,
      link_digest: link.digest,
    })
    .execute();
}

/** Writes what a service answered. */
export async function writeAnswer(
  db: Db,
  id: string,
  answer: Pick<ServiceCall, 'state' | 'contactName' | 'phone'> & { at: Date },
): Promise<void> {
  await db
    .updateTable('replacement_service_calls')
    .set({
      state: answer.state,
      contact_name: answer.contactName,
      phone: answer.phone,
      answered_at: answer.at,
    })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}
