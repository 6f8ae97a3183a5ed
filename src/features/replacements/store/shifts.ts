import { sql, type RawBuilder } from 'kysely';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { knownGestures } from '../../../language/gestures.ts';
import { namedPlaceJson } from '../../places/store.ts';
import type { HeldHours } from '../domain/request-clash.ts';
import type { ReplacementShift, SeenRequest } from '../domain/request.ts';

type Row = Omit<ReplacementShift, 'gestures' | 'first'> & {
  gestures: string[];
  firstStart: Date | null;
  firstEnd: Date | null;
};

async function read(db: Db, condition: RawBuilder<unknown>): Promise<ReplacementShift[]> {
  const { rows } = await sql<Row>`
    select s.id, s.request_id as "requestId", s.contract_id as "contractId", s.employer_id as "employerId",
      e.name as "employerName", e.household,
      ${namedPlaceJson} as commune,
      k.schedule, k.presence_written as "presenceWritten", k.night_written as "nightWritten",
      k.separate_room as "separateRoom", k.job, s.starts_at as start, s.ends_at as end, s.kind, s.gestures, s.state,
      s.reopened_at as "reopenedAt", s.first_starts_at as "firstStart", s.first_ends_at as "firstEnd"
    from replacement_shifts s join employers e on e.id = s.employer_id
      join communes c on c.code = e.commune_code join contracts k on k.id = s.contract_id
    where ${condition} order by s.starts_at, s.id`.execute(db);
  return rows.map(({ firstStart, firstEnd, ...row }) => ({
    ...row,
    gestures: knownGestures(row.gestures),
    first: firstStart && firstEnd && { start: firstStart, end: firstEnd },
  }));
}

/** Whether a request ended with all of its hours taken out: nobody comes, and what was asked is still to be read. */
export const endedEmpty = (state: RawBuilder<unknown>, requestId: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`(${state} = 'ended' and not exists (
    select from replacement_shifts rest where rest.request_id = ${requestId} and rest.state <> 'withdrawn'))`;

/** Every shift of a request, those taken out too: for actions, which have fetched the request as its actor sees it. */
export function shiftsOf(db: Db, requestId: string): Promise<ReplacementShift[]> {
  return read(db, sql`s.request_id = ${requestId}`);
}

/** The same of several requests; nothing is asked of the database for none. */
export function shiftsOfAll(db: Db, requestIds: readonly string[]): Promise<ReplacementShift[]> {
  return requestIds.length === 0
    ? Promise.resolve([])
    : read(db, sql`s.request_id = any(${requestIds}::uuid[])`);
}

/**
 * The shifts of a request as its reader sees them: an employer only those at his home. Those taken out are there of a
 * draft, where they may be put back, of what was called off, and when nothing else is left of what ended.
 */
export function shiftsFor(db: Db, actor: Person, request: SeenRequest): Promise<ReplacementShift[]> {
  // Who asked sees what she asked for; an employer who asked did so for his own hours alone.
  const seen = request.standing === 'employer' ? sql`e.person_id = ${actor.id}` : sql`true`;
  const there = ['draft', 'cancelled'].includes(request.state)
    ? sql`true`
    : sql`(s.state <> 'withdrawn' or ${endedEmpty(sql`${request.state}::text`, sql`s.request_id`)})`;
  return read(db, sql`s.request_id = ${request.id} and ${there} and ${seen}`);
}

/** These shifts, whoever's they are: for who has fetched what names them. */
export function shiftsByIds(db: Db, ids: readonly string[]): Promise<ReplacementShift[]> {
  return read(db, sql`s.id = any(${ids}::uuid[])`);
}

/** Of `replacement_shifts s`: whether somebody who was asked for it has yet to answer, or waits to be chosen for it. */
export const isAwaited = sql<boolean>`exists (
  select from replacement_ask_shifts x join replacement_asks a on a.id = x.ask_id where x.shift_id = s.id
    and (a.state = 'waiting' or (a.state in ('willing', 'countered') and x.willing)))`;

/**
 * The hours nobody has taken nor is awaited for in a department, of requests that may be shared between several people:
 * the first of them.
 */
export function openShiftsIn(
  db: Db,
  departmentCode: string,
  { start, end, limit }: { start: Date; end: Date; limit: number },
): Promise<ReplacementShift[]> {
  return read(
    db,
    sql`s.id in (
      select s.id from replacement_shifts s join replacement_requests r on r.id = s.request_id
      where s.state = 'open' and s.starts_at >= ${start} and s.starts_at < ${end} and not ${isAwaited}
        and r.department_code = ${departmentCode} and r.state = 'asking' and not r.same_person
      order by s.starts_at, s.id limit ${limit})`,
  );
}

/** New hours of a request. */
export type NewShift = Pick<
  ReplacementShift,
  'id' | 'requestId' | 'contractId' | 'employerId' | 'start' | 'end' | 'kind' | 'gestures'
>;

/**
 * Adds hours to a draft; those that begin at the same time at the same employer's are put in their place, and keep
 * their id: the ids under which they all stand.
 */
export async function insertShifts(trx: Db, shifts: readonly NewShift[]): Promise<string[]> {
  if (shifts.length === 0) return [];
  const rows = await trx
    .insertInto('replacement_shifts')
    .values(
      shifts.map((shift) => ({
        id: shift.id,
        request_id: shift.requestId,
        contract_id: shift.contractId,
        employer_id: shift.employerId,
        starts_at: shift.start,
        ends_at: shift.end,
        kind: shift.kind,
        gestures: [...shift.gestures],
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['request_id', 'contract_id', 'starts_at']).doUpdateSet((given) => ({
        ends_at: given.ref('excluded.ends_at'),
        kind: given.ref('excluded.kind'),
        state: 'open',
      })),
    )
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The hours of a carer that are asked for already, in requests that are not over: drafts too. */
export async function hoursAskedFor(
  db: Db,
  carerId: string,
  span: { start: Date; end: Date },
): Promise<HeldHours[]> {
  const { rows } = await sql<HeldHours>`
    select r.id as "requestId", s.contract_id as "contractId", s.starts_at as start, s.ends_at as end
    from replacement_requests r join replacement_shifts s on s.request_id = r.id
    where r.carer_id = ${carerId} and r.state in ('draft', 'asking', 'settled') and s.state <> 'withdrawn'
      and s.starts_at < ${span.end} and s.ends_at > ${span.start}
    order by s.starts_at, s.id`.execute(db);
  return rows;
}

/** Takes hours out of a draft, or puts back those that were: only `kept` stay. */
export async function keepShifts(trx: Db, requestId: string, kept: readonly string[]): Promise<void> {
  await sql`update replacement_shifts set state = case when id = any(${kept}::uuid[]) then 'open' else 'withdrawn' end
    where request_id = ${requestId} and state in ('open', 'withdrawn')`.execute(trx);
}

/** Takes one shift of a draft away for good: other hours stand in for it. */
export async function removeShift(trx: Db, requestId: string, shiftId: string): Promise<void> {
  await trx
    .deleteFrom('replacement_shifts')
    .where('request_id', '=', requestId)
    .where('id', '=', shiftId)
    .where('state', 'in', ['open', 'withdrawn'])
    .execute();
}
