import type { Db } from '../../../platform/db/database.ts';
import type { ContractDay, WorkKind } from '../domain/contract.ts';

/** A day that differs, as its page shows it. */
export type WrittenDay = ContractDay & { id: string };

/** The days that differ from then on, in order, at most a hundred. */
export async function daysToCome(db: Db, contractId: string, from: Date): Promise<WrittenDay[]> {
  const rows = await db
    .selectFrom('contract_days')
    .select(['id', 'starts_at', 'ends_at', 'kind'])
    .where('contract_id', '=', contractId)
    .where('ends_at', '>', from)
    .orderBy('starts_at')
    .orderBy('id')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    start: row.starts_at,
    end: row.ends_at,
    kind: row.kind as WorkKind | null,
  }));
}

/** Takes a day that differs away: the usual week is back. False when it was not there. */
export async function deleteDay(db: Db, contractId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('contract_days')
    .where('id', '=', id)
    .where('contract_id', '=', contractId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
