import { sql } from 'kysely';
import { newId } from '../../../../language/ids.ts';
import type { Db } from '../../../../platform/db/database.ts';
import type { Span } from '../../domain/offers/offer.ts';

/**
 * Holds carers, always in the same order: until the transaction ends nobody else writes hours of theirs into a request,
 * swaps them or puts them forward.
 */
export async function holdCarers(trx: Db, ids: readonly string[]): Promise<void> {
  await sql`select from people where id = any(${ids}::uuid[]) order by id for no key update`.execute(trx);
}

/** Writes that she is asked for this shift, because she has already agreed to it: how often she lets herself be asked does not count. */
export async function insertSwapAsk(
  trx: Db,
  ask: { requestId: string; shiftId: string; carerId: string; minutes: number; now: Date; expiresAt: Date },
): Promise<string> {
  const id = newId(ask.now);
  await trx
    .insertInto('replacement_asks')
    .values({
      id,
      request_id: ask.requestId,
      carer_id: ask.carerId,
      wave: 1,
      position: 1,
      because: JSON.stringify({ minutes: ask.minutes, score: 0, because: [] }),
      asked_at: ask.now,
      expires_at: ask.expiresAt,
    })
    .execute();
  await trx.insertInto('replacement_ask_shifts').values({ ask_id: id, shift_id: ask.shiftId }).execute();
  return id;
}

/** Writes which requests the two halves of a swap have become. */
export async function writeHalves(
  trx: Db,
  answerId: string,
  { offered, answered }: { offered: string; answered: string },
): Promise<void> {
  await trx
    .updateTable('hour_offer_answers')
    .set({ offered_request_id: offered, answered_request_id: answered })
    .where('id', '=', answerId)
    .execute();
}

/** The two requests a swap has become; null while it is no more than an offer. */
export async function halvesOf(
  db: Db,
  offerId: string,
): Promise<{ offered: string; answered: string } | null> {
  const { rows } = await sql<{ offered: string; answered: string }>`
    select offered_request_id as offered, answered_request_id as answered from hour_offer_answers
    where offer_id = ${offerId} and state = 'accepted' and offered_request_id is not null
      and answered_request_id is not null`.execute(db);
  return rows[0] ?? null;
}

/** The other half of the swap that a request is one half of. */
export type OtherHalf = { offerId: string; requestId: string; people: string[]; starts: Date };

/** The other half of a swap that holds; null when the request is none, or when the swap has fallen already. */
export async function otherHalfOf(db: Db, requestId: string): Promise<OtherHalf | null> {
  const { rows } = await sql<OtherHalf>`
    select o.id as "offerId", other.id as "requestId", array[o.person_id, a.person_id]::text[] as people,
      (select min(s.starts_at) from replacement_shifts s where s.request_id = other.id) as starts
    from hour_offer_answers a join hour_offers o on o.id = a.offer_id
      join replacement_requests other on other.id <> ${requestId}
        and other.id in (a.offered_request_id, a.answered_request_id)
    where (a.offered_request_id = ${requestId} or a.answered_request_id = ${requestId})
      and a.state = 'accepted' and o.state = 'agreed'`.execute(db);
  return rows[0] ?? null;
}

/** Whether she has put this shift forward already. */
export async function isOffered(
  db: Db,
  personId: string,
  { contractId, start }: { contractId: string; start: Date },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    select from hour_offers o join hour_offer_times t on t.offer_id = o.id
    where o.person_id = ${personId} and o.state = 'open' and o.expires_at > ${now}
      and o.contract_id = ${contractId} and t.starts_at = ${start}`.execute(db);
  return rows.length > 0;
}

/**
 * A shift has been swapped: whatever else was offered or answered with it is over. An offer that somebody is settling at
 * this moment is left to her: she will find it gone.
 */
export async function closeOthers(
  trx: Db,
  shift: Span & { contractId: string },
  except: { offerId: string; answerId: string },
  now: Date,
): Promise<void> {
  await sql`update hour_offers set state = 'withdrawn', ended_at = ${now} where id in (
      select o.id from hour_offers o join hour_offer_times t on t.offer_id = o.id
      where o.state = 'open' and o.id <> ${except.offerId} and o.contract_id = ${shift.contractId}
        and t.starts_at = ${shift.start} for update of o skip locked)`.execute(trx);
  await sql`update hour_offer_answers set state = 'withdrawn', settled_at = ${now}
    where state = 'waiting' and id <> ${except.answerId} and contract_id = ${shift.contractId}
      and starts_at = ${shift.start}`.execute(trx);
}
