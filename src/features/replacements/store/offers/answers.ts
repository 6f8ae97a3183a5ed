import type { Met, ReadAnswer } from '../../domain/offers/view.ts';
import { sql, type RawBuilder } from 'kysely';
import type { Person } from '../../../../language/actor.ts';
import { knownGestures } from '../../../../language/gestures.ts';
import type { Db } from '../../../../platform/db/database.ts';
import type { ShiftKind } from '../../domain/request.ts';

type Row = Omit<ReadAnswer, 'given'> & {
  contractId: string | null;
  start: Date;
  end: Date;
  communeName: string;
  timeZone: string;
  kind: ShiftKind;
  gestures: string[];
};

async function read(db: Db, condition: RawBuilder<unknown>): Promise<ReadAnswer[]> {
  const { rows } = await sql<Row>`
    select a.id, a.offer_id as "offerId", a.person_id as "personId", p.first_name as "firstName", p.initial, a.word,
      a.reach, a.state, a.answered_at as "answeredAt", a.contract_id as "contractId", a.starts_at as start,
      a.ends_at as "end", a.shift_kind as kind, c.name as "communeName", d.time_zone as "timeZone", k.gestures
    from hour_offer_answers a join people p on p.id = a.person_id
      left join contracts k on k.id = a.contract_id left join employers e on e.id = k.employer_id
      left join communes c on c.code = e.commune_code left join departments d on d.code = c.department_code
    where ${condition} order by a.answered_at, a.id limit 100`.execute(db);
  return rows.map(({ contractId, start, end, communeName, timeZone, kind, gestures, ...answer }) => ({
    ...answer,
    given: contractId
      ? { contractId, start, end, kind, communeName, timeZone, gestures: knownGestures(gestures) }
      : null,
  }));
}

/** Every answer to an offer that is not taken back, the first first: for who offered, who has been shown it. */
export function answersTo(db: Db, offerId: string): Promise<ReadAnswer[]> {
  return read(db, sql`a.offer_id = ${offerId} and a.state <> 'withdrawn'`);
}

/** What this actor answered to an offer; null when she has not, or has taken it back. */
export async function answerOf(db: Db, actor: Person, offerId: string): Promise<ReadAnswer | null> {
  const hers = sql`a.offer_id = ${offerId} and a.person_id = ${actor.id} and a.state <> 'withdrawn'`;
  return (await read(db, hers)).at(-1) ?? null;
}

/** How many wait for each of these offers. */
export async function waitingFor(db: Db, offerIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select offer_id as id, count(*)::int as count from hour_offer_answers
    where offer_id = any(${offerIds}::uuid[]) and state = 'waiting' group by 1`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/**
 * How the other side of an agreement lets itself be reached: read from her account at this moment, by the one contact
 * she named, and only for the two who agreed. Null for anybody else, and as long as nobody has agreed.
 */
export async function metThrough(db: Db, actor: Person, offerId: string): Promise<Met | null> {
  const { rows } = await sql<Met>`
    select p.first_name as "firstName", p.initial, met.reach,
      case met.reach when 'phone' then u.phone_number when 'email' then u.email end as contact
    from (
      select a.person_id as other, a.reach from hour_offers o join hour_offer_answers a on a.offer_id = o.id
        where o.id = ${offerId} and o.state = 'agreed' and a.state = 'accepted' and o.person_id = ${actor.id}
      union all
      select o.person_id, o.reach from hour_offers o join hour_offer_answers a on a.offer_id = o.id
        where o.id = ${offerId} and o.state = 'agreed' and a.state = 'accepted' and a.person_id = ${actor.id}
    ) met join people p on p.id = met.other join sign_in_users u on u.id = p.id
    where met.reach is not null`.execute(db);
  return rows[0] ?? null;
}
