import { sql, type RawBuilder } from 'kysely';
import type { Person } from '../../../../language/actor.ts';
import { knownGestures } from '../../../../language/gestures.ts';
import { isId } from '../../../../language/ids.ts';
import type { Db } from '../../../../platform/db/database.ts';
import { namedPlaceJson } from '../../../places/store.ts';
import { offerKinds, type Offer } from '../../domain/offers/offer.ts';
import { mayOffer } from '../../domain/offers/rights.ts';

type Row = Omit<Offer, 'gestures' | 'times'> & {
  gestures: string[];
  times: { start: string; end: string }[];
};

const columns = sql`o.id, o.kind, o.person_id as "authorId",
  ${namedPlaceJson} as commune,
  d.time_zone as "timeZone", o.kinds, o.gestures, o.most_minutes as "mostMinutes", o.hours_a_week as "hoursAWeek",
  o.weekdays, o.contract_id as "contractId", o.word, o.reach, o.state, o.created_at as "createdAt",
  o.expires_at as "expiresAt",
  (select coalesce(json_agg(json_build_object('start', t.starts_at, 'end', t.ends_at) order by t.starts_at), '[]')
    from hour_offer_times t where t.offer_id = o.id) as times`;

async function read(db: Db, condition: RawBuilder<unknown>, limit = 1): Promise<Offer[]> {
  const { rows } = await sql<Row>`
    select ${columns} from hour_offers o join communes c on c.code = o.commune_code
      join departments d on d.code = o.department_code
    where ${condition} order by o.created_at desc, o.id limit ${limit}`.execute(db);
  return rows.map(({ gestures, times, ...offer }) => ({
    ...offer,
    gestures: knownGestures(gestures),
    times: times.map(({ start, end }) => ({ start: new Date(start), end: new Date(end) })),
  }));
}

/** « o » is in a department she lives or holds a role in. */
function inHers(actor: Person): RawBuilder<boolean> {
  const ids = (kind: 'department' | 'centre') =>
    actor.grants.flatMap(({ scope }) => (scope.kind === kind ? [scope.id] : []));
  const departments = [...ids('department'), ...(actor.departmentCode ? [actor.departmentCode] : [])];
  return sql<boolean>`(o.department_code = any(${departments}::text[])
    or o.department_code in (select department_code from centres where id = any(${ids('centre')}::uuid[])))`;
}

/** « o » is hers, or she answered it. */
const concerns = (actor: Person) => sql<boolean>`(o.person_id = ${actor.id} or exists (
  select from hour_offer_answers a where a.offer_id = o.id and a.person_id = ${actor.id} and a.state <> 'withdrawn'))`;

/** « o » is open, of a kind her roles read, and in a department of hers. Within her reach or not: see `domain/offers/reach`. */
function offeredTo(actor: Person, now: Date): RawBuilder<boolean> {
  const kinds = offerKinds.filter((kind) => mayOffer.read(actor, kind));
  return sql<boolean>`(o.state = 'open' and o.expires_at > ${now} and o.kind = any(${kinds}::text[])
    and ${inHers(actor)})`;
}

/** An offer as this actor sees it; null when there is none for her. */
export async function offerById(db: Db, actor: Person, id: string, now: Date): Promise<Offer | null> {
  if (!isId(id)) return null;
  const [offer] = await read(db, sql`o.id = ${id} and (${concerns(actor)} or ${offeredTo(actor, now)})`);
  return offer ?? null;
}

/** The same for a change: nobody else settles it until the transaction ends. */
export async function offerToChange(trx: Db, actor: Person, id: string, now: Date): Promise<Offer | null> {
  if (!isId(id)) return null;
  await sql`select from hour_offers where id = ${id} for update`.execute(trx);
  return offerById(trx, actor, id, now);
}

/** What others offer, the newest first (index hour_offers_open). */
export function offersFor(db: Db, actor: Person, now: Date, limit: number): Promise<Offer[]> {
  return read(db, sql`o.person_id <> ${actor.id} and ${offeredTo(actor, now)}`, limit);
}

/** Hers, and those she answered: still open, or settled in the last month. */
export function offersOf(db: Db, actor: Person, now: Date, limit: number): Promise<Offer[]> {
  const lately = new Date(now.getTime() - 30 * 86_400_000);
  return read(
    db,
    sql`o.id in (select id from hour_offers where person_id = ${actor.id}
        union select offer_id from hour_offer_answers where person_id = ${actor.id} and state <> 'withdrawn')
      and o.state <> 'withdrawn' and coalesce(o.ended_at, o.expires_at) > ${lately}`,
    limit,
  );
}
