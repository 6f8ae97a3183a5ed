import { sql } from 'kysely';
import { newId } from '../../../language/ids.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Held } from '../domain/asks-standing.ts';
import type { Span } from '../domain/candidates/looked.ts';
import type { Cover, ReleasedBecause } from '../domain/cover.ts';
import type { ShiftState } from '../domain/request.ts';

/** Every cover of a request, released ones too, the first taken first. */
export async function requestCovers(db: Db, requestId: string): Promise<Cover[]> {
  const { rows } = await sql<Cover>`
    select c.id, c.shift_id as "shiftId", s.employer_id as "employerId", c.ask_id as "askId",
      c.agreement_id as "agreementId", c.carer_id as "carerId", lower(c.during) as start, upper(c.during) as end, c.state,
      c.released_because as "releasedBecause"
    from replacement_covers c join replacement_shifts s on s.id = c.shift_id
    where s.request_id = ${requestId} order by c.taken_at, lower(c.during), c.id`.execute(db);
  return rows;
}

/** What came of the hours that were given for these asks. */
export async function coversByAsks(db: Db, askIds: readonly string[]): Promise<(Held & { askId: string })[]> {
  const { rows } = await sql<Held & { askId: string }>`
    select ask_id as "askId", state <> 'released' as hers, released_because as was
    from replacement_covers where ask_id = any(${askIds}::uuid[])`.execute(db);
  return rows;
}

/** How PostgreSQL names the two rules that hold who may have which hours. */
const constraints = {
  replacement_covers_one_winner: 'taken',
  replacement_covers_one_place: 'elsewhere',
} as const;

/** Whether the database refused hours because they are somebody else's, or because she is elsewhere then. */
export function refusalOf(error: unknown): 'taken' | 'elsewhere' | null {
  if (!(error instanceof Error) || !('constraint' in error)) return null;
  const { constraint } = error;
  return Object.hasOwn(constraints, String(constraint))
    ? constraints[constraint as keyof typeof constraints]
    : null;
}

/** Among the locks of the house that stand for nothing but their numbers: whoever is given hours, one lot at a time. */
const takingHours = 7301;

/**
 * Gives hours to somebody. The database itself lets one person have them: see {@link refusalOf}. Two lots for one person
 * at the same moment would wait for each other, as each is written before its rule is looked at: the second waits here.
 */
export async function insertCovers(
  trx: Db,
  {
    carerId,
    askId,
    shifts,
    now,
  }: { carerId: string; askId: string | null; shifts: readonly (Span & { id: string })[]; now: Date },
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${takingHours}, hashtext(${carerId}))`.execute(trx);
  for (const { id, start, end } of shifts)
    await sql`insert into replacement_covers (id, shift_id, ask_id, carer_id, during, taken_at)
      values (${newId(now)}, ${id}, ${askId}, ${carerId}, tstzrange(${start}, ${end}), ${now})`.execute(trx);
  await writeShiftStates(
    trx,
    shifts.map(({ id }) => id),
    'taken',
  );
}

/** Writes how shifts stand. */
export async function writeShiftStates(
  trx: Db,
  shiftIds: readonly string[],
  state: ShiftState,
): Promise<void> {
  if (shiftIds.length === 0) return;
  await trx.updateTable('replacement_shifts').set({ state }).where('id', 'in', shiftIds).execute();
}

/** Takes out of what is asked all that nobody is agreed to for. */
export async function withdrawShifts(trx: Db, requestId: string): Promise<void> {
  await sql`update replacement_shifts set state = 'withdrawn'
    where request_id = ${requestId} and state in ('open', 'taken')`.execute(trx);
}

/**
 * Sets hours aside that are about to move, so that those that take each other's place do not meet on the way. When they
 * were first asked for is kept.
 */
export async function setAside(trx: Db, ids: readonly string[]): Promise<void> {
  await sql`update replacement_shifts
    set starts_at = starts_at - interval '100 years', ends_at = ends_at - interval '100 years',
      first_starts_at = coalesce(first_starts_at, starts_at), first_ends_at = coalesce(first_ends_at, ends_at)
    where id = any(${ids}::uuid[])`.execute(trx);
}

/** Moves hours, as somebody who offered others takes them. */
export async function moveShifts(trx: Db, moved: readonly (Span & { id: string })[]): Promise<void> {
  const ids = moved.map(({ id }) => id);
  await setAside(trx, ids);
  const [starts, ends] = [moved.map(({ start }) => start), moved.map(({ end }) => end)];
  await sql`update replacement_shifts s set starts_at = m.start_at, ends_at = m.end_at
    from unnest(${ids}::uuid[], ${starts}::timestamptz[], ${ends}::timestamptz[]) as m(id, start_at, end_at)
    where s.id = m.id`.execute(trx);
}

/** Writes that hours are nobody's again, and asked for anew. */
export async function reopenShifts(trx: Db, shiftIds: readonly string[], now: Date): Promise<void> {
  if (shiftIds.length === 0) return;
  const again = { state: 'open', reopened_at: now };
  await trx.updateTable('replacement_shifts').set(again).where('id', 'in', shiftIds).execute();
}

/** Those she took by one yes, those an employer is asked about at once, or one shift; all of a request unless told. */
export type WhichCovers = { askId?: string; agreementId?: string; shiftId?: string };

/** Hours taken back, and by which ask they were held. */
type Released = { shiftId: string; askId: string | null; start: Date };

/** Takes hours back from who holds them; the shifts that are nobody's now. */
export async function releaseCovers(
  trx: Db,
  which: { requestId: string } & WhichCovers,
  because: ReleasedBecause,
  now: Date,
): Promise<Released[]> {
  const { requestId, askId = null, agreementId = null, shiftId = null } = which;
  const { rows } = await sql<Released>`
    update replacement_covers c set state = 'released', released_at = ${now}, released_because = ${because}
    from replacement_shifts s
    where s.id = c.shift_id and c.state <> 'released' and s.request_id = ${requestId}
      and (${askId}::uuid is null or c.ask_id = ${askId})
      and (${agreementId}::uuid is null or c.agreement_id = ${agreementId})
      and (${shiftId}::uuid is null or s.id = ${shiftId})
    returning s.id as "shiftId", c.ask_id as "askId", s.starts_at as start`.execute(trx);
  return rows;
}

/** Writes which hours of hers, not agreed to yet, an employer is asked about. */
export async function askAboutCovers(
  trx: Db,
  agreementId: string,
  { carerId, shiftIds }: { carerId: string; shiftIds: readonly string[] },
): Promise<void> {
  await sql`update replacement_covers set agreement_id = ${agreementId}
    where shift_id = any(${shiftIds}::uuid[]) and carer_id = ${carerId} and state = 'taken'`.execute(trx);
}

/** The employer agreed: what he was asked about is hers. */
export async function agreeCovers(trx: Db, agreementId: string): Promise<void> {
  await sql`with agreed as (
      update replacement_covers set state = 'agreed'
      where agreement_id = ${agreementId} and state = 'taken' returning shift_id)
    update replacement_shifts s set state = 'agreed' from agreed where s.id = agreed.shift_id`.execute(trx);
}
