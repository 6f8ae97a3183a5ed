import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { contractsOf } from '../../work/store/contracts.ts';
import { plannedShifts } from '../../work/store/shifts.ts';
import type { WorkedShift } from '../domain/papers-recap.ts';

type Span = { start: Date; end: Date };

/**
 * The hours of a carer that touch a span: those of her contracts, but for those a colleague does instead, and those she
 * does instead of a colleague. Hers alone: nobody else is ever given them.
 */
export async function workedShifts(db: Db, carerId: string, span: Span): Promise<WorkedShift[]> {
  const [planned, contracts, replaced, replacing] = await Promise.all([
    plannedShifts(db, carerId, span),
    contractsOf(db, carerId),
    replacedShifts(db, carerId, span),
    replacingShifts(db, carerId, span),
  ]);
  const employers = new Map(contracts.map(({ id, employer }) => [id, employer]));
  const own = planned.flatMap(({ contractId, employerId, start, end, kind }): WorkedShift[] => {
    const employer = employers.get(contractId);
    if (!employer || replaced.has(keyOf(contractId, start))) return [];
    const { name: employerName, communeName, timeZone } = employer;
    return [{ start, end, kind, employerId, employerName, communeName, timeZone, replacing: false }];
  });
  return [...own, ...replacing];
}

const keyOf = (contractId: string, start: Date) => `${contractId} ${String(start.getTime())}`;

/** The hours of hers that a colleague was agreed to for. */
async function replacedShifts(db: Db, carerId: string, { start, end }: Span): Promise<Set<string>> {
  const { rows } = await sql<{ contractId: string; start: Date }>`
    select s.contract_id as "contractId", coalesce(s.first_starts_at, s.starts_at) as start
    from contracts k join replacement_shifts s on s.contract_id = k.id
      join replacement_covers c on c.shift_id = s.id and c.state = 'agreed'
    where k.carer_id = ${carerId} and coalesce(s.first_starts_at, s.starts_at) < ${end}
      and coalesce(s.first_ends_at, s.ends_at) > ${start}`.execute(db);
  return new Set(rows.map((row) => keyOf(row.contractId, row.start)));
}

/** The hours she was agreed to for, at a colleague's employer (index replacement_covers_one_place). */
async function replacingShifts(db: Db, carerId: string, { start, end }: Span): Promise<WorkedShift[]> {
  const { rows } = await sql<WorkedShift>`
    select lower(c.during) as start, upper(c.during) as "end", s.kind, e.id as "employerId", e.name as "employerName",
      t.name as "communeName", d.time_zone as "timeZone", true as replacing
    from replacement_covers c join replacement_shifts s on s.id = c.shift_id
      join employers e on e.id = s.employer_id join communes t on t.code = e.commune_code
      join departments d on d.code = t.department_code
    where c.carer_id = ${carerId} and c.state = 'agreed' and c.during && tstzrange(${start}, ${end})`.execute(
    db,
  );
  return rows;
}
