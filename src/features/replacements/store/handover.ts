import { sql } from 'kysely';
import { isId } from '../../../language/ids.ts';
import type { Person } from '../../../language/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { noTexts, readerOf, type Sheet, type SheetTexts } from '../domain/handover-sheet.ts';
import { homesOpenTo } from './agreement-homes.ts';

type Row = Omit<Sheet, 'texts' | 'reader' | 'until'> & { [Part in keyof SheetTexts]: string | null } & {
  employerAccount: string | null;
};

/** The sheet of a contract as visible to the actor at this moment; null when there is none for her. */
export async function sheetFor(db: Db, actor: Person, contractId: string, now: Date): Promise<Sheet | null> {
  if (!isId(contractId)) return null;
  const { rows } = await sql<Row>`
    select k.id as "contractId", e.id as "employerId", e.name as "employerName", c.name as "communeName",
      d.time_zone as "timeZone", k.carer_id as "carerId", e.person_id as "employerAccount",
      h.gestures, h.habits, h.keys, h.reassures, h.avoid, h.contacts, h.updated_at as "updatedAt",
      case when h.written_by = k.carer_id then 'carer' when h.written_by = e.person_id then 'employer' end as "updatedBy"
    from contracts k join employers e on e.id = k.employer_id join communes c on c.code = e.commune_code
      join departments d on d.code = c.department_code left join handover_sheets h on h.contract_id = k.id
    where k.id = ${contractId}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { gestures, habits, keys, reassures, avoid, contacts, employerAccount, ...about } = row;
  const isParty = row.carerId === actor.id || employerAccount === actor.id;
  const homes = isParty ? [] : await homesOpenTo(db, actor.id, now);
  const until = homes.find((home) => home.contractId === contractId)?.until ?? null;
  const reader = readerOf(actor, { carerId: row.carerId, employerAccount, openUntil: until }, now);
  if (!reader) return null;
  const written = { gestures, habits, keys, reassures, avoid, contacts };
  const texts = { ...noTexts };
  for (const [part, text] of Object.entries(written)) texts[part as keyof SheetTexts] = text ?? '';
  return { ...about, texts, reader, until };
}

/** Writes the sheet of a contract, in place of what it said. */
export async function writeSheet(
  trx: Db,
  sheet: { contractId: string; texts: SheetTexts; by: string; at: Date },
): Promise<void> {
  const said = { ...sheet.texts, written_by: sheet.by, updated_at: sheet.at };
  await trx
    .insertInto('handover_sheets')
    .values({ contract_id: sheet.contractId, ...said })
    .onConflict((conflict) => conflict.column('contract_id').doUpdateSet(said))
    .execute();
}

/** Which of these contracts have a sheet. */
export async function sheetsWritten(db: Db, contractIds: readonly string[]): Promise<Set<string>> {
  if (contractIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('handover_sheets')
    .select('contract_id')
    .where('contract_id', 'in', [...contractIds])
    .execute();
  return new Set(rows.map((row) => row.contract_id));
}

/** Forgets the sheets of contracts that ended before this date (ISO). Answers how many. */
export async function sweepSheets(db: Db, before: string): Promise<number> {
  const { numAffectedRows } = await sql`delete from handover_sheets h using contracts k
    where k.id = h.contract_id and k.ends_on < ${before}::date`.execute(db);
  return Number(numAffectedRows ?? 0);
}
