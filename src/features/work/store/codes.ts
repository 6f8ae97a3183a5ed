import type { Db } from '../../../platform/db/database.ts';
import type { Contract, Side } from '../domain/contract.ts';
import { contractById } from './contracts.ts';

/** Writes the code that links the other side; the one before opens nothing any more. False when another has it. */
export async function writeLinkCode(db: Db, contractId: string, code: string, now: Date): Promise<boolean> {
  const taken = await db
    .selectFrom('contracts')
    .select('id')
    .where('link_code', '=', code)
    .executeTakeFirst();
  if (taken) return false;
  await db
    .updateTable('contracts')
    .set({ link_code: code, link_code_since: now })
    .where('id', '=', contractId)
    .execute();
  return true;
}

/** The code of a contract given since then; null when there is none. Shown to its two sides only: the caller knows. */
export async function linkCodeOf(db: Db, contractId: string, since: Date): Promise<string | null> {
  const row = await db
    .selectFrom('contracts')
    .select('link_code')
    .where('id', '=', contractId)
    .where('link_code_since', '>', since)
    .executeTakeFirst();
  return row?.link_code ?? null;
}

/** The contract a code given since then opens, held until the end of the transaction. */
export async function contractByCode(db: Db, code: string, since: Date): Promise<Contract | null> {
  const row = await db
    .selectFrom('contracts')
    .select('id')
    .where('link_code', '=', code)
    .where('link_code_since', '>', since)
    .forUpdate()
    .executeTakeFirst();
  return row ? contractById(db, row.id) : null;
}

/** Puts somebody in the place that is free in a contract. The code has served. */
export async function fillPlace(
  db: Db,
  contract: Contract,
  side: Side,
  { personId, household }: { personId: string; household: string },
): Promise<void> {
  const used = { link_code: null, link_code_since: null };
  await db
    .updateTable('contracts')
    .set(side === 'carer' ? { ...used, carer_id: personId } : used)
    .where('id', '=', contract.id)
    .execute();
  if (side === 'employer')
    await db
      .updateTable('employers')
      .set({ person_id: personId, household })
      .where('id', '=', contract.employer.id)
      .execute();
}
