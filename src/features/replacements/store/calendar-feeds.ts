import { sql } from 'kysely';
import { isId } from '../../../language/ids.ts';
import type { Locale } from '../../../language/locale.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { CoverOnCalendar } from '../domain/calendar-cover.ts';

/** Since when she has a calendar address; null when she has none. */
export async function feedSince(db: Db, personId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('calendar_feeds')
    .select('created_at')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.created_at ?? null;
}

/** Gives her an address, in place of the one she had. */
export async function writeFeed(
  trx: Db,
  feed: { personId: string; digest: Buffer; at: Date },
): Promise<void> {
  const said = { token_digest: feed.digest, created_at: feed.at };
  await trx
    .insertInto('calendar_feeds')
    .values({ person_id: feed.personId, ...said })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(said))
    .execute();
}

/** Takes her address away; whether she had one. */
export async function deleteFeed(trx: Db, personId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('calendar_feeds')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whose calendar an address is, by its digest. */
export async function personOfFeed(db: Db, digest: Buffer): Promise<{ id: string; locale: Locale } | null> {
  const { rows } = await sql<{ id: string; locale: Locale }>`
    select p.id, p.locale from calendar_feeds f join people p on p.id = f.person_id
    where f.token_digest = ${digest}`.execute(db);
  return rows[0] ?? null;
}

const columns = sql`v.id, lower(v.during) as start, upper(v.during) as "end", v.state, c.name as "communeName",
  coalesce(v.released_at, (
    select a.answered_at from employer_agreements a
    where a.id = v.agreement_id and a.state = 'agreed' and v.state = 'agreed'
  ), v.taken_at) as "changedAt"`;
const tables = sql`replacement_covers v join replacement_shifts s on s.id = v.shift_id
  join employers e on e.id = s.employer_id join communes c on c.code = e.commune_code`;

/** The hours she took that end after a moment, released ones too, so that calendars take them away; the first first. */
export async function coversSince(
  db: Db,
  carerId: string,
  since: Date,
  limit: number,
): Promise<CoverOnCalendar[]> {
  const { rows } = await sql<CoverOnCalendar>`select ${columns} from ${tables}
    where v.carer_id = ${carerId} and upper(v.during) > ${since} order by lower(v.during), v.id limit ${limit}`.execute(
    db,
  );
  return rows;
}

/** The hours to come that one agreement gave her. */
export async function coversOfAgreement(db: Db, agreementId: string, now: Date): Promise<CoverOnCalendar[]> {
  const { rows } = await sql<CoverOnCalendar>`select ${columns} from ${tables}
    where v.agreement_id = ${agreementId} and v.state = 'agreed' and upper(v.during) > ${now} order by lower(v.during) limit 100`.execute(
    db,
  );
  return rows;
}

/** Hours she took and holds, by their id; null when they are not hers. */
export async function coverHeldBy(db: Db, carerId: string, id: string): Promise<CoverOnCalendar | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<CoverOnCalendar>`select ${columns} from ${tables}
    where v.id = ${id} and v.carer_id = ${carerId} and v.state <> 'released'`.execute(db);
  return rows[0] ?? null;
}
