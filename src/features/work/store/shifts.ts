import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import { inOrder, shiftsIn } from '../domain/calendar.ts';
import type { ContractDay, PlannedShift, WorkKind } from '../domain/contract.ts';
import type { Span } from '../domain/spans.ts';
import { contractsOfCarers } from './contracts.ts';

/** The hours a carer's contracts give that touch a span, whole, in order, whoever the employer. */
export async function plannedShifts(db: Db, carerId: string, span: Span): Promise<PlannedShift[]> {
  return (await plannedShiftsOf(db, [carerId], span)).get(carerId) ?? [];
}

/** The same for several carers at once; one without hours is in the map, with none. Two queries, however many. */
export async function plannedShiftsOf(
  db: Db,
  carerIds: readonly string[],
  span: Span,
): Promise<Map<string, PlannedShift[]>> {
  const planned = new Map(carerIds.map((id) => [id, [] as PlannedShift[]]));
  const contracts = carerIds.length > 0 ? await contractsOfCarers(db, carerIds) : [];
  const days = await daysOf(
    db,
    contracts.map(({ id }) => id),
    span,
  );
  for (const contract of contracts) {
    const { timeZone } = contract.employer;
    const shifts = shiftsIn(contract, days.get(contract.id) ?? [], span, timeZone);
    planned.get(contract.carerId ?? '')?.push(...shifts);
  }
  for (const shifts of planned.values()) shifts.sort(inOrder);
  return planned;
}

/** A usual shift that touches the span may be cut by a day as far from it as a shift is long. */
const around = 86_400_000;

/** The days that differ near a span, by contract (index contract_days_when). */
export async function daysOf(
  db: Db,
  contractIds: readonly string[],
  span: Span,
): Promise<Map<string, ContractDay[]>> {
  const days = new Map<string, ContractDay[]>();
  if (contractIds.length === 0) return days;
  const from = new Date(span.start.getTime() - around);
  const to = new Date(span.end.getTime() + around);
  const { rows } = await sql<{ contract_id: string; start: Date; end: Date; kind: WorkKind | null }>`
    select contract_id, starts_at as start, ends_at as "end", kind from contract_days
    where contract_id = any(${contractIds}::uuid[]) and starts_at < ${to} and ends_at > ${from}
    order by starts_at, id`.execute(db);
  for (const { contract_id: id, ...day } of rows) days.set(id, [...(days.get(id) ?? []), day]);
  return days;
}
