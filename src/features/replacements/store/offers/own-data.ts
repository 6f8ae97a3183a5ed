import { sql } from 'kysely';
import type { Exported } from '../../../../language/exported.ts';
import type { Db } from '../../../../platform/db/database.ts';
import { giveRows } from '../../../../platform/db/give-rows.ts';

/** What this room gives of each table of offers to the person who wrote it: never what another answered. */
const given: Record<string, string> = {
  hour_offers: `select o.kind, c.name as commune, o.kinds, o.gestures, o.most_minutes, o.hours_a_week, o.weekdays, o.word,
      o.reach, o.state, o.created_at, o.expires_at, o.ended_at
    from hour_offers o join communes c on c.code = o.commune_code where o.person_id = $1 order by o.created_at`,
  hour_offer_times: `select t.starts_at, t.ends_at from hour_offer_times t join hour_offers o on o.id = t.offer_id
    where o.person_id = $1 order by t.starts_at`,
  hour_offer_answers: `select a.word, a.reach, a.starts_at, a.ends_at, a.state, a.answered_at, a.settled_at
    from hour_offer_answers a where a.person_id = $1 order by a.answered_at`,
};

/** Everything kept of the hours she offered and of what she answered, for herself. It goes with her account by its keys. */
export function exportOffers(db: Db, personId: string): AsyncGenerator<Exported> {
  return giveRows(db, given, personId);
}

/** Forgets the offers that ended before this moment, with their answers. How many. */
export async function sweepOffers(db: Db, before: Date): Promise<number> {
  const { numAffectedRows } =
    await sql`delete from hour_offers where coalesce(ended_at, expires_at) < ${before}`.execute(db);
  return Number(numAffectedRows ?? 0);
}
