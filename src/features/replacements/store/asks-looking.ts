import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { RequestState } from '../domain/request.ts';

/** Holds the next request that is due to be looked at until the end of the transaction; another process holds others. */
export async function holdDueRequest(trx: Db, now: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from replacement_requests where look_at <= ${now} order by look_at limit 1
    for update skip locked`.execute(trx);
  return rows[0]?.id ?? null;
}

/** Holds a request: whoever else would change what is asked waits. */
export const holdRequest = (trx: Db, id: string): Promise<void> => holdRequests(trx, [id]);

/** Holds requests, always in the same order: whoever else would change what is asked waits. */
export async function holdRequests(trx: Db, ids: readonly string[]): Promise<void> {
  await sql`select from replacement_requests where id = any(${ids}::uuid[]) order by id for update`.execute(
    trx,
  );
}

/** Writes when the house must look again; null: never. */
export async function lookAgain(trx: Db, id: string, at: Date | null): Promise<void> {
  await trx.updateTable('replacement_requests').set({ look_at: at }).where('id', '=', id).execute();
}

/** Writes how a request stands, with the moment of it. */
export async function writeRequestState(trx: Db, id: string, state: RequestState, now: Date): Promise<void> {
  await trx
    .updateTable('replacement_requests')
    .set({
      state,
      ...(state === 'asking' && {
        asked_at: sql<Date>`coalesce(asked_at, ${now})`,
        settled_at: null,
        ended_at: null,
      }),
      ...(state === 'settled' && { settled_at: now }),
      ...((state === 'ended' || state === 'cancelled') && { ended_at: now, look_at: null }),
    })
    .where('id', '=', id)
    .execute();
}

/** Writes that the facilitators were told that nobody is left; null: somebody may be asked again. */
export async function writeEscalated(trx: Db, id: string, at: Date | null): Promise<void> {
  await trx.updateTable('replacement_requests').set({ escalated_at: at }).where('id', '=', id).execute();
}

/** What waits for an employer's answer and has neither been reminded nor is over: looked through for reminders. */
export async function agreementsToRemind(trx: Db, now: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from employer_agreements
    where state = 'waiting' and reminded_at is null and expires_at > ${now}
      and asked_at + least(interval '4 hours', (expires_at - asked_at) / 2) <= ${now}
    order by asked_at limit ${limit} for update skip locked`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Writes that he was reminded. */
export async function writeReminded(trx: Db, id: string, now: Date): Promise<void> {
  await trx.updateTable('employer_agreements').set({ reminded_at: now }).where('id', '=', id).execute();
}

/** The facilitators of the relays of who is replaced. Ids. */
export async function facilitatorsFor(db: Db, requestId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct f.person_id as id from replacement_requests r
      join grants h on h.person_id = r.carer_id and h.role = 'carer' and h.scope_kind = 'centre' and h.withdrawn_at is null
      join grants f on f.role = 'facilitator' and f.scope_kind = 'centre' and f.scope_id = h.scope_id
        and f.withdrawn_at is null
    where r.id = ${requestId} order by 1`.execute(db);
  return rows.map(({ id }) => id);
}
