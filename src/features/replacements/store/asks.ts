import { sql, type RawBuilder } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import { isId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Ask, AskedShift, AskState } from '../domain/asks-states.ts';

type Row = Omit<Ask, 'shifts'> & {
  shifts: { id: string; willing: boolean; start: string | null; end: string | null }[];
};

const columns = sql`a.id, a.request_id as "requestId", a.carer_id as "carerId", a.wave, a.position, a.because,
  a.asked_at as "askedAt", a.expires_at as "expiresAt", a.state, a.answered_at as "answeredAt", a.reason,
  (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'willing', x.willing, 'start', x.proposed_start,
      'end', x.proposed_end) order by s.starts_at, s.id), '[]')
    from replacement_ask_shifts x join replacement_shifts s on s.id = x.shift_id where x.ask_id = a.id) as shifts`;

async function read(db: Db, condition: RawBuilder<unknown>): Promise<Ask[]> {
  const { rows } = await sql<Row>`
    select ${columns} from replacement_asks a where ${condition} order by a.wave, a.position, a.id`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, shifts: row.shifts.map(shiftFrom) }));
}

function shiftFrom({ id, willing, start, end }: Row['shifts'][number]): AskedShift {
  const proposed = start !== null && end !== null ? { start: new Date(start), end: new Date(end) } : null;
  return { id, willing, proposed };
}

/** Everybody asked for a request, in the order they were: for who has fetched the request. */
export function asksOf(db: Db, requestId: string): Promise<Ask[]> {
  return read(db, sql`a.request_id = ${requestId}`);
}

/** The same of several requests; nothing is asked of the database for none. */
export function asksOfAll(db: Db, requestIds: readonly string[]): Promise<Ask[]> {
  return requestIds.length === 0
    ? Promise.resolve([])
    : read(db, sql`a.request_id = any(${requestIds}::uuid[])`);
}

/** What this actor was asked; null when it was not she. */
export async function askFor(db: Db, actor: Person, askId: string): Promise<Ask | null> {
  if (!isId(askId)) return null;
  const [ask] = await read(db, sql`a.id = ${askId} and a.carer_id = ${actor.id}`);
  return ask ?? null;
}

/** An ask by its id, whoever it is for: the caller has fetched its request. */
export async function askById(db: Db, askId: string): Promise<Ask | null> {
  if (!isId(askId)) return null;
  const [ask] = await read(db, sql`a.id = ${askId}`);
  return ask ?? null;
}

/** What she was asked lately, the last first. */
export function asksFor(db: Db, actor: Person, limit: number): Promise<Ask[]> {
  return read(
    db,
    sql`a.id in (select id from replacement_asks where carer_id = ${actor.id} order by asked_at desc limit ${limit})`,
  );
}

/** Somebody to ask. */
export type NewAsk = Pick<
  Ask,
  'id' | 'requestId' | 'carerId' | 'wave' | 'position' | 'because' | 'askedAt' | 'expiresAt'
> & {
  shiftIds: readonly string[];
};

/**
 * Holds the availabilities of all who may be asked, in the same order for everybody, so that nobody waits in a circle.
 * That holds of the first time in a transaction, once its requests are held; from then on `wait` is false, and whom
 * others hold is left to them. The ids of those held.
 */
