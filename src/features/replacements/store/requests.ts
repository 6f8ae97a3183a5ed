import { sql, type RawBuilder } from 'kysely';
import { scopeIds, type Person } from '../../../language/actor.ts';
import { isId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Request, RequestLine, SeenRequest } from '../domain/request.ts';
import { endedEmpty } from './shifts.ts';

const columns = sql`r.id, r.carer_id as "carerId", json_build_object('firstName', p.first_name, 'initial', p.initial) as carer,
  r.asked_by as "askedById",
  case when a.id is not null then json_build_object('firstName', a.first_name, 'initial', a.initial) end as "askedBy", r.on_word_of as "onWordOf", r.department_code as "departmentCode",
  d.time_zone as "timeZone", r.motive, r.urgent, r.same_person as "samePerson", r.faces_at_most as "facesAtMost",
  r.wave_size as "waveSize", r.wave_minutes as "waveMinutes", r.choosing, r.state, r.created_at as "createdAt",
  r.asked_at as "askedAt", r.escalated_at as "escalatedAt", r.settled_at as "settledAt", r.ended_at as "endedAt"`;
const tables = sql`replacement_requests r join people p on p.id = r.carer_id left join people a on a.id = r.asked_by
  join departments d on d.code = r.department_code`;

/** What the actor is to `replacement_requests r`, or null: then it does not exist for her. */
function standingOf(actor: Person): RawBuilder<SeenRequest['standing'] | null> {
  return sql`case
    when r.carer_id = ${actor.id} then 'carer'
    when r.asked_by = ${actor.id} then 'asker'
    -- A draft is the affair of who writes it.
    when r.state = 'draft' then null
    when exists (
      select from replacement_shifts s join employers e on e.id = s.employer_id
      where s.request_id = r.id and e.person_id = ${actor.id}
    ) then 'employer'
    when exists (
      select from grants g where g.person_id = r.carer_id and g.withdrawn_at is null and g.role = 'carer'
        and g.scope_kind = 'centre' and g.scope_id = any(${scopeIds(actor, 'facilitator', 'centre')}::text[])
    ) then 'facilitator'
  end`;
}

/** A request as this actor sees it; null when there is none for her. */
export async function requestById(db: Db, actor: Person, id: string): Promise<SeenRequest | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<SeenRequest>`select * from (
    select ${columns}, ${standingOf(actor)} as standing from ${tables} where r.id = ${id}
  ) seen where standing is not null`.execute(db);
  return rows[0] ?? null;
}

/** The same for a change: nobody else changes it until the transaction ends. */
export async function requestToChange(trx: Db, actor: Person, id: string): Promise<SeenRequest | null> {
  if (!isId(id)) return null;
  await sql`select from replacement_requests where id = ${id} for update`.execute(trx);
  return requestById(trx, actor, id);
}

/** A request for what the house does by itself: no actor, so never for a page. */
export async function requestForJobs(db: Db, id: string): Promise<Request | null> {
  const { rows } = await sql<Request>`select ${columns} from ${tables} where r.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The same of several, by their ids. */
export async function requestsForJobs(db: Db, ids: readonly string[]): Promise<Map<string, Request>> {
  const { rows } =
    await sql<Request>`select ${columns} from ${tables} where r.id = any(${ids}::uuid[])`.execute(db);
  return new Map(rows.map((request) => [request.id, request]));
}

/**
 * The requests this actor has to do with, the last first: those about her or asked by her; for an employer, those
 * about his hours; for a facilitator, those of her relay's carers. An employer's counts are those of his own hours.
 */
export async function requestsFor(db: Db, actor: Person, limit: number): Promise<RequestLine[]> {
  const centres = scopeIds(actor, 'facilitator', 'centre');
  const ids = sql`(select id, created_at from replacement_requests where carer_id = ${actor.id} order by created_at desc limit ${limit})
      union (select id, created_at from replacement_requests where asked_by = ${actor.id} order by created_at desc limit ${limit})
      union (select r.id, r.created_at from employers e join replacement_shifts s on s.employer_id = e.id
        join replacement_requests r on r.id = s.request_id
        where e.person_id = ${actor.id} and r.state <> 'draft' order by r.created_at desc limit ${limit * 10})
      union (select r.id, r.created_at from grants g join replacement_requests r on r.carer_id = g.person_id
        where g.scope_kind = 'centre' and g.scope_id = any(${centres}::text[]) and g.withdrawn_at is null
          and g.role = 'carer' and r.state <> 'draft' order by r.created_at desc limit ${limit})`;
  return lines(db, actor, ids, limit);
}

/** The requests about this actor, or that she asked for others, some of whose hours are ahead: the last first. */
export function requestsAhead(db: Db, actor: Person, now: Date, limit: number): Promise<RequestLine[]> {
  const ids = sql`select r.id, r.created_at from replacement_requests r
    where (r.carer_id = ${actor.id} or r.asked_by = ${actor.id}) and r.state <> 'cancelled' and exists (
      select from replacement_shifts s where s.request_id = r.id and s.starts_at > ${now})
    order by r.created_at desc limit ${limit}`;
  return lines(db, actor, ids, limit);
}

/** Those of these requests that this actor sees. */
export function requestLines(db: Db, actor: Person, ids: readonly string[]): Promise<RequestLine[]> {
  if (ids.length === 0) return Promise.resolve([]);
  const meant = sql`select id, created_at from replacement_requests where id = any(${ids}::uuid[])`;
  return lines(db, actor, meant, ids.length);
}

async function lines(db: Db, actor: Person, ids: RawBuilder<unknown>, limit: number): Promise<RequestLine[]> {
  const { rows } = await sql<RequestLine>`
    with ids as (${ids}), newest as (select distinct id, created_at from ids order by created_at desc, id limit ${limit}),
    seen as (
      select ${columns}, ${standingOf(actor)} as standing from newest n
        join replacement_requests r on r.id = n.id join people p on p.id = r.carer_id
        left join people a on a.id = r.asked_by join departments d on d.code = r.department_code
    )
    select seen.*, count.* from seen cross join lateral (
      select min(s.starts_at) as first, max(s.starts_at) as "lastStart", count(*)::int as shifts,
        count(*) filter (where s.state = 'open')::int as open,
        count(*) filter (where s.state = 'taken')::int as taken,
        count(*) filter (where s.state = 'agreed')::int as agreed,
        count(*) filter (where s.state = 'uncovered')::int as uncovered
      from replacement_shifts s join employers e on e.id = s.employer_id
      where s.request_id = seen.id and (s.state <> 'withdrawn' or seen.state = 'cancelled'
          or ${endedEmpty(sql`seen.state`, sql`seen.id`)})
        and (seen.standing <> 'employer' or e.person_id = ${actor.id})
    ) count
    where seen.standing is not null and count.shifts > 0
    order by seen."createdAt" desc, seen.id`.execute(db);
  return rows;
}
