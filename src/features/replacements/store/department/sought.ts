import { sql } from 'kysely';
import type { Person } from '../../../../language/actor.ts';
import type { Db } from '../../../../platform/db/database.ts';
import { visibleTo } from '../../../people/store/visibility.ts';
import { mayBeAsked, type AskedBefore } from '../../domain/asks-again.ts';
import { wantedFrom, type Span } from '../../domain/candidates/looked.ts';
import { mostShifts, type DepartmentPlan, type LeftOutOfPlan } from '../../domain/department/plan.ts';
import { pairOf, type Sought } from '../../domain/department/problem.ts';
import type { EmployersWord } from '../../domain/employers-word.ts';
import type { ReplacementShift } from '../../domain/request.ts';
import { employersWords } from '../employers-word.ts';
import { askedColumns } from '../looked.ts';
import { isAwaited, openShiftsIn, shiftsByIds } from '../shifts.ts';

/** The first hours nobody has taken nor is awaited for in a department, of requests that are being asked, and whose they are. */
export async function soughtIn(db: Db, departmentCode: string, span: Span): Promise<Sought[]> {
  return withReplaced(db, await openShiftsIn(db, departmentCode, { ...span, limit: mostShifts }));
}

/** The same for shifts by their ids, open or not. */
export async function soughtByIds(db: Db, ids: readonly string[]): Promise<(Sought & { open: boolean })[]> {
  const shifts = await shiftsByIds(db, ids);
  const open = new Set(shifts.flatMap(({ id, state }) => (state === 'open' ? [id] : [])));
  return (await withReplaced(db, shifts)).map((shift) => ({ ...shift, open: open.has(shift.id) }));
}

async function withReplaced(db: Db, shifts: readonly ReplacementShift[]): Promise<Sought[]> {
  const ids = [...new Set(shifts.map(({ requestId }) => requestId))];
  const rows = ids.length
    ? await db.selectFrom('replacement_requests').select(['id', 'carer_id']).where('id', 'in', ids).execute()
    : [];
  const replaced = new Map(rows.map((row) => [row.id, row.carer_id]));
  return shifts.flatMap((shift) => {
    const replacedId = replaced.get(shift.requestId);
    return replacedId ? [{ ...wantedFrom(shift), requestId: shift.requestId, replacedId }] : [];
  });
}

/** How many hours of these days a plan leaves out, and why. */
export async function leftOutOf(
  db: Db,
  { id, departmentCode }: Pick<DepartmentPlan, 'id' | 'departmentCode'>,
  span: Span,
): Promise<LeftOutOfPlan> {
  const { rows } = await sql<LeftOutOfPlan>`
    select count(*) filter (where same_person)::int as together,
      count(*) filter (where not same_person and awaited)::int as awaiting,
      count(*) filter (where not same_person and not awaited)::int as more
    from (
      select r.same_person, ${isAwaited} as awaited
      from replacement_shifts s join replacement_requests r on r.id = s.request_id
      where r.department_code = ${departmentCode} and r.state = 'asking' and s.state = 'open'
        and s.starts_at >= ${span.start} and s.starts_at < ${span.end} and not exists (
          select from department_plan_lines l where l.plan_id = ${id} and l.shift_id = s.id)) left_out`.execute(
    db,
  );
  return rows[0] ?? { together: 0, awaiting: 0, more: 0 };
}

/** Whoever was asked for a request and may not be asked for these hours of it now. */
export async function askedPairs(db: Db, sought: readonly Sought[]): Promise<Set<string>> {
  const ids = [...new Set(sought.map(({ requestId }) => requestId))];
  const { rows } = await sql<AskedBefore & { requestId: string; carerId: string }>`
    select ${askedColumns} from replacement_asks a where a.request_id = any(${ids}::uuid[])`.execute(db);
  const asked = Map.groupBy(rows, ({ requestId }) => requestId);
  return new Set(
    sought.flatMap((shift) =>
      [...Map.groupBy(asked.get(shift.requestId) ?? [], ({ carerId }) => carerId)].flatMap(
        ([carerId, before]) => (mayBeAsked(before, shift) ? [] : [pairOf(carerId, shift.id)]),
      ),
    ),
  );
}

/** What the employers of these hours let be, by request. */
export const wordsOf = (db: Db, sought: readonly Sought[]): Promise<Map<string, EmployersWord>> =>
  employersWords(db, [...new Set(sought.map(({ requestId }) => requestId))]);

/** Names of those whose page this reader may open: the others are in a plan without one. */
export async function namesFor(db: Db, reader: Person, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, trim(p.first_name || ' ' || case when p.initial <> '' then p.initial || '.' else '' end) as name
    from people p where p.id = any(${ids}::uuid[]) and ${visibleTo(reader)}`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