export async function holdAvailabilities(
  trx: Db,
  carerIds: readonly string[],
  { wait }: { wait: boolean },
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from availabilities where person_id = any(${carerIds}::uuid[]) order by person_id
    ${wait ? sql`for update` : sql`for update skip locked`}`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Writes that somebody is asked: by the ask she was too late for or had not answered, which is opened anew, else by one of
 * its own. Not while something else is asked of her in this request or once it is over between her and it, nor as often this
 * week as she lets herself be. Her availability is held (before, when several are asked), so that two requests at the same
 * moment count each other. The id under which she is asked; null when she is not.
 */
export async function insertAsk(trx: Db, ask: NewAsk): Promise<string | null> {
  const week = new Date(ask.askedAt.getTime() - 7 * 86_400_000);
  await sql`select from availabilities where person_id = ${ask.carerId} for update`.execute(trx);
  const because = sql`${JSON.stringify(ask.because)}::jsonb`;
  const hers = sql`a.request_id = ${ask.requestId} and a.carer_id = ${ask.carerId}`;
  const { rows } = await sql<{ id: string }>`
    with may as (
      select from availabilities v where v.person_id = ${ask.carerId} and v.asked_at_most > (
          select count(*) from replacement_asks a cross join lateral unnest(a.asked_before || a.asked_at) as t(at)
          where a.carer_id = v.person_id and a.asked_at > ${week} and t.at > ${week})
        and not exists (select from replacement_asks a where ${hers}
          and a.state in ('waiting', 'willing', 'countered', 'withdrawn', 'thanked'))
    ), anew as (
      update replacement_asks old set state = 'waiting', wave = ${ask.wave}, position = ${ask.position},
          because = ${because}, asked_at = ${ask.askedAt}, expires_at = ${ask.expiresAt}, answered_at = null,
          reason = null, asked_before = old.asked_before || old.asked_at
        from may where old.id = (select a.id from replacement_asks a where ${hers}
          and a.state in ('too-late', 'expired') order by a.asked_at desc, a.id limit 1)
        returning old.id
    ), more as (
      insert into replacement_asks (id, request_id, carer_id, wave, position, because, asked_at, expires_at)
        select ${ask.id}, ${ask.requestId}, ${ask.carerId}, ${ask.wave}, ${ask.position}, ${because},
          ${ask.askedAt}, ${ask.expiresAt}
        from may where not exists (select from anew) returning id
    ) select id from anew union all select id from more`.execute(trx);
  const [written] = rows;
  if (!written) return null;
  await writeWishes(trx, written.id, []);
  await trx
    .insertInto('replacement_ask_shifts')
    .values(ask.shiftIds.map((id) => ({ ask_id: written.id, shift_id: id })))
    .onConflict((row) => row.doNothing())
    .execute();
  return written.id;
}

/** Writes how an ask stands. */
export async function writeAskState(
  trx: Db,
  askId: string,
  state: AskState,
  said: { at: Date; reason?: string | null } | null,
): Promise<void> {
  await trx
    .updateTable('replacement_asks')
    .set({ state, ...(said && { answered_at: said.at, reason: said.reason ?? null }) })
    .where('id', '=', askId)
    .execute();
}

/** Writes what she said of each of her hours: yes, or other hours instead. */
export async function writeWishes(
  trx: Db,
  askId: string,
  wishes: readonly { shiftId: string; proposed: { start: Date; end: Date } | null }[],
): Promise<void> {
  const ids = wishes.map(({ shiftId }) => shiftId);
  const starts = wishes.map(({ proposed }) => proposed?.start ?? null);
  const ends = wishes.map(({ proposed }) => proposed?.end ?? null);
  await sql`
    update replacement_ask_shifts x set willing = said.shift_id is not null, proposed_start = said.start_at,
      proposed_end = said.end_at
    from replacement_ask_shifts hers left join unnest(${ids}::uuid[], ${starts}::timestamptz[],
      ${ends}::timestamptz[]) as said(shift_id, start_at, end_at) on said.shift_id = hers.shift_id
    where x.ask_id = ${askId} and hers.ask_id = x.ask_id and hers.shift_id = x.shift_id`.execute(trx);
}

/** Ends those whose time is over, and those left with none of their hours; which, and how. */
export async function endAsks(
  trx: Db,
  requestId: string,
  now: Date,
): Promise<{ id: string; carerId: string; was: AskState; state: AskState }[]> {
  const { rows } = await sql<{ id: string; carerId: string; was: AskState; state: AskState }>`
    with live as (
      select a.id, a.state as was, not exists (
          select from replacement_ask_shifts x join replacement_shifts s on s.id = x.shift_id
          where x.ask_id = a.id and s.state = 'open' and s.starts_at > ${now}) as nothing_left
      from replacement_asks a
      where a.request_id = ${requestId} and a.state in ('waiting', 'willing', 'countered') for update)
    update replacement_asks a
      set state = case when live.nothing_left then 'too-late' else 'expired' end
    from live where a.id = live.id and (live.nothing_left or (live.was = 'waiting' and a.expires_at <= ${now}))
    returning a.id, a.carer_id as "carerId", live.was, a.state`.execute(trx);
  return rows;
}

/** Calls off everything that is still awaited from anybody; whom it was awaited from. */
export async function withdrawAsks(trx: Db, requestId: string): Promise<{ id: string; carerId: string }[]> {
  const { rows } = await sql<{ id: string; carerId: string }>`
    update replacement_asks set state = 'withdrawn'
    where request_id = ${requestId} and state in ('waiting', 'willing', 'countered')
    returning id, carer_id as "carerId"`.execute(trx);
  return rows;
}
