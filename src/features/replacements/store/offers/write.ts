import { sql } from 'kysely';
import type { Db } from '../../../../platform/db/database.ts';
import type { AnswerState, Offer, OfferAnswer, OfferState } from '../../domain/offers/offer.ts';

/** An offer as it is first written. */
export type NewOffer = Omit<Offer, 'commune' | 'timeZone' | 'state'> & {
  communeCode: string;
  departmentCode: string;
};

/** What an offer leaves unsaid unless it is of a kind that says it. */
export const unsaid = {
  kinds: [],
  gestures: [],
  mostMinutes: null,
  hoursAWeek: null,
  weekdays: [],
  contractId: null,
  word: '',
  reach: null,
  times: [],
} satisfies Partial<NewOffer>;

/** Writes an offer with its hours. Sent twice by the same page, it is there once: whether it was new. */
export async function insertOffer(trx: Db, offer: NewOffer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('hour_offers')
    .values({
      id: offer.id,
      kind: offer.kind,
      person_id: offer.authorId,
      department_code: offer.departmentCode,
      commune_code: offer.communeCode,
      kinds: offer.kinds,
      gestures: offer.gestures,
      most_minutes: offer.mostMinutes,
      hours_a_week: offer.hoursAWeek,
      weekdays: offer.weekdays,
      contract_id: offer.contractId,
      word: offer.word,
      reach: offer.reach,
      created_at: offer.createdAt,
      expires_at: offer.expiresAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  for (const { start, end } of offer.times)
    await trx
      .insertInto('hour_offer_times')
      .values({ offer_id: offer.id, starts_at: start, ends_at: end })
      .execute();
  return true;
}

/** How many of hers are open. */
export async function countOpen(db: Db, personId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from hour_offers
    where person_id = ${personId} and state = 'open' and expires_at > ${now}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Writes how an open or agreed offer ends. */
export async function writeOfferState(
  trx: Db,
  id: string,
  state: Exclude<OfferState, 'open'>,
  now: Date,
): Promise<void> {
  await trx.updateTable('hour_offers').set({ state, ended_at: now }).where('id', '=', id).execute();
}

/** Writes an answer, unless one of hers is there already: whether it was new. */
export async function insertAnswer(trx: Db, answer: Omit<OfferAnswer, 'state'>): Promise<boolean> {
  const { id, offerId, personId, word, reach, given, answeredAt } = answer;
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('hour_offer_answers')
    .values({
      id,
      offer_id: offerId,
      person_id: personId,
      word,
      reach,
      contract_id: given?.contractId ?? null,
      starts_at: given?.start ?? null,
      ends_at: given?.end ?? null,
      shift_kind: given?.kind ?? null,
      answered_at: answeredAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Writes how an answer stands. */
export async function writeAnswerState(
  trx: Db,
  id: string,
  state: Exclude<AnswerState, 'waiting'>,
  now: Date,
): Promise<void> {
  await trx.updateTable('hour_offer_answers').set({ state, settled_at: now }).where('id', '=', id).execute();
}

/** Says no to whoever still waits for an answer to this offer: who they were. */
export async function declineOthers(trx: Db, offerId: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    update hour_offer_answers set state = 'declined', settled_at = ${now}
    where offer_id = ${offerId} and state = 'waiting' returning person_id as "personId"`.execute(trx);
  return rows.map(({ personId }) => personId);
}
